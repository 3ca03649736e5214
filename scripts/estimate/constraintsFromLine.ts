import type { NameIndex } from '../../src/data/NameIndex.ts';
import type { PlanConstraints } from '../../src/estimates/plan/PlanConstraints.ts';
import { nativeFormatId } from '../../src/scenario/Scenario.ts';
import type { Line } from './answerLine.ts';

/** What of a question to the planner a line narrows down. */
interface Narrowed {
  readonly constraints: PlanConstraints;
  readonly modelIds?: readonly string[];
  readonly weightFormatIds?: readonly string[];
}

/** Limits by the name a line gives them. */
const limits = {
  spare: 'leastSpareCount',
  maxServers: 'mostServerCount',
  maxWatts: 'mostWatts',
  maxRacks: 'mostRackCount',
  maxStartUsd: 'mostStartUsd',
  maxPresentUsd: 'mostPresentUsd',
} as const satisfies Record<string, keyof PlanConstraints>;
const lists = [
  'models',
  'accelerators',
  'servers',
  'serverSizes',
  'engines',
  'weightFormats',
  'kvCacheFormats',
];

/** Constraints of a line: its `constraints`, and the accelerator, engine and formats that it names by itself. */
export function constraintsFromLine(line: Line, names: NameIndex): Narrowed {
  const given = line['constraints'] ?? {};
  if (typeof given !== 'object' || Array.isArray(given))
    throw new TypeError(`constraints must be an object, got ${JSON.stringify(given)}`);
  const fields = given as Readonly<Record<string, unknown>>;
  const known = [...lists, ...Object.keys(limits)];
  const other = Object.keys(fields).find((name) => !known.includes(name));
  if (other !== undefined)
    throw new RangeError(`constraints must hold only ${known.join(', ')}, got ${other}`);
  const named = (list: string, single: string, find: (name: string) => string | undefined) =>
    idsOf(list, fields[list] ?? (line[single] === undefined ? undefined : [line[single]]), find);
  const accelerators = named('accelerators', 'accelerator', (name) => names.accelerator(name));
  const engines = named('engines', 'engine', (name) => names.engine(name));
  const weightFormats = named('weightFormats', 'weightFormat', (name) =>
    name === nativeFormatId ? nativeFormatId : names.format(name),
  );
  const caches = named(
    'kvCacheFormats',
    'kvCacheFormat',
    (name) => names.format(`${name}-cache`) ?? names.format(name),
  );
  const models = idsOf('models', fields['models'], (name) => names.model(name)?.modelId);
  const servers = idsOf('servers', fields['servers'], (name) => name);
  const { serverSizes } = fields;
  return {
    constraints: {
      ...(accelerators && { acceleratorIds: accelerators }),
      ...(engines && { engineIds: engines }),
      ...(caches && { cacheFormatIds: caches }),
      ...(servers && { serverIds: servers }),
      ...(serverSizes !== undefined && { serverSizes: numbersOf('constraints.serverSizes', serverSizes) }),
      ...Object.fromEntries(
        Object.entries(limits).flatMap(([name, constraint]) =>
          fields[name] === undefined ? [] : [[constraint, numberOf(`constraints.${name}`, fields[name])]],
        ),
      ),
    },
    ...(models && { modelIds: models }),
    ...(weightFormats && { weightFormatIds: weightFormats }),
  };
}

function idsOf(
  list: string,
  value: unknown,
  find: (name: string) => string | undefined,
): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
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
