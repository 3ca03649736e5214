import type { Catalogue } from '../../src/data/Catalogue.ts';
import { languageModelFromConfig } from '../../src/data/imports/languageModelFromConfig.ts';
import type { NameIndex } from '../../src/data/NameIndex.ts';
import type { LanguageModel } from '../../src/estimates/languageModel/LanguageModel.ts';
import { type Chosen, chooseFrom } from '../../src/scenario/chooseFrom.ts';
import { refuse } from '../../src/scenario/refuse.ts';
import {
  engineCacheFormatId,
  nativeFormatId,
  newestVersion,
  ownModelId,
  type Scenario,
  type ScenarioField,
} from '../../src/scenario/Scenario.ts';
import { initialScenario } from '../../src/scenario/scenarioFields.ts';
import type { Line } from './answerLine.ts';
import { leavesCache } from './leavesCache.ts';

/** Fields a line may have; others are ignored and named in the answer. */
export const lineFields: ReadonlySet<string> = new Set([
  'id',
  'model',
  'weightFormat',
  'kvCacheFormat',
  'accelerator',
  'acceleratorCount',
  'tensorParallel',
  'pipelineParallel',
  'expertParallel',
  'dataParallel',
  'prefillCopies',
  'linkGigabitsPerSecond',
  'engine',
  'engineVersion',
  'memoryFraction',
  'maxModelLength',
  'maxBatchedTokens',
  'inputTokens',
  'outputTokens',
  'concurrency',
  'requestCount',
  'requestRate',
  'draftTokens',
  'draftAcceptance',
  'simulate',
  'economics',
  'slo',
  'load',
  'constraints',
  'training',
]);

/** Reads an input line into a scenario and what it names. Absent fields take the defaults the README lists. */
export function chosenFromLine(
  line: Line,
  catalogue: Catalogue,
  names: NameIndex,
): { readonly scenario: Scenario; readonly chosen: Chosen } {
  const named = modelOf(line, names);
  const model = named.own ?? catalogue.models.find(({ id }) => id === named.modelId);
  const engineId = byName(line, 'engine', (name) => names.engine(name)) ?? initialScenario.engineId;
  const context = model?.architecture.contextTokens ?? 1;
  const scenario: Scenario = {
    ...initialScenario,
    modelId: named.modelId,
    weightFormatId: weightFormatOf(line, names) ?? named.formatId ?? nativeFormatId,
    cacheFormatId: byName(line, 'kvCacheFormat', (name) => cacheFormat(name, names)) ?? engineCacheFormatId,
    acceleratorId:
      byName(line, 'accelerator', (name) => names.accelerator(name)) ?? initialScenario.acceleratorId,
    engineId,
    engineVersion: versionOf(line),
    memoryFraction: number(line, 'memoryFraction', 'memoryFraction') ?? null,
    batchTokens: number(line, 'maxBatchedTokens', 'batchTokens') ?? null,
    requestCount: asksMost(line) ? 1 : (number(line, 'concurrency', 'requestCount') ?? 1),
    requestRate: number(line, 'requestRate', 'requestRate') ?? null,
    prefillCount: number(line, 'prefillCopies', 'prefillCount') ?? 0,
    linkGigabitsPerSecond: number(line, 'linkGigabitsPerSecond', 'linkGigabitsPerSecond') ?? null,
    draftCount: number(line, 'draftTokens', 'draftCount') ?? 0,
    acceptanceFraction:
      number(line, 'draftAcceptance', 'acceptanceFraction') ?? initialScenario.acceptanceFraction,
    prefixTokens: 0,
    ...layoutOf(line, engineId),
    ...lengthsOf(line, context),
  };
  const chosen = chooseFrom(catalogue, scenario, named.own);
  if ('refusals' in chosen)
    throw new RangeError(chosen.refusals[0]?.message ?? 'scenario must name records of the catalogue');
  return { scenario, chosen };
}

/** Whether a line asks for the throughput ceiling. */
export const asksMost = (line: Line): boolean => line['concurrency'] === 'max';

