/** Where a tensor stands: its layer, and what of the whole model the mixes look at. */
export interface MixPlace {
  readonly layerIndex: number;
  readonly layerCount: number;
  /** Query heads per key-value head. */
  readonly groupCount: number;
  readonly expertCount: number;
}

type Choice = string | ((place: MixPlace) => string);

/** Block types that a llama.cpp mix gives to tensors by role; roles left out take the base type. */
export interface GgufMix {
  readonly output: string;
  readonly embedding?: string;
  readonly value?: Choice;
  readonly key?: Choice;
  readonly query?: Choice;
  readonly attentionOutput?: Choice;
  readonly down?: Choice;
  readonly gateAndUp?: Choice;
}

const eighth = ({ layerCount }: MixPlace) => Math.floor(layerCount / 8);
const inFirstEighth = (place: MixPlace) => place.layerIndex < eighth(place);
const inMiddle = (place: MixPlace) =>
  place.layerIndex >= eighth(place) && place.layerIndex < Math.floor((7 * place.layerCount) / 8);
/** The layers that llama.cpp gives more bits: both ends and every third between. */
const favoured = (place: MixPlace) => !inMiddle(place) || (place.layerIndex - eighth(place)) % 3 === 2;
const sharesKeys = ({ groupCount, expertCount }: MixPlace) => groupCount >= 4 || expertCount >= 4;

const valueOfLowMix =
  (otherwise: string): Choice =>
  (place) =>
    sharesKeys(place) ? 'q4_k' : otherwise;
const keyOfLowMix =
  (base: string): Choice =>
  ({ expertCount }) =>
    expertCount === 8 ? 'q4_k' : base;
const whenGrouped =
  (grouped: string, otherwise: string): Choice =>
  ({ groupCount }) =>
    groupCount >= 4 ? grouped : otherwise;
const whenFavoured =
  (more: string, base: string): Choice =>
  (place) =>
    favoured(place) ? more : base;
const whenFirst =
  (more: string, base: string): Choice =>
  (place) =>
    inFirstEighth(place) ? more : base;

/**
 * llama.cpp's mixes by format id.
 *
 * The published sizes of Llama 3.1 8B in 23 mixes are met to four decimals of a bit. IQ3_XXS and smaller are made with
 * an importance matrix, the others without. Community mixes with names of their own (UD, _XL) follow other rules.
 */
