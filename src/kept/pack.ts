import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/** What was worked out before, by the digest of all it was worked out from. */
export interface Kept<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

/**
 * Small values that are kept in one file, a line each: key, checksum, JSON. A line that is not as it was
 * written counts for nothing. Values are decoded only when they are asked for.
 */
export interface Pack<Value> extends Kept<Value> {
  /** Writes what was asked for or set since it was opened, and leaves out the rest. */
  save(): void;
}

/** @param file may be missing; its folder too */
export function openPack<Value>(file: string): Pack<Value> {
  const former = linesOf(readIfThere(file));
  const used = new Map<string, Uint8Array | string>();
  const known = new Map<string, Value>();
  let isSaved = false;
  return {
    get(key) {
      const line = former.get(key);
      if (known.has(key) || !line) return known.get(key);
      const [sum, json = ''] = line.toString().split('\t', 2);
      if (sum !== sumOf(json)) return undefined;
      const value = JSON.parse(json) as Value;
      known.set(key, value);
      used.set(key, line);
      isSaved = false;
      return value;
    },
    set(key, value) {
      const json = JSON.stringify(value);
      known.set(key, value);
      used.set(key, `${sumOf(json)}\t${json}`);
      isSaved = false;
    },
    save() {
      const isAsBefore = [...used].every(([key, line]) => former.get(key) === line);
      if (!isSaved && !(isAsBefore && used.size === former.size)) write(file, used);
      else rmSync(partOf(file), { force: true });
      isSaved = true;
    },
  };
}

function linesOf(bytes: Buffer): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    const tab = bytes.indexOf(9, start);
    if (tab > start && tab < end)
      lines.set(bytes.toString('latin1', start, tab), bytes.subarray(tab + 1, end));
    start = end + 1;
  }
  return lines;
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** By a rename, so that a command that is stopped leaves the former file. */
function write(file: string, lines: Map<string, Uint8Array | string>) {
  const pieces = [...lines].flatMap(([key, line]) => [
    Buffer.from(`${key}\t`),
    Buffer.from(line),
    Buffer.from('\n'),
  ]);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(partOf(file), Buffer.concat(pieces));
    renameSync(partOf(file), file);
  } catch {
    // What is not kept is worked out again.
  }
}

const partOf = (file: string) => `${file}.part`;

function sumOf(text: string): string {
  return crc32(text).toString(16);
}
