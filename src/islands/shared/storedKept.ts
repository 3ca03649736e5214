import { calculatorKeys } from './calculatorKeys.ts';

/** Told to the page whenever the scenarios kept have changed; holds how many there are. */
export const keptEvent = 'llm-onpremise:kept';

/** How many scenarios are kept, for pages that do nothing else with them; 0 where storage is refused. */
export function storedKeptCount(): number {
  try {
    const { scenarios = [] } = JSON.parse(localStorage.getItem(calculatorKeys.kept) ?? '{}') as {
      readonly scenarios?: readonly unknown[];
    };
    return scenarios.length;
  } catch {
    // Storage may be refused, or hold what another version of the site kept.
    return 0;
  }
}
