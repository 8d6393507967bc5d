import type { Problem } from './problem.ts';

/** Bytes of a file as text, with what is wrong with them. */
export interface Decoded {
  /** Missing when the bytes are no UTF-8. A byte order mark is left in. */
  text?: string;
  problems: Problem[];
}

export function decodeText(file: string, bytes: Uint8Array): Decoded {
  try {
    return { text: utf8.decode(bytes), problems: [] };
  } catch {
    return { problems: [notUtf8(file, bytes)] };
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const before = new TextDecoder().decode(bytes.subarray(0, firstBadByte(bytes)));
  const lines = before.split('\n');
  return {
    file,
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    rule: 'text-is-clean',
    severity: 'error',
    message: looksChinese(bytes)
      ? 'the file is not UTF-8; it looks like GB18030 (GBK)'
      : 'the file is not UTF-8',
    hint: 'open it in your editor and save it again “with encoding” UTF-8',
  };
}

/** Offset of the first byte that UTF-8 does not allow there. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function looksChinese(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
