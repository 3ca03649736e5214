import type { Catalogue, CatalogueAccelerator, CatalogueFormat } from '../data/Catalogue.ts';
import type { Engine } from '../estimates/memory/engines/Engine.ts';
import type { GroupedFormat } from '../estimates/memory/Format.ts';
import { type StoredIn, storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import type { LanguageModel } from '../estimates/languageModel/LanguageModel.ts';
import type { Refusal } from './refuse.ts';
import {
  engineCacheFormatId,
  nativeFormatId,
  ownModelId,
  type Scenario,
  type ScenarioField,
} from './Scenario.ts';
import { scenarioFields } from './scenarioFields.ts';

/** What a scenario's ids stand for. */
export interface Chosen {
  readonly model: LanguageModel;
  readonly accelerator: CatalogueAccelerator;
  readonly engine: Engine;
  readonly weights: StoredIn<CatalogueFormat>;
  readonly cacheFormat: GroupedFormat;
}

/** Looks up what a scenario names; what the catalogue lacks is refused. */
export function chooseFrom(
  catalogue: Catalogue,
  scenario: Scenario,
  ownModel?: LanguageModel,
): Chosen | { readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const find = <Item extends { readonly id: string }>(
    items: readonly Item[],
    field: ScenarioField,
    id: string,
  ) => {
    const item = items.find((one) => one.id === id);
    if (!item)
      refusals.push({ field, message: `${scenarioFields[field].label} must be in the catalogue, got ${id}` });
    return item;
  };
  const model =
    scenario.modelId === ownModelId ? ownModel : find(catalogue.models, 'modelId', scenario.modelId);
  if (!model && refusals.length === 0) {
    refusals.push({ field: 'modelId', message: 'Your own model must be given again, got a link without it' });
  }
  const accelerator = find(catalogue.accelerators, 'acceleratorId', scenario.acceleratorId);
  const engine = find(catalogue.engines, 'engineId', scenario.engineId);
  if (!model || !accelerator || !engine) return { refusals };

  const weightId =
    scenario.weightFormatId === nativeFormatId ? model.published.formatId : scenario.weightFormatId;
  const weightFormat = find(catalogue.formats, 'weightFormatId', weightId);
  const cacheId =
    scenario.cacheFormatId === engineCacheFormatId
      ? (engine.cacheFormatByWeights[weightId] ?? engine.cacheFormatId)
      : scenario.cacheFormatId;
  const cacheFormat = find(catalogue.formats, 'cacheFormatId', cacheId);
  for (const { formatId } of model.published.others ?? []) {
    const other = find(catalogue.formats, 'weightFormatId', formatId);
    if (other?.scheme === 'mixed')
      refusals.push({
        field: 'weightFormatId',
        message: `Weights must be of one element size beside another format, got ${formatId}`,
      });
  }
  if (!weightFormat || !cacheFormat || refusals.length > 0) return { refusals };
  if (!weightFormat.stores.includes('weights')) {
    return {
      refusals: [
        { field: 'weightFormatId', message: `Weights must be a format for weights, got ${weightId}` },
      ],
    };
  }
  if (cacheFormat.scheme !== 'grouped' || !cacheFormat.stores.includes('cache')) {
    return {
      refusals: [{ field: 'cacheFormatId', message: `KV cache must be a format for caches, got ${cacheId}` }],
    };
  }
  const weights = storedWeightsOf(model, weightFormat, catalogue.formats);
  return { model, accelerator, engine, weights, cacheFormat };
}
