import type { Catalogue } from '../../data/Catalogue.ts';
import type { PlanConstraints } from '../../estimates/plan/PlanConstraints.ts';
import { secondsFromWeeks, wattsFromKilowatts } from '../../units/conversions.ts';
import type { Scenario } from '../Scenario.ts';
import { bitsOf } from './bitsOf.ts';
import { listedIn } from './listedIn.ts';
import { statedConstraints } from './statedConstraints.ts';

/** What a plan must keep to, as a scenario says it. */
export function planConstraintsOf(
  scenario: Scenario,
  { models, accelerators, formats }: Pick<Catalogue, 'models' | 'accelerators' | 'formats'>,
): PlanConstraints {
  const { planModalities, planLanguages, planMakers, planEngines, planWithout, planBits } = scenario;
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
    ...statedConstraints(models, {
      modalities: listedIn(planModalities),
      languages: listedIn(planLanguages),
    }),
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
