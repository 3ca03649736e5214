import { scenarioFromFields } from '../fileCodec.ts';
import { namesScenario, scenarioFromQuery, scenarioQuery } from '../linkCodec.ts';
import { isFields, openedFile } from '../openedFile.ts';
import type { Refusal } from '../refuse.ts';
import type { Scenario } from '../Scenario.ts';
import { freeName } from './freeName.ts';
import type { KeptScenario } from './KeptScenario.ts';
import { type KeptAndRefused, keptWith } from './keptWith.ts';
import { refuseName } from './refuseName.ts';

const kind = 'llm-onpremise comparison';
const version = 1;

/** The text of a file that holds scenarios whole, each with the link that opens it where there is one. */
export function comparisonFile(
  kept: readonly KeptScenario[],
  linkOf?: (scenario: Scenario) => string,
): string {
  const scenarios = kept.map(({ name, scenario }) => ({
    name,
    ...(linkOf && { link: linkOf(scenario) }),
    scenario,
  }));
  return `${JSON.stringify({ kind, version, scenarios }, null, 2)}\n`;
}

/**
 * Reads a file made by `comparisonFile`. A scenario that cannot be read is named and the others are taken; so is a field
 * of one, which then has its first value.
 *
 * @throws {RangeError | TypeError} when the text is too long, nests too deep, is no JSON, another kind of file, or of a
 * newer version.
 */
export function comparisonFromFile(text: string): KeptAndRefused {
  const { scenarios } = openedFile(text, { kind, version, what: 'a comparison' });
  if (!Array.isArray(scenarios)) throw new TypeError(`scenarios must be a list, got ${typeof scenarios}`);
  const read: KeptScenario[] = [];
  const problems: string[] = [];
  for (const [index, entry] of (scenarios as readonly unknown[]).entries()) {
    const place = `scenarios[${index}]`;
    const fields = isFields(entry) ? entry['scenario'] : undefined;
    if (!isFields(entry) || !isFields(fields)) {
      problems.push(`${place} must hold a name and a scenario, got ${shown(entry)}; it is left out`);
      continue;
    }
    const { scenario, refusals, unknown } = scenarioFromFields(fields);
    const name = nameOf(entry['name'], place, read, problems);
    problems.push(
      ...refused(name, refusals),
      ...unknown.map((field) => `${name}: field must be one of a scenario, got ${field.slice(0, 40)}`),
    );
    read.push({ name, scenario });
  }
  const { kept, problems: beyond } = keptWith([], read);
  return { kept, problems: [...problems, ...beyond] };
}

const parameter = 'kept';
const nameParameter = 'name';

/** The query of a link to a comparison: a parameter for each scenario, which holds its name and its own query. */
export const comparisonQuery = (kept: readonly KeptScenario[]): string =>
  new URLSearchParams(
    kept.map(({ name, scenario }) => {
      const own = scenarioQuery(scenario);
      const query = `${new URLSearchParams({ [nameParameter]: name }).toString()}${own === '' ? '' : `&${own}`}`;
      return [parameter, query];
    }),
  ).toString();

/** Reads a link's query; what cannot be used is named, and its first value taken. */
export function comparisonFromQuery(text: string): KeptAndRefused {
  const read: KeptScenario[] = [];
  const problems: string[] = [];
  for (const [index, own] of new URLSearchParams(text).getAll(parameter).entries()) {
    const given = new URLSearchParams(own).get(nameParameter);
    const name = nameOf(given ?? undefined, `${parameter}[${index}]`, read, problems);
    const { scenario, refusals } = scenarioFromQuery(own);
    problems.push(...refused(name, refusals));
    read.push({ name, scenario });
  }
  const { kept, problems: beyond } = keptWith([], read);
  return { kept, problems: [...problems, ...beyond] };
}

/** The query that opens a calculator with a scenario, even with the one everybody begins with. */
export function openingQuery(scenario: Scenario): string {
  const query = scenarioQuery(scenario);
  return namesScenario(query) ? query : `model=${encodeURIComponent(scenario.modelId)}`;
}

/** The name a scenario was given where it may have it, else one it may. */
function nameOf(given: unknown, place: string, others: readonly KeptScenario[], problems: string[]): string {
  const wished = typeof given === 'string' ? given.trim() : '';
  const refusal =
    typeof given === 'string' ? refuseName(given, others) : `Name must be a text, got ${shown(given)}`;
  if (refusal === undefined) return wished;
  const name = freeName(wished, others);
  problems.push(`${place}: ${refusal}; it is called ${name}`);
  return name;
}

const refused = (name: string, refusals: readonly Refusal[]): readonly string[] =>
  refusals.map(({ message }) => `${name}: ${message}; the first value is used instead`);

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 40);
