const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const values = new Map<string, number>(
  [cardinals, ordinals].flatMap((names) => names.split(' ').map((name, value) => [name, value])),
);
for (const [index, name] of tens.split(' ').entries())
  for (const spelt of [name, name.replace(/y$/, 'ieth')]) values.set(spelt, 20 + index * 10);

const scales = new Map<string, number>();
for (const [index, name] of ['thousand', 'million', 'billion', 'trillion'].entries())
  for (const spelt of [name, `${name}th`]) scales.set(spelt, 1000 ** (index + 1));

/** Any word of a number, as a pattern, the longest first. */
export const numberWord = ['hundred', 'hundredth', ...values.keys(), ...scales.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The numbers that English words name: `two hundred and five` is one, `the first two` are two. */
export function numbersNamed(run: string): number[] {
  const numbers: number[] = [];
  let [whole, part] = [0, 0];
  let [before, isJoined] = ['', false];
  for (const word of run.toLowerCase().split(/[\s-]+/)) {
    const value = values.get(word);
    const scale = scales.get(word);
    if (word.startsWith('hundred')) part = (part || 1) * 100;
    else if (scale !== undefined) [whole, part] = [whole + (part || 1) * scale, 0];
    else if (value !== undefined) {
      const goesOn = values.has(before) ? !isJoined && isOneAfterTens(part, value) : true;
      if (!goesOn) numbers.push(whole + part);
      [whole, part] = goesOn ? [whole, part + value] : [0, value];
    }
    isJoined = word === 'and';
    if (!isJoined) before = word;
  }
  return [...numbers, whole + part];
}

function isOneAfterTens(part: number, value: number): boolean {
  return part % 100 >= 20 && part % 10 === 0 && value > 0 && value < 10;
}
