import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/filesIn.ts';

const shown = 60;

/** The first file that two folders do not share byte for byte, with what stands around the first other byte. */
export function firstDifference(one: string, other: string): string | undefined {
  const [names, otherNames] = [new Set(filesIn(one)), new Set(filesIn(other))];
  for (const name of [...names.union(otherNames)].sort()) {
    if (!otherNames.has(name)) return `${name} is only in ${one}`;
    if (!names.has(name)) return `${name} is only in ${other}`;
    const [first, second] = [readFileSync(join(one, name)), readFileSync(join(other, name))];
    if (first.equals(second)) continue;
    const at = first.findIndex((byte, index) => byte !== second[index]);
    const around = (bytes: Buffer): string =>
      JSON.stringify(bytes.toString('latin1', Math.max(0, at - shown), Math.max(0, at) + shown));
    return `${name} differs from byte ${at < 0 ? first.length : at} on: ${around(first)} and ${around(second)}`;
  }
  return undefined;
}
