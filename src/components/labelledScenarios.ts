import { scenarioFromQuery, scenarioQuery } from '../scenario/linkCodec.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { scenarioFieldNames, scenarioFields } from '../scenario/scenarioFields.ts';

/** A row of a table as an author writes it. */
export interface LabelledScenario {
  readonly label: string;
  readonly scenario: Scenario;
  /** Query of a link that opens a calculator with it. */
  readonly query: string;
}

const parameters: ReadonlySet<string> = new Set(
  scenarioFieldNames.map((field) => scenarioFields[field].parameter),
);

const wordsIn = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');

/** The scenario that settings such as `on=nvidia-h200-sxm tp=2` describe, as in a link but parted by spaces. */
function scenarioOf(settings: readonly string[]): Scenario {
  // The first value of a parameter counts, as in a link.
  for (const setting of settings) {
    const [name = ''] = setting.split('=', 1);
    if (!parameters.has(name) || !setting.includes('='))
      throw new RangeError(`setting must be a parameter of a link and its value, got ${setting}`);
  }
  const { scenario, refusals } = scenarioFromQuery(settings.join('&'));
  const [refusal] = refusals;
  if (refusal) throw new RangeError(refusal.message);
  return scenario;
}

/** Rows written as `label: settings`, parted by semicolons; settings of a row win over those all share. */
export const labelledScenarios = (base: string, rows: string): readonly LabelledScenario[] =>
  rows
    .split(';')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [label = '', own = ''] = row.split(':', 2);
      const scenario = scenarioOf([...wordsIn(own), ...wordsIn(base)]);
      return { label: label.trim(), scenario, query: scenarioQuery(scenario) };
    });
