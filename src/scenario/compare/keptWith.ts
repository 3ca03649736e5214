import { scenarioQuery } from '../linkCodec.ts';
import { freeName } from './freeName.ts';
import { type KeptScenario, mostKeptCount } from './KeptScenario.ts';

/** Scenarios kept, and why others are not. */
export interface KeptAndRefused {
  readonly kept: readonly KeptScenario[];
  readonly problems: readonly string[];
}

/**
 * Adds scenarios to those kept. One that is there under the same name is not added again, one whose name is taken gets a
 * number, and one for which there is no room is named.
 */
export function keptWith(kept: readonly KeptScenario[], more: readonly KeptScenario[]): KeptAndRefused {
  const all = [...kept];
  const problems: string[] = [];
  for (const { name, scenario } of more) {
    const query = scenarioQuery(scenario);
    if (all.some((one) => one.name === name && scenarioQuery(one.scenario) === query)) continue;
    if (all.length < mostKeptCount) all.push({ name: freeName(name, all), scenario });
    else problems.push(`Kept scenarios must be at most ${mostKeptCount}, got ${name} as well`);
  }
  return { kept: all, problems };
}
