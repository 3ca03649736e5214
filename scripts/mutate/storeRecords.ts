import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes what every YAML file of the records says as JSON, by the hash of its text, for `storedYaml` to look up. */
export function storeRecords(file: string): void {
  const texts = globSync('content/data/**/*.yaml').map((name) => readFileSync(name, 'utf8'));
  const entries = texts.map((text) => [
    createHash('sha1').update(text).digest('hex'),
    JSON.stringify(parse(text) as unknown),
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
}
