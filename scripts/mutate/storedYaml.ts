import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as realYaml from 'yaml';

const yaml = createRequire(import.meta.url)('yaml') as typeof realYaml;
const { MUTATION_RECORDS: file } = process.env;
const stored = (file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'))) as Record<string, string>;

/**
 * yaml as a run of mutations takes it: tests of each change read all records again, and reading what was parsed before takes
 * a third of the time.
 */
export function parse(text: string): unknown {
  const json = stored[createHash('sha1').update(text).digest('hex')];
  return json === undefined ? yaml.parse(text) : JSON.parse(json);
}

export const { isSeq, parseDocument, stringify } = yaml;
