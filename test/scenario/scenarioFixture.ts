import fc from 'fast-check';
import { chooseFrom, type Chosen } from '../../src/scenario/chooseFrom.ts';
import type { Scenario, ScenarioField } from '../../src/scenario/Scenario.ts';
import { initialScenario, scenarioFieldNames, scenarioFields } from '../../src/scenario/scenarioFields.ts';
import { catalogue } from '../estimates/memory/memoryFixture.ts';

export { catalogue };

/** What a scenario names, which must be in the catalogue. */
export function chosenFor(scenario: Scenario): Chosen {
  const chosen = chooseFrom(catalogue, scenario);
  if ('refusals' in chosen) throw new RangeError(chosen.refusals[0]?.message);
  return chosen;
}

/** The first scenario with some fields changed. */
export const scenarioWith = (changes: Partial<Scenario>): Scenario => ({ ...initialScenario, ...changes });

/** A value that a field may take. */
function anyValueOf(field: ScenarioField): fc.Arbitrary<unknown> {
  const limits = scenarioFields[field];
  if (!('min' in limits))
    return fc.oneof(fc.constant(limits.initial), fc.string({ unit: 'grapheme', maxLength: 60 }));
  const { min, max, kind } = limits;
  const number = kind === 'count' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return limits.initial === null ? fc.option(number) : number;
}

/** Any scenario whose every field is within its limits; the fields need not go together. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(...scenarioFieldNames.map(anyValueOf))
  .map((values) => Object.fromEntries(scenarioFieldNames.map((field, index) => [field, values[index]])))
  .map((fields) => fields as unknown as Scenario);

/** A scenario of the catalogue's records, with numbers of any size. */
export const anyNamedScenario: fc.Arbitrary<Scenario> = fc
  .record({
    modelId: fc.constantFrom(...catalogue.models.map(({ id }) => id)),
    acceleratorId: fc.constantFrom(...catalogue.accelerators.map(({ id }) => id)),
    engineId: fc.constantFrom(...catalogue.engines.map(({ id }) => id)),
  })
  .chain((names) =>
    anyScenario.map((scenario) => ({
      ...scenario,
      ...names,
      weightFormatId: 'native',
      cacheFormatId: 'engine',
      engineVersion: 'newest',
    })),
  );
