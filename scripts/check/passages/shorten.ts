/** The beginning of a text, for messages: at most twenty characters, on one line. */
export function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 50).replace(/\s+/g, ' '));
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
}
