import { checkNesting } from '../units/checkNesting.ts';
import type { Decoded } from './linkCodec.ts';
import { type Refusal, refuse } from './refuse.ts';
import type { Scenario } from './Scenario.ts';
import { initialScenario, scenarioFieldNames } from './scenarioFields.ts';

const kind = 'llm-onpremise scenario';
const version = 1;
const longestFile = 1_000_000;

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
  if (text.length > longestFile)
    throw new RangeError(`file must be at most ${longestFile} characters, got ${text.length}`);
  const file = parse(text);
  if (!isObject(file) || file['kind'] !== kind) {
    throw new TypeError(
      `file must be a scenario exported from this site, got ${isObject(file) ? 'another kind' : 'no object'}`,
    );
  }
  const given = file['version'];
  if (typeof given !== 'number' || given > version || given < 1) {
    throw new TypeError(
      `version must be at most ${version}, got ${(JSON.stringify(given) ?? 'nothing').slice(0, 40)}; update the site that reads it`,
    );
  }
  const fields = file['scenario'];
  if (!isObject(fields)) throw new TypeError(`scenario must be an object, got ${typeof fields}`);
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

function parse(text: string): unknown {
  checkNesting(text, 'file');
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('file must be JSON, got something else');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
