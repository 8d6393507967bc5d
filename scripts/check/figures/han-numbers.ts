const digits = new Map(
  ['零〇', '一', '二两', '三', '四', '五', '六', '七', '八', '九'].flatMap((characters, value) =>
    Array.from(characters, (character) => [character, value] as const),
  ),
);

const scales = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * The number that Chinese numerals spell: 三十五, 两百零五, 一百二 (120); 百亿 counts as 一百亿.
 *
 * @returns nothing where they spell none, as in 三四 (three or four)
 */
export function hanNumber(numeral: string): number | undefined {
  let [whole, section] = [0, 0];
  let digit: number | undefined;
  /** What a digit counts that ends the numeral. */
  let lastScale = 1;
  for (const character of numeral) {
    const value = digits.get(character);
    const scale = scales.get(character);
    if (value !== undefined) {
      if (digit) return undefined;
      if (value === 0) lastScale = 1;
      digit = value;
    } else if (scale !== undefined) {
      const counted = section + (digit ?? 0) || 1;
      if (scale < 1e4) section += (digit ?? 1) * scale;
      else {
        whole = scale === 1e8 && whole > 0 ? (whole + section) * scale : whole + counted * scale;
        section = 0;
      }
      digit = undefined;
      lastScale = scale / 10;
    } else return undefined;
  }
  return whole + section + (digit ?? 0) * lastScale;
}

/** The digits of a numeral one by one: 三四 as 3 and 4. */
export function hanDigits(numeral: string): number[] {
  return Array.from(numeral).flatMap((character) => digits.get(character) ?? []);
}

/** What a numeral without digits counts: 千 in 3千, 百万 in 5百万. */
export function hanScale(numeral: string): number {
  return Array.from(numeral).reduce((scale, each) => scale * (scales.get(each) ?? 1), 1);
}