interface NamedOrOwn {
  readonly modelId: string;
  readonly formatId?: string;
  readonly own?: LanguageModel;
}

function modelOf(line: Line, names: NameIndex): NamedOrOwn {
  const model = line['model'];
  if (model === undefined || model === null) return { modelId: initialScenario.modelId };
  if (typeof model === 'object')
    return { modelId: ownModelId, own: languageModelFromConfig(ownModelId, model) };
  if (typeof model !== 'string')
    throw new TypeError(`model must be a name or a config.json object, got ${typeof model}`);
  const found = names.model(model);
  if (!found) throw new RangeError(`model must be in the catalogue or a config.json object, got ${model}`);
  return found;
}

function byName(line: Line, key: string, find: (name: string) => string | undefined): string | undefined {
  const value = line[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new TypeError(`${key} must be a name, got ${typeof value}`);
  const found = find(value);
  if (found === undefined) throw new RangeError(`${key} must be in the catalogue, got ${value}`);
  return found;
}

const weightFormatOf = (line: Line, names: NameIndex): string | undefined =>
  byName(line, 'weightFormat', (name) => (name === nativeFormatId ? nativeFormatId : names.format(name)));

const cacheFormat = (name: string, names: NameIndex): string | undefined =>
  leavesCache(name) ? engineCacheFormatId : (names.format(`${name}-cache`) ?? names.format(name));

function versionOf(line: Line): string {
  const version = line['engineVersion'];
  if (version === undefined || version === null) return newestVersion;
  if (typeof version !== 'string' || !/\d/.test(version)) {
    throw new TypeError(
      `engineVersion must be a version in quotes, such as "0.20.1", got ${JSON.stringify(version)}`,
    );
  }
  return version;
}

function number(line: Line, key: string, field: ScenarioField): number | undefined {
  const value = line[key];
  if (value === undefined || value === null) return undefined;
  const refusal = refuse(field, value);
  if (refusal) throw new RangeError(`${key} ${refusal.message.slice(refusal.message.indexOf('must be'))}`);
  return value as number;
}

function layoutOf(line: Line, engineId: string) {
  const given = number(line, 'acceleratorCount', 'tensorCount');
  const pipeline = number(line, 'pipelineParallel', 'pipelineCount');
  const tensor = number(line, 'tensorParallel', 'tensorCount');
  const dataCount = number(line, 'dataParallel', 'dataCount') ?? 1;
  const spread = engineId === 'llama-cpp' ? 'pipeline' : 'tensor';
  const rest = (others: number) => (given === undefined ? 1 : Math.max(1, Math.floor(given / others)));
  const pipelineCount = pipeline ?? (spread === 'pipeline' ? rest((tensor ?? 1) * dataCount) : 1);
  const tensorCount = tensor ?? (spread === 'tensor' ? rest(pipelineCount * dataCount) : 1);
  const used = tensorCount * pipelineCount * dataCount;
  if (given !== undefined && used !== given) {
    throw new RangeError(
      `acceleratorCount must be tensor times pipeline times data parallel, ${used}, got ${given}`,
    );
  }
  const expertCount = number(line, 'expertParallel', 'expertCount') ?? 1;
  return { tensorCount, pipelineCount, dataCount, expertCount };
}

/** Lengths of requests: what the line gives; else the longest request the engine accepts; else the model's context. */
function lengthsOf(line: Line, contextTokens: number) {
  const longest = number(line, 'maxModelLength', 'maxTokens');
  const input = number(line, 'inputTokens', 'inputTokens');
  const output = number(line, 'outputTokens', 'outputTokens');
  if (input === undefined && output === undefined) {
    return { inputTokens: longest ?? contextTokens, outputTokens: 0, maxTokens: longest ?? null };
  }
  const outputTokens = output ?? 0;
  const inputTokens = input ?? Math.max(1, (longest ?? contextTokens) - outputTokens);
  if (longest !== undefined && longest < inputTokens + outputTokens) {
    throw new RangeError(
      `maxModelLength must be at least inputTokens and outputTokens together, got ${longest}`,
    );
  }
  return { inputTokens, outputTokens, maxTokens: longest ?? null };
}
