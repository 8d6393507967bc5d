// Another day, for a build started with `--import`: SHIFTED_DAYS later.
const shift = Number(process.env['SHIFTED_DAYS'] ?? 0) * 86_400_000;
const Today = Date;
globalThis.Date = class extends Today {
  constructor(...given) {
    super(...(given.length === 0 ? [Today.now() + shift] : given));
  }
  static now() {
    return Today.now() + shift;
  }
};
