import { z } from './z.ts';
import type { Architecture } from '../estimates/languageModel/Architecture.ts';
import { countParameters } from '../estimates/languageModel/countParameters.ts';
import type { PublishedWeights } from '../estimates/languageModel/PublishedWeights.ts';
import type { CatalogueModel } from './Catalogue.ts';
import { camelCased } from './camelCased.ts';
import { fact, provenance } from './fact.ts';
import { partRecord } from './part.ts';

const count = z.number().int().positive();

/** Tensor classes that a format may quantise; the rest stays at 16 bits. */
export const tensorClasses = [
  'attention',
  'linear-attention',
  'feed-forward',
  'experts',
  'shared-experts',
  'embedding',
  'head',
] as const;

/** What a checkpoint may take as input. */
export const modalities = ['text', 'image', 'audio', 'video'] as const;

const layerRun = z.strictObject({
  repeat_count: count,
  pattern: z
    .array(z.string())
    .min(1)
    .describe('layers in order, each the names of its parts joined by " + "'),
});

/** The fields of an architecture, without where they come from. */
export const architectureFields = {
  hidden_dim: count,
  vocabulary_count: count,
  tied_embedding: z.boolean(),
  final_norm_count: z.number().int().min(0).default(1),
  rotary_dim: z.number().int().min(0).describe('elements of one position in the rotary table; 0 without one'),
  parts: z.record(z.string().regex(/^[a-z0-9-]+$/), partRecord),
  layers: z.array(layerRun).min(1),
  extras: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(['encoder', 'embedding', 'norm', 'linear']),
        parameter_count: count,
        active_parameter_count: z.number().int().min(0).exactOptional(),
        note: z.string().optional(),
      }),
    )
    .default([]),
};

const classes = z.array(z.enum(tensorClasses));
const formatId = z.string().max(40).describe('id of a record in content/data/formats');

/** The fields of published weights, without where they come from. */
export const publishedFields = {
  format: formatId,
  tensors: classes.exactOptional().describe("classes in that format, where not the format's default"),
  others: z
    .array(z.strictObject({ format: formatId, tensors: classes }))
    .exactOptional()
    .describe('classes in a second or third format'),
};

/** Languages as a maker states them: those it names, and what it says of others. */
const statedLanguages = z
  .strictObject({
    named: z.array(z.string().regex(/^[a-z]{2}$/)).describe('ISO 639-1 codes of the languages it names'),
    stated_count: count
      .optional()
      .describe('how many it counts, dialects and languages without such a code among them'),
    unnamed_others: z.literal(true).optional().describe('true where it speaks of more than it names'),
  })
  .refine(({ named, unnamed_others }) => named.length > 0 || unnamed_others === true, {
    message: 'named must hold a language unless unnamed_others is true',
  });

const architecture = z.strictObject({
  ...provenance,
  recalled: z
    .array(z.string())
    .optional()
    .describe('fields no stored source holds; the parameter total supports them'),
  ...architectureFields,
});

/** One language model: what it is, how its publisher ships it, and the architecture calculations need. */
export const modelRecord = z.strictObject({
  name: z.string(),
  developer: z.string(),
  family: z.string(),
  kind: z.enum(['language', 'embedding', 'reranker']).default('language'),
  hugging_face: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  aliases: z
    .array(z.string())
    .default([])
    .describe('other names of the same weights, or of weights of the same shape'),
  input_modalities: fact(z.array(z.enum(modalities)).min(1))
    .optional()
    .describe('what the published checkpoint takes; absent where nobody states it'),
  languages: fact(statedLanguages)
    .optional()
    .describe('what its maker says that it handles; absent where its maker says nothing'),
  released: fact(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)).optional(),
  licence: fact(z.string()).optional().describe('id of a record in content/data/licences'),
  parameters: z.strictObject({
    total: fact(count).optional(),
    active: fact(count).optional(),
    difference: z
      .string()
      .optional()
      .describe('why the architecture gives another total, where it differs by over 1 %'),
  }),
  context_tokens: fact(count),
  published: z
    .strictObject({
      ...provenance,
      ...publishedFields,
    })
    .describe('how the publisher ships the weights'),
  republished: z
    .array(
      z.strictObject({ hugging_face: z.string(), format: z.string(), source: provenance.source.optional() }),
    )
    .default([])
    .describe('quantised republications whose name does not tell the format'),
  architecture,
  note: z.string().optional(),
});
export type ModelRecord = z.infer<typeof modelRecord>;

type PublishedRecord = z.infer<z.ZodObject<typeof publishedFields>>;
type ArchitectureRecord = z.infer<z.ZodObject<typeof architectureFields>>;

/** The architecture of a record in the form estimates take. */
export const architectureFromRecord = ({ architecture: shape, context_tokens }: ModelRecord): Architecture =>
  architectureFromFields(shape, context_tokens.value);

/** An architecture from its fields as records write them. */
export function architectureFromFields(fields: ArchitectureRecord, contextTokens: number): Architecture {
  const {
    layers,
    extras,
    parts,
    hidden_dim,
    vocabulary_count,
    tied_embedding,
    final_norm_count,
    rotary_dim,
  } = fields;
  return {
    hiddenDim: hidden_dim,
    vocabularyCount: vocabulary_count,
    tiedEmbedding: tied_embedding,
    contextTokens,
    finalNormCount: final_norm_count,
    rotaryDim: rotary_dim,
    parts: camelCased(parts),
    layers: layers.map(({ repeat_count, pattern }) => ({
      repeatCount: repeat_count,
      pattern: pattern.map((layer) => layer.split(' + ')),
    })),
    extras: camelCased(extras.map(({ note: _, ...extra }) => extra)),
  };
}

/** How the weights of a record are published, as estimates take it. */
export const publishedWeights = ({ format, tensors, others }: PublishedRecord): PublishedWeights => ({
  formatId: format,
  ...(tensors && { tensors }),
  ...(others && { others: others.map((other) => ({ formatId: other.format, tensors: other.tensors })) }),
});

/** Languages of a record as pickers take them. */
const languagesFromRecord = ({ named, unnamed_others }: z.infer<typeof statedLanguages>) => ({
  named,
  ...(unnamed_others && { unnamedOthers: unnamed_others }),
});

/** The model of a record as estimates and pickers take it. */
export function modelFromRecord(id: string, record: ModelRecord): CatalogueModel {
  const architecture = architectureFromRecord(record);
  const { total, active } = countParameters(architecture);
  const { published, released, input_modalities, languages } = record;
  return {
    id,
    name: record.name,
    developer: record.developer,
    repository: record.hugging_face,
    kind: record.kind,
    architecture,
    published: publishedWeights(published),
    parameterCount: total,
    activeParameterCount: active,
    ...(released && { released: released.value }),
    ...(input_modalities && { modalities: input_modalities.value }),
    ...(languages && { languages: languagesFromRecord(languages.value) }),
  };
}
