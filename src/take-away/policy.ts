/** Content-Security-Policy of a file that holds all it shows: its own style and pictures, and nothing from anywhere. */
export const takeAwayPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
