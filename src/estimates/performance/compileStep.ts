import { countParts } from '../languageModel/countParts.ts';
import { type Layers, layersOf } from '../languageModel/layers.ts';
import type { TensorClass } from '../languageModel/Tensor.ts';
import { estimateWeights } from '../memory/estimateWeights.ts';
import type { StoredWeights } from '../memory/StoredWeights.ts';
import type { Arithmetic } from './Arithmetic.ts';
import { arithmeticOf } from './arithmeticOf.ts';
import type { CompiledOperator } from './operators/CompiledOperator.ts';
import { compileOperator } from './operators/compileOperator.ts';
import type { ComputeAccelerator } from './ComputeAccelerator.ts';
import { type Efficiency, efficiencyOf } from './Efficiency.ts';
import type { KernelTables } from './KernelTables.ts';
import type { Operator, OperatorGroup } from './Operator.ts';
import { operatorsOf } from './operatorsOf.ts';
import type { PerformanceInput } from './PerformanceInput.ts';

/** One engine step of one replica: how long it takes for what is in it. */
export interface Step {
  /** Over the rows of the step, whatever they belong to: products, experts, norms, collectives. */
  readonly linearSeconds: (rowCount: number) => number;
  readonly decodeAttentionSeconds: (sequenceCount: number, meanContextCount: number) => number;
  readonly prefillAttentionSeconds: (newCount: number, priorCount: number) => number;
  readonly headSeconds: (sampledCount: number) => number;
  /** Processor time and per-layer launches that no kernel table holds. */
  readonly hostSeconds: number;
  readonly stageCount: number;
  readonly operators: readonly CompiledOperator[];
}

const arithmeticByClass = new WeakMap<
  StoredWeights,
  WeakMap<ComputeAccelerator, Map<TensorClass, Arithmetic>>
>();

/** How an accelerator multiplies the weights of one class of tensors. */
function arithmeticOfClass(stored: StoredWeights, accelerator: ComputeAccelerator) {
  const ofStored =
    arithmeticByClass.get(stored) ?? new WeakMap<ComputeAccelerator, Map<TensorClass, Arithmetic>>();
  arithmeticByClass.set(stored, ofStored);
  const known = ofStored.get(accelerator) ?? new Map<TensorClass, Arithmetic>();
  ofStored.set(accelerator, known);
  return (tensorClass: TensorClass): Arithmetic => {
    const before = known.get(tensorClass);
    if (before) return before;
    const { format, quantises, others } = stored;
    const other = others?.find(({ tensors }) => tensors.includes(tensorClass))?.format;
    const quantised = format.scheme === 'mixed' || (quantises ?? format.quantises).includes(tensorClass);
    const use = tensorClass === 'experts' ? 'experts' : 'dense';
    const made =
      quantised || other
        ? arithmeticOf(quantised ? format : (other ?? format), accelerator, use)
        : ({ dtype: 'bf16', weightBits: 16, activationBits: 16, rate: 'flops16' } as const);
    known.set(tensorClass, made);
    return made;
  };
}

/** What a step depends on; loads and lengths of requests are not in it. */
export type StepInput = Pick<
  PerformanceInput,
  | 'architecture'
  | 'weights'
  | 'accelerator'
  | 'parallelism'
  | 'cacheFormat'
  | 'timing'
  | 'constants'
  | 'kernels'
  | 'ownKernels'
>;

/** What steps prepared before share with those to come: one kernel of one accelerator under one engine is prepared once. */
export interface KeptOperators {
  readonly efficiencies: Map<string, Efficiency>;
  readonly operators: WeakMap<Efficiency, Map<string, CompiledOperator>>;
}

/** Nothing kept yet. Accelerators and engines are told apart by their ids, so that it serves for one catalogue. */
export const noOperators = (): KeptOperators => ({ efficiencies: new Map(), operators: new WeakMap() });

