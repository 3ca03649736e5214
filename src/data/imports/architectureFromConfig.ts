import type { Architecture } from '../../estimates/languageModel/Architecture.ts';
import { ConfigReader } from './ConfigReader.ts';
import { decoderDraft, type DraftReader } from './drafts/decoderDraft.ts';
import { draftReaders } from './draftReaders.ts';
import { encodersOf } from './encodersOf.ts';
import { foldedLayersOf } from './foldedLayersOf.ts';
import { isObject } from './isObject.ts';
import { type LanguageConfig, languageConfigOf } from './languageConfigOf.ts';
import type { MissingField } from './MissingField.ts';
import type { PublishedWeights } from '../../estimates/languageModel/PublishedWeights.ts';
import { publishedFormatOf } from './publishedFormatOf.ts';
import type { ReadingNotes } from './ReadingNotes.ts';
import { shownValue } from './shownValue.ts';

/** What a config.json says about a model, and what had to be assumed or is still to be filled in. */
export interface ImportedConfig {
  /** Absent while fields are missing. */
  readonly architecture?: Architecture;
  readonly published: PublishedWeights;
  readonly name?: string;
  /** Sentences for the reader: what the config leaves open and how it was read. */
  readonly assumptions: readonly string[];
  readonly missing: readonly MissingField[];
}

export interface ImportOptions {
  /** Numbers the reader filled in, by the path of the missing field. */
  readonly supplied?: Readonly<Record<string, unknown>>;
  /** The parsed hf_quant_config.json that some publishers put beside the config. */
  readonly quantisation?: unknown;
}

const repositoryName = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;

/** How to read a class that has no reader of its own. */
function readerOf({ modelType, config, values }: LanguageConfig): DraftReader {
  const known = draftReaders.get(modelType) ?? draftReaders.get(`${modelType}_text`);
  if (known !== undefined) return known;
  const [architecture] = Array.isArray(values['architectures'])
    ? (values['architectures'] as readonly unknown[])
    : [];
  if (typeof architecture === 'string' && architecture.startsWith('DeepseekV4'))
    return draftReaders.get('deepseek_v4') ?? decoderDraft({});
  if (config.flag(['is_encoder_decoder'], false)) {
    throw new RangeError(
      `model_type must be a model without a separate decoder, got ${shownValue(modelType)}`,
    );
  }
  config.assume(
    `model class ${shownValue(modelType)} is not known here: it is read as an ordinary decoder without biases`,
  );
  return decoderDraft({ window: 'all' });
}

/**
 * The architecture a parsed Hugging Face config.json describes.
 *
 * The config is not trusted: what is malformed or out of bounds is refused with a RangeError or TypeError, what is
 * absent but needed is listed in `missing`. Prediction heads that some checkpoints add (MTP) are left out, since
 * engines do not load them unless told to.
 */
export function architectureFromConfig(
  input: unknown,
  { supplied = {}, quantisation }: ImportOptions = {},
): ImportedConfig {
  if (!isObject(input)) throw new TypeError(`config must be an object, got ${shownValue(input)}`);
  const notes: ReadingNotes = { supplied, missing: new Map(), assumptions: new Set() };
  const root = new ConfigReader(input, '', notes);
  const language = languageConfigOf(input, notes);
  const { config } = language;
  const draft = readerOf(language)(config);
  const { layers, parts } = foldedLayersOf(draft.layers);
  const architecture: Architecture = {
    hiddenDim: config.required('hidden_size'),
    vocabularyCount: config.required('vocab_size'),
    tiedEmbedding: draft.tiedEmbedding,
    contextTokens: config.required('max_position_embeddings'),
    parts,
    layers,
    extras: [...draft.extras, ...encodersOf(root)],
    finalNormCount: draft.finalNormCount,
    rotaryDim: draft.rotaryDim,
  };
  const published = publishedFormatOf({ root, config, architecture, quantisation, notes });
  const name = root.text('_name_or_path') ?? '';
  return {
    ...(notes.missing.size === 0 && { architecture }),
    published,
    ...(repositoryName.test(name) && { name }),
    assumptions: [...notes.assumptions],
    missing: [...notes.missing.values()],
  };
}
