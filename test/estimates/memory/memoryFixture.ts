import { chosenFromLine } from '../../../scripts/estimate/chosenFromLine.ts';
import { catalogueFromRecords } from '../../../src/data/catalogueFromRecords.ts';
import { NameIndex } from '../../../src/data/NameIndex.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import { layersOf } from '../../../src/estimates/languageModel/layers.ts';
import type { CacheLayer } from '../../../src/estimates/memory/CacheLayer.ts';
import { cacheOfLayers } from '../../../src/estimates/memory/cacheOfLayers.ts';
import type { EngineBudget } from '../../../src/estimates/memory/engines/Engine.ts';
import type { Stage } from '../../../src/estimates/memory/engines/StageBudget.ts';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { estimateWeights } from '../../../src/estimates/memory/estimateWeights.ts';
import type { GroupedFormat } from '../../../src/estimates/memory/Format.ts';
import type { MemoryEstimate, MemoryLine } from '../../../src/estimates/memory/MemoryEstimate.ts';
import type { MemoryInput } from '../../../src/estimates/memory/MemoryInput.ts';
import { stagesOf } from '../../../src/estimates/memory/stagesOf.ts';
import { memoryInput } from '../../../src/scenario/memoryInput.ts';
import type { Band } from '../../../src/units/Band.ts';

const { records } = readRecords();
const names = new NameIndex(records);

/** Every record of content/data, as calculations take it. */
export const catalogue = catalogueFromRecords(records);
export const sourceIds: ReadonlySet<string> = new Set(records.sources.keys());
export const gib = 2 ** 30;
export const mib = 2 ** 20;

/** A question as a line of `npm run estimate` asks it. */
export type Line = Readonly<Record<string, unknown>>;

export const chosenOf = (line: Line) => chosenFromLine(line, catalogue, names);

export function inputOf(line: Line, changes: Partial<MemoryInput> = {}): MemoryInput {
  const { scenario, chosen } = chosenOf(line);
  return { ...memoryInput(scenario, chosen), ...changes };
}

export const estimateOf = (line: Line, changes: Partial<MemoryInput> = {}): MemoryEstimate =>
  estimateMemory(inputOf(line, changes));

const one = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`id must be in the catalogue, got ${id}`);
  return item;
};

export const modelOf = (id: string) => one(catalogue.models, id);
export const acceleratorOf = (id: string) => one(catalogue.accelerators, id);
export const formatOf = (id: string) => one(catalogue.formats, id);

export function groupedFormatOf(id: string): GroupedFormat {
  const format = formatOf(id);
  if (format.scheme !== 'grouped') throw new RangeError(`format must be grouped, got ${id}`);
  return format;
}

/** The engine that divides memory this way, by the type of its settings. */
export function engineOf<Budget extends EngineBudget>(budget: Budget) {
  const engine = catalogue.engines.find((candidate) => candidate.budget === budget);
  if (!engine) throw new RangeError(`budget must be of an engine, got ${budget}`);
  return engine as Extract<typeof engine, { readonly budget: Budget }>;
}

export const linePart = ({ lines }: Pick<MemoryEstimate, 'lines'>, part: MemoryLine['part']): Band => {
  const line = lines.find((candidate) => candidate.part === part);
  if (!line) throw new RangeError(`part must be in the estimate, got ${part}`);
  return line.bytes;
};

/** The pipeline stages of a question, before the engine divides their memory. */
export function stagesOfLine(line: Line, changes: Partial<MemoryInput> = {}): readonly Stage[] {
  const input = inputOf(line, changes);
  const { architecture, weights, parallelism } = input;
  return stagesOf(input, estimateWeights({ architecture, stored: weights, parallelism }));
}

export function firstStage(line: Line, changes: Partial<MemoryInput> = {}): Stage {
  const [stage] = stagesOfLine(line, changes);
  if (!stage) throw new RangeError('line must give a stage, got none');
  return stage;
}

/** What a model keeps for every sequence on one of so many accelerators. */
export function cacheOfModel(id: string, tensorCount = 1, elementBits = 16): readonly CacheLayer[] {
  const { architecture } = modelOf(id);
  const { hiddenDim } = architecture;
  return cacheOfLayers(layersOf(architecture), { elementBits, tensorCount, stateBits: 32, hiddenDim });
}

/** How far one figure lies from another, as a share of the second. */
export const errorOf = (ours: number, theirs: number): number => Math.abs(ours / theirs - 1);

/** Every number and band of an answer that breaks a rule, by its place. */
export function faultsOf(value: unknown, place = 'estimate'): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  const band = value as Partial<Band>;
  const { low = 0, mid = 0, high = 0 } = band;
  const order = 'mid' in band && !(low <= mid && mid <= high) ? [`${place} is ${low}, ${mid}, ${high}`] : [];
  return [...order, ...Object.entries(value).flatMap(([key, item]) => faultsOf(item, `${place}.${key}`))];
}

/** How far lines, free and kept-back memory of a stage are from the memory there is, as a share of it. */
export const missingShares = ({ stages, memoryBytes }: MemoryEstimate): readonly number[] =>
  stages.map(({ lines, freeBytes, keptBackBytes }) => {
    const used = lines.reduce((sum, { bytes }) => sum + bytes.mid, 0);
    return errorOf(used + freeBytes.mid + keptBackBytes.mid, memoryBytes.mid);
  });
