import { fitModels } from './fitModels.ts';
import { type AskedPlan, layoutsOfMany } from './planQuestion.ts';

/**
 * A question for any of the models that its scenario calls good enough, the smallest first, since what they cost leaves
 * less to work out of the others. For the scenario's own model where it calls none so, or none on record scores as much.
 */
export function askedWithFitModels(asked: AskedPlan): AskedPlan {
  const { catalogue, scenario } = asked;
  const fit = fitModels(scenario, catalogue);
  if (!fit || fit.modelIds.length === 0) return asked;
  const modelIds = catalogue.models
    .filter(({ id }) => fit.modelIds.includes(id))
    .toSorted((one, other) => one.activeParameterCount - other.activeParameterCount)
    .map(({ id }) => id);
  return { ...asked, modelIds, ...(modelIds.length > 1 && { layouts: layoutsOfMany }) };
}
