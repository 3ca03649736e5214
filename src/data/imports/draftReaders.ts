import { bailingHybridDraft } from './drafts/bailingHybridDraft.ts';
import { dbrxDraft } from './drafts/dbrxDraft.ts';
import { decoderDraft, type DraftReader } from './drafts/decoderDraft.ts';
import { deepseekV4Draft } from './drafts/deepseekV4Draft.ts';
import { encoderDraft } from './drafts/encoderDraft.ts';
import { falconDraft } from './drafts/falconDraft.ts';
import { falconH1Draft } from './drafts/falconH1Draft.ts';
import { gatedDeltaDraft } from './drafts/gatedDeltaDraft.ts';
import { gemma3nDraft } from './drafts/gemma3nDraft.ts';
import { gemma4Draft } from './drafts/gemma4Draft.ts';
import { graniteHybridDraft } from './drafts/graniteHybridDraft.ts';
import { jambaDraft } from './drafts/jambaDraft.ts';
import { kimiLinearDraft } from './drafts/kimiLinearDraft.ts';
import { lagunaDraft } from './drafts/lagunaDraft.ts';
import { lfm2Draft } from './drafts/lfm2Draft.ts';
import { lightningDraft } from './drafts/lightningDraft.ts';
import { llama4Draft } from './drafts/llama4Draft.ts';
import { minimaxM3Draft } from './drafts/minimaxM3Draft.ts';
import { mllamaDraft } from './drafts/mllamaDraft.ts';
import { nasDraft } from './drafts/nasDraft.ts';
import { nemotronHDraft } from './drafts/nemotronHDraft.ts';
import { olderDecoderDraft } from './drafts/olderDecoderDraft.ts';
import { stepDraft } from './drafts/stepDraft.ts';
import { variedHeadsDraft } from './drafts/variedHeadsDraft.ts';
import { traitsByModelType } from './traitsByModelType.ts';

const bias = { field: 'attention_bias', fallback: false };
const biased = { qkvBias: true, outputBias: true, feedForwardBias: true } as const;

const bert = encoderDraft({ ...biased, normVectors: 2, gated: false }, true);
const ling = lightningDraft({ qkNorm: 'head', routerBias: true });
const mimoV2 = variedHeadsDraft({ qkvBias: bias, routerBias: true });
const minimax = lightningDraft({});
const qwen3Next = gatedDeltaDraft({
  qkvBias: bias,
  outputBias: bias,
  qkNorm: 'head',
  outputGate: 'element',
  sharedGate: true,
});

const ownReaders: readonly (readonly [string, DraftReader])[] = [
  ['bailing_hybrid', bailingHybridDraft],
  ['bailing_moe_linear', ling],
  ['bailing_moe_linear_v2', ling],
  ['bailing_moe_v2_5', ling],
  ['bamba', graniteHybridDraft],
  ['bert', bert],
  ['bloom', olderDecoderDraft({ ...biased, tied: true, embeddingNormCount: 2, unrotated: true })],
  ['camembert', bert],
  ['dbrx', dbrxDraft],
  ['deci', nasDraft],
  ['deepseek_v4', deepseekV4Draft],
  ['falcon', falconDraft],
  ['falcon_h1', falconH1Draft],
  ['gemma3n_text', gemma3nDraft],
  ['gemma4_text', gemma4Draft],
  ['gemma4_unified_text', gemma4Draft],
  ['gpt2', olderDecoderDraft({ ...biased, tied: true, learnedPositionsBefore: 0, unrotated: true })],
  ['gpt_neox', olderDecoderDraft(biased)],
  ['gptj', olderDecoderDraft({ parallel: true, feedForwardBias: true, headBias: true })],
  ['granitemoehybrid', graniteHybridDraft],
  ['jamba', jambaDraft],
  ['kimi_linear', kimiLinearDraft],
  ['laguna', lagunaDraft],
  ['lfm2', lfm2Draft({ isDense: true })],
  ['lfm2_moe', lfm2Draft({ isDense: false })],
  ['llama4_text', llama4Draft],
  ['mimo_v2', mimoV2],
  ['mimo_v2_flash', mimoV2],
  ['minimax', minimax],
  ['minimax_m1', minimax],
  ['minimax_m3', minimaxM3Draft],
  ['minimax_m3_vl_text', minimaxM3Draft],
  ['minimax_text_01', minimax],
  ['mllama_text_model', mllamaDraft],
  ['nemotron-nas', nasDraft],
  ['nemotron_h', nemotronHDraft],
  ['nomic_bert', encoderDraft({ normVectors: 2 }, false)],
  ['olmo_hybrid', gatedDeltaDraft({ qkvBias: bias, outputBias: bias, qkNorm: 'projection' })],
  ['opt', olderDecoderDraft({ ...biased, tied: true, learnedPositionsBefore: 2, unrotated: true })],
  ['phi', olderDecoderDraft({ ...biased, parallel: true, headBias: true })],
  ['qwen3_5_moe_text', qwen3Next],
  ['qwen3_5_text', qwen3Next],
  ['qwen3_next', qwen3Next],
  ['RefinedWeb', falconDraft],
  ['RefinedWebModel', falconDraft],
  ['roberta', bert],
  ['step3p5', stepDraft],
  ['step3p7', stepDraft],
  ['xlm-roberta', bert],
];

/** How to read the config of each model class, by `model_type`. */
export const draftReaders: ReadonlyMap<string, DraftReader> = new Map([
  ...[...traitsByModelType].map(([type, traits]) => [type, decoderDraft(traits)] as const),
  ...ownReaders,
]);
