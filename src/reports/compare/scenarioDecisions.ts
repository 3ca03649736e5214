import type { Chosen } from '../../scenario/chooseFrom.ts';
import {
  engineCacheFormatId,
  nativeFormatId,
  newestVersion,
  type Scenario,
  type ScenarioField,
} from '../../scenario/Scenario.ts';
import { scenarioFieldNames, scenarioFields } from '../../scenario/scenarioFields.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import type { Decision } from './Decision.ts';
import { unitWord } from './unitWord.ts';

/** Texts with codecs of their own, and what the model's row stands for. */
const elsewhere: ReadonlySet<ScenarioField> = new Set(['ownModel', 'money', 'training']);

/** What a field without a number means. */
const withoutNumber: Readonly<Partial<Record<ScenarioField, string>>> = {
  maxTokens: 'prompt and answer',
  memoryFraction: 'engine’s own',
  batchTokens: 'engine’s own',
  linkGigabitsPerSecond: 'a card for each accelerator',
  requestRate: 'none, clients never pause',
  leastScore: 'none',
};

/** What a field without a text means. */
const withoutText: Readonly<Partial<Record<ScenarioField, string>>> = {
  planBenchmark: 'the model above alone',
  planModalities: 'text',
  planLanguages: 'any language',
  planMakers: 'all',
  planEngines: 'all',
  planWithout: 'none',
  decision: 'as at the beginning',
};

/** Names of what a field holds, where that is an id. */
type Names = Readonly<Partial<Record<ScenarioField, string>>>;

/** The decisions of a scenario about model, machines, engine, load and plan. */
export const scenarioDecisions = (scenario: Scenario, chosen: Chosen | undefined): readonly Decision[] => {
  const names = namesOf(scenario, chosen);
  return scenarioFieldNames
    .filter((field) => !elsewhere.has(field))
    .map((field) => ({
      id: field,
      label: field === 'decision' ? 'Weights and scores of ways' : scenarioFields[field].label,
      text: names[field] ?? plainText(field, scenario[field]),
      // Two models of the reader's own may bear one name.
      value: field === 'modelId' ? `${scenario.modelId} ${scenario.ownModel}` : String(scenario[field]),
      isChosen: true,
    }));
};

function namesOf(
  { weightFormatId, cacheFormatId, engineVersion }: Scenario,
  chosen: Chosen | undefined,
): Names {
  if (!chosen) return {};
  const { model, accelerator, engine, weights, cacheFormat } = chosen;
  return {
    modelId: model.name,
    acceleratorId: accelerator.name,
    engineId: engine.name,
    weightFormatId:
      weightFormatId === nativeFormatId ? `as published, ${weights.format.name}` : weights.format.name,
    cacheFormatId:
      cacheFormatId === engineCacheFormatId ? `engine’s default, ${cacheFormat.name}` : cacheFormat.name,
    engineVersion: engineVersion === newestVersion ? `newest, ${engine.newestVersion}` : engineVersion,
  };
}

function plainText(field: ScenarioField, value: string | number | null): string {
  const limits = scenarioFields[field];
  if (value === null) return withoutNumber[field] ?? 'no limit';
  if (typeof value === 'string')
    return value === '' ? (withoutText[field] ?? 'none') : field === 'decision' ? 'your own' : idsText(value);
  const number = limits.kind === 'count' ? formatCount(value) : formatThreeDigits(value);
  return unitWord(number, 'unit' in limits ? limits.unit : '');
}

const idsText = (ids: string): string => ids.split('.').join(', ');
