import type { Kind, Records } from './kinds.ts';
import type { Problem } from './recordsFromTexts.ts';

/** A rule over all records that a schema cannot say. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  readonly check: (records: Records) => readonly Problem[];
}

export const fileOf = (kind: Kind, id: string) => `content/data/${kind}/${id}.yaml`;

/** The fault of naming a record that does not exist. */
export const missing = (kind: Kind, id: string, path: string, name: string, target: Kind): Problem => ({
  file: fileOf(kind, id),
  path,
  expected: `the name of a file in content/data/${target}`,
  received: name,
  advice: `add content/data/${target}/${name}.yaml or correct the name`,
});
