import type { Decoded } from './linkCodec.ts';
import { type Fields, isFields, openedFile } from './openedFile.ts';
import { type Refusal, refuse } from './refuse.ts';
import type { Scenario } from './Scenario.ts';
import { initialScenario, scenarioFieldNames } from './scenarioFields.ts';

const kind = 'llm-onpremise scenario';
const version = 1;

/** The text of a file that holds a scenario whole. */
export const scenarioFile = (scenario: Scenario): string =>
  `${JSON.stringify({ kind, version, scenario }, null, 2)}\n`;

/** A scenario read from a file, and the fields of it that no scenario has. */
export interface DecodedFile extends Decoded {
  readonly unknown: readonly string[];
}

/**
 * Reads a file made by `scenarioFile`. Values that cannot be used are refused one by one, unknown fields are named.
 *
 * @throws {RangeError | TypeError} when the text is too long, nests too deep, is no JSON, another kind of file, or of a
 * newer version.
 */
export function scenarioFromFile(text: string): DecodedFile {
  const fields = openedFile(text, { kind, version, what: 'a scenario' })['scenario'];
  if (!isFields(fields)) throw new TypeError(`scenario must be an object, got ${typeof fields}`);
  return scenarioFromFields(fields);
}

/** Reads the fields of a scenario as a file holds them; those left out take their first value. */
export function scenarioFromFields(fields: Fields): DecodedFile {
  const refusals: Refusal[] = [];
  const values: Record<string, unknown> = { ...initialScenario };
  for (const field of scenarioFieldNames) {
    if (!Object.hasOwn(fields, field)) continue;
    const refusal = refuse(field, fields[field]);
    if (refusal) refusals.push(refusal);
    else values[field] = fields[field];
  }
  const names: ReadonlySet<string> = new Set(scenarioFieldNames);
  return {
    scenario: values as unknown as Scenario,
    refusals,
    unknown: Object.keys(fields).filter((field) => !names.has(field)),
  };
}