/** Prepares the steps of a replica: operators of every pipeline stage, each with its place on the ladder. */
export function compileStep(input: StepInput, kept?: KeptOperators): Step {
  const {
    architecture,
    weights: stored,
    accelerator,
    parallelism,
    cacheFormat,
    timing,
    constants,
    kernels,
    ownKernels,
  } = input;
  const efficiencyUnder = (engine: string, tables: KernelTables | undefined): Efficiency => {
    const key = `${accelerator.id} ${engine} ${tables === ownKernels} ${Object.values(constants).join(' ')}`;
    const known =
      kept?.efficiencies.get(key) ??
      efficiencyOf({ accelerator, engine, constants, ...(tables && { kernels: tables }) });
    kept?.efficiencies.set(key, known);
    return known;
  };
  const efficiency = efficiencyUnder(timing.kernelEngine, kernels);
  // What the reader measured with torch stands for whatever engine calls such kernels; some have none but their own.
  const own = ownKernels && timing.kernelEngine !== '' ? efficiencyUnder('torch', ownKernels) : undefined;
  const { tensorCount, expertCount } = parallelism;
  const classOf = arithmeticOfClass(stored, accelerator);
  const { stages } = estimateWeights({ architecture, stored, parallelism });
  const settings = {
    hiddenDim: architecture.hiddenDim,
    tensorCount,
    expertCount,
    cacheBits: cacheFormat.elementBits,
    arithmeticOf: classOf,
  };
  const head: Operator = {
    kind: 'head',
    group: 'head',
    count: 1,
    outputDim: architecture.vocabularyCount / tensorCount,
    inputDim: architecture.hiddenDim,
    arithmetic: classOf('head'),
  };
  // Rows are quantised and put in order before experts with narrow activations; no kernel table holds that.
  const quantises = classOf('experts').activationBits < 16;
  const operators = [...stages.flatMap(({ layers }) => operatorsOf(layers, settings)), head].map((operator) =>
    compiledBy(operator, own, efficiency, kept),
  );
  const linear = operators.flatMap(({ linearSeconds }) => linearSeconds ?? []);
  const decode = operators.flatMap(({ decodeSeconds }) => decodeSeconds ?? []);
  const prefill = operators.flatMap(({ prefillSeconds }) => prefillSeconds ?? []);
  const sampled = operators.flatMap(({ sampledSeconds }) => sampledSeconds ?? []);
  return {
    linearSeconds: (rowCount) => sumOf(linear, (seconds) => seconds(rowCount)),
    decodeAttentionSeconds: (sequenceCount, meanContextCount) =>
      sequenceCount > 0 ? sumOf(decode, (seconds) => seconds(sequenceCount, meanContextCount)) : 0,
    prefillAttentionSeconds: (newCount, priorCount) =>
      newCount > 0 ? sumOf(prefill, (seconds) => seconds(newCount, priorCount)) : 0,
    headSeconds: (sampledCount) => sumOf(sampled, (seconds) => seconds(sampledCount)),
    hostSeconds:
      timing.hostSeconds +
      (quantises ? timing.expertLayerSeconds * expertLayerCount(layersOf(architecture)) : 0),
    stageCount: stages.length,
    operators,
  };
}

/** Timed by the reader's own measurements where they tell of the operator; each set of tables has its own peaks. */
function compiledBy(
  operator: Operator,
  own: Efficiency | undefined,
  published: Efficiency,
  kept: KeptOperators | undefined,
) {
  const measured = own && compiledOnce(operator, own, kept);
  return measured?.rung === 'own' ? measured : compiledOnce(operator, published, kept);
}

function compiledOnce(operator: Operator, efficiency: Efficiency, kept: KeptOperators | undefined) {
  if (!kept) return compileOperator(operator, efficiency);
  const known = kept.operators.get(efficiency) ?? new Map<string, CompiledOperator>();
  kept.operators.set(efficiency, known);
  // Infinite windows read as null, which no finite one does.
  const key = JSON.stringify(operator);
  const compiled = known.get(key) ?? compileOperator(operator, efficiency);
  known.set(key, compiled);
  return compiled;
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return sum;
}

function expertLayerCount(layers: Layers): number {
  let sum = 0;
  for (const [part, count] of countParts(layers)) if (part.kind === 'experts') sum += count;
  return sum;
}

/** Time of a decode step by what it is spent on. */
export function decodeBreakdown(
  { operators, hostSeconds }: Step,
  sequenceCount: number,
  contextCount: number,
): ReadonlyMap<OperatorGroup | 'host', number> {
  const groups = new Map<OperatorGroup | 'host', number>();
  for (const { group, linearSeconds, decodeSeconds, sampledSeconds } of operators) {
    const seconds =
      (linearSeconds?.(sequenceCount) ?? 0) +
      (decodeSeconds?.(sequenceCount, contextCount) ?? 0) +
      (sampledSeconds?.(sequenceCount) ?? 0);
    groups.set(group, (groups.get(group) ?? 0) + seconds);
  }
  groups.set('host', hostSeconds);
  return groups;
}
