import type { Architecture } from '../languageModel/Architecture.ts';
import type { Tensor } from '../languageModel/Tensor.ts';
import type { Block, MixedFormat } from './Format.ts';
import { choose, ggufMixes, type GgufMix, type MixPlace } from './ggufMixes.ts';

export interface TensorPlace {
  readonly tensor: Tensor;
  readonly layerIndex: number;
  readonly layerCount: number;
  readonly architecture: Architecture;
  readonly format: MixedFormat;
}

/** What llama.cpp falls back to when a row does not fill whole blocks. */
const fallbacks: Readonly<Record<string, string>> = {
  iq1_s: 'iq4_nl',
  iq1_m: 'iq4_nl',
  iq2_xxs: 'iq4_nl',
  iq2_xs: 'iq4_nl',
  iq2_s: 'iq4_nl',
  iq3_xxs: 'iq4_nl',
  iq3_s: 'iq4_nl',
  iq4_xs: 'iq4_nl',
  q2_k: 'q4_0',
  q3_k: 'q4_0',
  tq1_0: 'q4_0',
  tq2_0: 'q4_0',
  q4_k: 'q5_0',
  q5_k: 'q5_1',
  q6_k: 'q8_0',
};

const unquantised: Block = { bits: 16, weightCount: 1 };
const singlePrecision: Block = { bits: 32, weightCount: 1 };

/** Mixes of eight-expert models raise keys and values to eight bits and the attention output to five. */
const eightExperts = 8;
const raisesAttentionOutput = new Set(
  [
    'q2_k',
    'q3_k_s',
    'q3_k_m',
    'q4_k_s',
    'q4_k_m',
    'iq3_xxs',
    'iq3_xs',
    'iq3_s',
    'iq3_m',
    'iq4_nl',
    'iq4_xs',
  ].map((mix) => `gguf-${mix}`),
);

/** The block type llama.cpp stores a tensor in. */
export function blockOfTensor(place: TensorPlace): Block {
  const { tensor, format } = place;
  switch (tensor.tensorClass) {
    case 'norm':
    case 'router':
    case 'small':
      return singlePrecision;
    case 'encoder':
      return unquantised;
    default:
      return fitted(nameOfBlock(place), tensor, format);
  }
}

function fitted(name: string, { columnCount }: Tensor, { blocks }: MixedFormat): Block {
  const named = (id: string): Block => {
    const block = blocks[id];
    if (!block) throw new RangeError(`block type must be one of gguf-blocks, got ${id}`);
    return block;
  };
  const wanted = named(name);
  if (columnCount % wanted.weightCount === 0) return wanted;
  const second = named(fallbacks[name] ?? name);
  return columnCount % second.weightCount === 0 ? second : unquantised;
}

function nameOfBlock({ tensor, layerIndex, layerCount, architecture, format }: TensorPlace): string {
  const mix = ggufMixes[format.id];
  if (!mix) throw new RangeError(`format must be a mix that llama.cpp knows, got ${format.id}`);
  const { base } = format;
  if (tensor.tensorClass === 'head') return mix.output;
  if (tensor.tensorClass === 'embedding')
    return architecture.tiedEmbedding ? mix.output : (mix.embedding ?? base);
  if (base === 'mxfp4') return tensor.tensorClass === 'experts' ? 'mxfp4' : 'q8_0';
  return nameInLayer(tensor.name, mix, placeOf(architecture, layerIndex, layerCount), format);
}

function nameInLayer(name: string, mix: GgufMix, place: MixPlace, { id, base }: MixedFormat): string {
  const eight =
    place.expertCount === eightExperts && !id.startsWith('gguf-iq1') && !id.startsWith('gguf-iq2');
  if (name === 'attn_v' || name === 'attn_kv_b') {
    if (eight && mix.value !== undefined) return 'q8_0';
    const chosen = choose(mix.value, place, base);
    return isSeventyBillion(place) && (chosen === 'q3_k' || chosen === 'q4_k') ? 'q5_k' : chosen;
  }
  if (name === 'attn_k') return eight && mix.value !== undefined ? 'q8_0' : choose(mix.key, place, base);
  if (name === 'attn_q') return choose(mix.query, place, base);
  if (name === 'attn_output') {
    if (eight && raisesAttentionOutput.has(id)) return 'q5_k';
    return choose(mix.attentionOutput, place, base);
  }
  if (name.startsWith('ffn_down')) return choose(mix.down, place, base);
  if (name.startsWith('ffn_up') || name.startsWith('ffn_gate')) return choose(mix.gateAndUp, place, base);
  return base;
}

/** llama.cpp takes 80 layers with grouped queries for a model of 70 billion weights. */
const isSeventyBillion = ({ layerCount, groupCount }: MixPlace) => layerCount === 80 && groupCount > 1;

const places = new WeakMap<Architecture, Omit<MixPlace, 'layerIndex' | 'layerCount'>>();

function placeOf(architecture: Architecture, layerIndex: number, layerCount: number): MixPlace {
  let shape = places.get(architecture);
  if (!shape) {
    let groupCount = 0;
    let expertCount = 0;
    for (const part of Object.values(architecture.parts)) {
      if (part.kind === 'attention' && groupCount === 0) groupCount = part.headCount / part.kvHeadCount;
      if (part.kind === 'latent-attention' && groupCount === 0) groupCount = 1;
      if (part.kind === 'experts') expertCount = Math.max(expertCount, part.expertCount);
    }
    shape = { groupCount, expertCount };
    places.set(architecture, shape);
  }
  return { ...shape, layerIndex, layerCount };
}
