import { weightBytes } from '../../formulas/memory/weightBytes.ts';
import type { Architecture, Part } from '../languageModel/Architecture.ts';
import { layersOf } from '../languageModel/layers.ts';
import {
  type Sharding,
  type Tensor,
  type TensorClass,
  tensorParameterCount,
} from '../languageModel/Tensor.ts';
import { tensorsOfPart } from '../languageModel/tensorsOfPart.ts';
import { blockOfTensor } from './blockOfTensor.ts';
import type { StoredWeights } from './StoredWeights.ts';

/** Bytes of one tensor, before it is cut. */
export interface SizedTensor {
  readonly tensorClass: TensorClass;
  readonly sharding: Sharding;
  readonly bytes: number;
}

/** A part with its tensors in a format. Layers stored alike share one. */
export interface SizedPart {
  readonly part: Part;
  readonly tensors: readonly SizedTensor[];
}

/** Every tensor of a model in a format: those of the layers, and those before, behind and beside them. */
export interface SizedModel {
  readonly layers: readonly (readonly SizedPart[])[];
  readonly first: readonly SizedTensor[];
  readonly last: readonly SizedTensor[];
  /** Copy of the embedding that a separate last stage needs for a tied head. */
  readonly tied: readonly SizedTensor[];
}

const unquantisedBits = 16;

// Sweeps ask for the same few models and formats again and again.
const known = new WeakMap<
  StoredWeights,
  { readonly architecture: Architecture; readonly sized: SizedModel }
>();

/** Sizes the tensors of a model one by one: formats leave some at 16 bits, mixes differ by layer. */
export function sizedModelOf(architecture: Architecture, stored: StoredWeights): SizedModel {
  const before = known.get(stored);
  if (before?.architecture === architecture) return before.sized;
  const sized = sizedModel(architecture, stored);
  known.set(stored, { architecture, sized });
  return sized;
}

function sizedModel(architecture: Architecture, stored: StoredWeights): SizedModel {
  const layers = layersOf(architecture);
  const bitsOf = weightBitsOf(architecture, layers.length, stored);
  const size = (tensor: Tensor, layerIndex: number): SizedTensor => ({
    tensorClass: tensor.tensorClass,
    sharding: tensor.sharding,
    bytes: weightBytes({
      parameterCount: tensorParameterCount(tensor),
      weightBits: bitsOf(tensor, layerIndex),
    }),
  });
  const variants = new Map<Part, Map<string, SizedPart>>();
  const sizedPart = (part: Part, layerIndex: number): SizedPart => {
    const tensors = tensorsOfPart(part, architecture.hiddenDim).map((tensor) => size(tensor, layerIndex));
    const own = variants.get(part) ?? new Map<string, SizedPart>();
    variants.set(part, own);
    const key = tensors.map(({ bytes }) => bytes).join(' ');
    const alike = own.get(key) ?? { part, tensors };
    own.set(key, alike);
    return alike;
  };
  const outside = outsideTensors(architecture);
  const beforeLayers = (tensor: Tensor) => size(tensor, 0);
  return {
    layers: layers.map((parts, index) => parts.map((part) => sizedPart(part, index))),
    first: outside.first.map(beforeLayers),
    last: outside.last.map(beforeLayers),
    tied: outside.tied.map(beforeLayers),
  };
}

/** Bits one weight of a tensor takes, by its class or, in llama.cpp's mixes, by its role and layer. */
function weightBitsOf(
  architecture: Architecture,
  layerCount: number,
  { format, quantises, others }: StoredWeights,
) {
  if (format.scheme === 'mixed') {
    return (tensor: Tensor, layerIndex: number): number =>
      blockOfTensor({ tensor, layerIndex, layerCount, architecture, format }).bits;
  }
  const bits = new Map<TensorClass, number>();
  for (const other of others ?? [])
    for (const tensorClass of other.tensors) bits.set(tensorClass, other.format.elementBits);
  for (const tensorClass of quantises ?? format.quantises) bits.set(tensorClass, format.elementBits);
  return ({ tensorClass }: Tensor): number => bits.get(tensorClass) ?? unquantisedBits;
}

/** Tensors outside the layers: embedding and encoders come first, final norm and head last. */
function outsideTensors({ hiddenDim, vocabularyCount, tiedEmbedding, finalNormCount, extras }: Architecture) {
  const table = (name: string, tensorClass: TensorClass): Tensor => ({
    name,
    tensorClass,
    copyCount: 1,
    rowCount: vocabularyCount,
    columnCount: hiddenDim,
    sharding: 'tensor',
  });
  const norm: Tensor = {
    name: 'output_norm',
    tensorClass: 'norm',
    copyCount: finalNormCount,
    rowCount: 1,
    columnCount: hiddenDim,
    sharding: 'whole',
  };
  const extraClass = { encoder: 'encoder', embedding: 'embedding', norm: 'norm', linear: 'extra' } as const;
  const extraTensors = extras.map(({ name, kind, parameterCount }): Tensor => ({
    name,
    tensorClass: extraClass[kind],
    copyCount: 1,
    rowCount: 1,
    columnCount: parameterCount,
    sharding: kind === 'norm' ? 'whole' : 'tensor',
  }));
  const head = table('output', 'head');
  return {
    first: [table('token_embd', 'embedding'), ...extraTensors],
    last: tiedEmbedding ? [norm] : [norm, head],
    tied: tiedEmbedding ? [head] : [],
  };
}
