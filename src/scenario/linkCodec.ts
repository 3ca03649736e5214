import { type Refusal, refuse } from './refuse.ts';
import type { Scenario } from './Scenario.ts';
import { initialScenario, scenarioFieldNames, scenarioFields } from './scenarioFields.ts';

/** A scenario read from outside, and what of it could not be used. */
export interface Decoded {
  readonly scenario: Scenario;
  readonly refusals: readonly Refusal[];
}

/** The query of a link to this scenario: only what differs from the first one; empty when nothing does. */
export function scenarioQuery(scenario: Scenario): string {
  const query = new URLSearchParams();
  for (const field of scenarioFieldNames) {
    const value = scenario[field];
    if (value !== initialScenario[field] && value !== null)
      query.set(scenarioFields[field].parameter, String(value));
  }
  return query.toString();
}

/** Reads a link's query; what cannot be used is refused and its first value kept. Other parameters are left alone. */
export function scenarioFromQuery(text: string): Decoded {
  const query = new URLSearchParams(text);
  const refusals: Refusal[] = [];
  const values: Record<string, unknown> = { ...initialScenario };
  for (const field of scenarioFieldNames) {
    const { parameter, kind } = scenarioFields[field];
    const given = query.get(parameter);
    if (given === null) continue;
    const value = kind === 'name' || kind === 'text' ? given : numberIn(given);
    const refusal = refuse(field, value);
    if (refusal) refusals.push(refusal);
    else values[field] = value;
  }
  return { scenario: values as unknown as Scenario, refusals };
}

/**
 * The number a parameter spells; the text itself where it spells none, so that a refusal can show it. A zero below zero
 * is zero.
 */
function numberIn(given: string): number | string {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  return Number.isFinite(value) ? value + 0 : given;
}

/** Whether a link's query speaks of a scenario at all. */
export const namesScenario = (text: string): boolean => {
  const query = new URLSearchParams(text);
  return scenarioFieldNames.some((field) => query.has(scenarioFields[field].parameter));
};