export const ggufMixes: Readonly<Record<string, GgufMix>> = {
  'gguf-f16': { output: 'f16' },
  'gguf-bf16': { output: 'bf16' },
  'gguf-q8_0': { output: 'q8_0' },
  'gguf-q6_k': { output: 'q6_k' },
  'gguf-q4_0': { output: 'q6_k' },
  'gguf-q4_1': { output: 'q6_k' },
  'gguf-q5_0': { output: 'q6_k' },
  'gguf-q5_1': { output: 'q6_k' },
  'gguf-q5_k_s': { output: 'q6_k' },
  'gguf-q3_k_s': { output: 'q6_k' },
  'gguf-tq1_0': { output: 'q6_k', embedding: 'q4_k' },
  'gguf-tq2_0': { output: 'q6_k', embedding: 'q4_k' },
  'gguf-q2_k': { output: 'q6_k', value: whenGrouped('q4_k', 'q3_k'), attentionOutput: 'q3_k', down: 'q3_k' },
  'gguf-q2_k_s': { output: 'q6_k', value: whenGrouped('q4_k', 'q2_k'), down: whenFirst('q4_k', 'q2_k') },
  'gguf-q3_k_m': {
    output: 'q6_k',
    value: ({ layerIndex }) => (layerIndex < 2 ? 'q5_k' : 'q4_k'),
    attentionOutput: 'q4_k',
    down: ({ layerIndex, layerCount }) => (layerIndex < Math.floor(layerCount / 16) ? 'q5_k' : 'q4_k'),
  },
  'gguf-q3_k_l': { output: 'q6_k', value: 'q5_k', attentionOutput: 'q5_k', down: 'q5_k' },
  'gguf-q4_k_s': {
    output: 'q6_k',
    value: ({ layerIndex }) => (layerIndex < 4 ? 'q5_k' : 'q4_k'),
    down: whenFirst('q5_k', 'q4_k'),
  },
  'gguf-q4_k_m': { output: 'q6_k', value: whenFavoured('q6_k', 'q4_k'), down: whenFavoured('q6_k', 'q4_k') },
  'gguf-q5_k_m': { output: 'q6_k', value: whenFavoured('q6_k', 'q5_k'), down: whenFavoured('q6_k', 'q5_k') },
  'gguf-iq1_s': {
    output: 'q5_k',
    embedding: 'q2_k',
    value: valueOfLowMix('q2_k'),
    key: keyOfLowMix('iq1_s'),
    attentionOutput: 'iq2_xxs',
    down: whenFirst('q2_k', 'iq1_s'),
  },
  'gguf-iq1_m': {
    output: 'q5_k',
    embedding: 'q2_k',
    value: valueOfLowMix('q2_k'),
    key: keyOfLowMix('iq1_m'),
    attentionOutput: 'iq2_xxs',
    down: whenFirst('q2_k', 'iq1_m'),
  },
  'gguf-iq2_xxs': {
    output: 'q5_k',
    embedding: 'q2_k',
    value: valueOfLowMix('q2_k'),
    key: keyOfLowMix('iq2_xxs'),
    down: whenFirst('q2_k', 'iq2_xxs'),
  },
  'gguf-iq2_xs': {
    output: 'q5_k',
    embedding: 'q2_k',
    value: valueOfLowMix('q2_k'),
    key: keyOfLowMix('iq2_xs'),
    down: whenFirst('q2_k', 'iq2_xs'),
  },
  'gguf-iq2_s': {
    output: 'q5_k',
    embedding: 'iq3_s',
    value: valueOfLowMix('iq3_s'),
    key: keyOfLowMix('iq2_xs'),
    attentionOutput: 'iq3_s',
    down: whenFirst('iq3_s', 'iq2_xs'),
  },
  'gguf-iq2_m': {
    output: 'q5_k',
    embedding: 'iq3_s',
    value: valueOfLowMix('iq3_s'),
    key: keyOfLowMix('iq2_s'),
    attentionOutput: 'iq3_s',
    down: whenFirst('iq3_s', 'iq2_s'),
  },
  'gguf-iq3_xxs': {
    output: 'q5_k',
    embedding: 'iq3_s',
    value: whenGrouped('q4_k', 'iq3_xxs'),
    key: 'iq2_s',
    query: 'iq2_s',
    attentionOutput: 'iq3_s',
  },
  'gguf-iq3_xs': {
    output: 'q6_k',
    value: whenGrouped('q4_k', 'iq3_s'),
    key: 'iq3_xxs',
    query: 'iq3_xxs',
    gateAndUp: (place) => (inMiddle(place) ? 'iq3_xxs' : 'iq3_s'),
  },
  'gguf-iq3_s': { output: 'q6_k', value: whenGrouped('q4_k', 'iq3_s') },
  'gguf-iq3_m': {
    output: 'q6_k',
    value: 'q4_k',
    attentionOutput: 'q4_k',
    down: (place) =>
      inFirstEighth(place) || (place.expertCount === 8 && favoured(place)) ? 'q4_k' : 'iq3_s',
  },
  'gguf-iq4_nl': { output: 'q6_k', value: whenGrouped('q5_k', 'iq4_nl'), down: whenFirst('q5_k', 'iq4_nl') },
  'gguf-iq4_xs': { output: 'q6_k', value: whenGrouped('q5_k', 'iq4_xs'), down: whenFirst('q5_k', 'iq4_xs') },
  'gguf-mxfp4': { output: 'q8_0', embedding: 'q8_0' },
};

export const choose = (choice: Choice | undefined, place: MixPlace, base: string): string =>
  choice === undefined ? base : typeof choice === 'string' ? choice : choice(place);
