import type { Catalogue, Modality } from '../../src/data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../src/data/EconomicsCatalogue.ts';
import type { NameIndex } from '../../src/data/NameIndex.ts';
import type { PlanConstraints } from '../../src/estimates/plan/PlanConstraints.ts';
import { moneyFields } from '../../src/scenario/money/moneyFields.ts';
import { statedConstraints } from '../../src/scenario/plan/statedConstraints.ts';
import { nativeFormatId } from '../../src/scenario/Scenario.ts';
import { scenarioFields } from '../../src/scenario/scenarioFields.ts';
import type { Line } from './answerLine.ts';
import { leavesCache } from './leavesCache.ts';

/** What of a question to the planner a line narrows down. */
interface Narrowed {
  readonly constraints: PlanConstraints;
  readonly modelIds?: readonly string[];
  readonly weightFormatIds?: readonly string[];
}

/** Limits that are counts by the name a line gives them, with the most that each may be. */
const counts = {
  spare: ['leastSpareCount', moneyFields.spareCount.max],
  maxServers: ['mostServerCount', moneyFields.ownedCount.max],
  maxRacks: ['mostRackCount', scenarioFields.mostRackCount.max],
} as const satisfies Record<string, readonly [keyof PlanConstraints, number]>;
/** Other limits. */
const limits = {
  maxWatts: 'mostWatts',
  maxStartUsd: 'mostStartUsd',
  maxPresentUsd: 'mostPresentUsd',
} as const satisfies Record<string, keyof PlanConstraints>;
const lists = [
  'models',
  'modalities',
  'languages',
  'accelerators',
  'servers',
  'serverSizes',
  'engines',
  'weightFormats',
  'kvCacheFormats',
];

const inputs: readonly string[] = ['text', 'image', 'audio', 'video'] satisfies readonly Modality[];

/** Constraints of a line: its `constraints`, and the accelerator, engine and formats that it names by itself. */
export function constraintsFromLine(
  line: Line,
  names: NameIndex,
  { servers: known }: Pick<EconomicsCatalogue, 'servers'>,
  { models: stated }: Pick<Catalogue, 'models'>,
): Narrowed {
  const given = line['constraints'] ?? {};
  if (typeof given !== 'object' || Array.isArray(given))
    throw new TypeError(`constraints must be an object, got ${JSON.stringify(given)}`);
  const fields = given as Readonly<Record<string, unknown>>;
  const entries = [...lists, ...Object.keys(counts), ...Object.keys(limits)];
  const other = Object.keys(fields).find((name) => !entries.includes(name));
  if (other !== undefined)
    throw new RangeError(`constraints must hold only ${entries.join(', ')}, got ${other}`);
  const named = (list: string, single: string, find: (name: string) => string | undefined) =>
    idsOf(list, fields[list] ?? (isAbsent(line[single]) ? undefined : [line[single]]), find);
  const accelerators = named('accelerators', 'accelerator', (name) => names.accelerator(name));
  const engines = named('engines', 'engine', (name) => names.engine(name));
  const weightFormats = named('weightFormats', 'weightFormat', (name) =>
    name === nativeFormatId ? nativeFormatId : names.format(name),
  );
  const cacheOf = (name: string) => names.format(`${name}-cache`) ?? names.format(name);
  const caches = leavesCache(line['kvCacheFormat'])
    ? idsOf('kvCacheFormats', fields['kvCacheFormats'], cacheOf)
    : named('kvCacheFormats', 'kvCacheFormat', cacheOf);
  const models = idsOf('models', fields['models'], (name) => names.model(name)?.modelId);
  const spoken = new Set(stated.flatMap(({ languages }) => languages?.named ?? []));
  const modalities = idsOf('modalities', fields['modalities'], (name) =>
    inputs.includes(name) ? name : undefined,
  );
  const languages = idsOf('languages', fields['languages'], (code) => (spoken.has(code) ? code : undefined));
  const servers = idsOf('servers', fields['servers'], (name) => known.find(({ id }) => id === name)?.id);
  const { serverSizes } = fields;
  return {
    constraints: {
      ...statedConstraints(stated, { modalities: modalities ?? [], languages: languages ?? [] }),
      ...(accelerators && { acceleratorIds: accelerators }),
      ...(engines && { engineIds: engines }),
      ...(caches && { cacheFormatIds: caches }),
      ...(servers && { serverIds: servers }),
      ...(!isAbsent(serverSizes) && { serverSizes: numbersOf('constraints.serverSizes', serverSizes) }),
      ...Object.fromEntries(
        Object.entries(counts).flatMap(([name, [constraint, most]]) =>
          isAbsent(fields[name]) ? [] : [[constraint, countOf(`constraints.${name}`, fields[name], most)]],
        ),
      ),
      ...Object.fromEntries(
        Object.entries(limits).flatMap(([name, constraint]) =>
          isAbsent(fields[name]) ? [] : [[constraint, numberOf(`constraints.${name}`, fields[name])]],
        ),
      ),
    },
    ...(models && { modelIds: models }),
    ...(weightFormats && { weightFormatIds: weightFormats }),
  };
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

function idsOf(
  list: string,
  value: unknown,
  find: (name: string) => string | undefined,
): readonly string[] | undefined {
  if (isAbsent(value)) return undefined;
  if (!Array.isArray(value) || value.length === 0)
    throw new TypeError(`constraints.${list} must be a list of names, got ${JSON.stringify(value)}`);
  return value.map((name: unknown) => {
    const id = typeof name === 'string' ? find(name) : undefined;
    if (id === undefined)
      throw new RangeError(`constraints.${list} must be in the catalogue, got ${JSON.stringify(name)}`);
    return id;
  });
}

const numbersOf = (name: string, value: unknown): readonly number[] => {
  if (!Array.isArray(value))
    throw new TypeError(`${name} must be a list of numbers, got ${JSON.stringify(value)}`);
  return value.map((one: unknown) => numberOf(name, one));
};

function numberOf(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw new RangeError(`${name} must be a number of at least 0, got ${JSON.stringify(value)}`);
}

function countOf(name: string, value: unknown, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new RangeError(`${name} must be a whole number from 0 to ${most}, got ${JSON.stringify(value)}`);
}
