import type { Catalogue } from '../../data/Catalogue.ts';
import type { PlanConstraints } from '../../estimates/plan/PlanConstraints.ts';
import { secondsFromWeeks, wattsFromKilowatts } from '../../units/conversions.ts';
import type { Scenario } from '../Scenario.ts';
import { bitsOf } from './bitsOf.ts';

/** Ids or names that a scenario keeps in one text. */
export const listedIn = (text: string): readonly string[] => text.split('.').filter((part) => part !== '');

/** What a plan must keep to, as a scenario says it. */
export function planConstraintsOf(
  scenario: Scenario,
  { accelerators, formats }: Pick<Catalogue, 'accelerators' | 'formats'>,
): PlanConstraints {
  const { planMakers, planEngines, planWithout, planBits } = scenario;
  const { mostKilowatts, mostRackCount, mostStartUsd, mostLeadWeeks } = scenario;
  const [makers, engineIds, without] = [planMakers, planEngines, planWithout].map(listedIn) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  const allowed = accelerators.filter(
    ({ id, vendor }) => (makers.length === 0 || makers.includes(vendor)) && !without.includes(id),
  );
  return {
    ...(makers.length + without.length > 0 && { acceleratorIds: allowed.map(({ id }) => id) }),
    ...(engineIds.length > 0 && { engineIds }),
    ...(planBits !== null && {
      weightFormatIds: formats.filter((format) => bitsOf(format) >= planBits).map(({ id }) => id),
    }),
    ...(mostKilowatts !== null && { mostWatts: wattsFromKilowatts(mostKilowatts) }),
    ...(mostRackCount !== null && { mostRackCount }),
    ...(mostStartUsd !== null && { mostStartUsd }),
    ...(mostLeadWeeks !== null && { mostLeadSeconds: secondsFromWeeks(mostLeadWeeks) }),
  };
}
