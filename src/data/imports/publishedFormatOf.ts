import type { Architecture } from '../../estimates/languageModel/Architecture.ts';
import type { PublishedWeights } from '../../estimates/languageModel/PublishedWeights.ts';
import type { TensorClass } from '../../estimates/languageModel/Tensor.ts';
import { ConfigReader } from './ConfigReader.ts';
import { excludedClassesOf } from './excludedClassesOf.ts';
import { type FormatByClass, formatByClassOf } from './formatByClassOf.ts';
import { isObject } from './isObject.ts';
import { layerCountByClass } from './layerCountByClass.ts';
import type { ReadingNotes } from './ReadingNotes.ts';
import { shownValue } from './shownValue.ts';

interface PublishedInput {
  readonly root: ConfigReader;
  readonly config: ConfigReader;
  readonly architecture: Architecture;
  readonly quantisation: unknown;
  readonly notes: ReadingNotes;
}

const formatByType: ReadonlyMap<string, string> = new Map([
  ['float16', 'fp16'],
  ['torch.float16', 'fp16'],
  ['half', 'fp16'],
  ['float8_e4m3fn', 'fp8'],
]);

function unquantisedFormat(root: ConfigReader, config: ConfigReader): PublishedWeights {
  const names = ['dtype', 'torch_dtype'];
  const type =
    names.map((name) => config.text(name) ?? root.text(name)).find((text) => text !== undefined) ?? '';
  if (type.includes('float32'))
    root.assume('weights stored in 32 bits are counted at the 16 bits engines load them in');
  return { formatId: formatByType.get(type) ?? 'bf16' };
}

/** The settings of quantisation: handed in apart, or in the config of the model or of its language model. */
function settingsOf({ root, config, quantisation, notes }: PublishedInput): ConfigReader | undefined {
  if (quantisation === undefined || quantisation === null) {
    const names = ['quantization_config', 'compression_config'];
    return names.map((name) => root.child(name) ?? config.child(name)).find((reader) => reader !== undefined);
  }
  if (!isObject(quantisation))
    throw new TypeError(`quantisation must be an object, got ${shownValue(quantisation)}`);
  const reader = new ConfigReader(quantisation, 'quantisation.', notes);
  return reader.child('quantization') ?? reader;
}

/** Classes in the order in which they decide what a checkpoint is called after: by their usual weight. */
const byWeight: readonly TensorClass[] = [
  'experts',
  'feed-forward',
  'attention',
  'linear-attention',
  'shared-experts',
];

function grouped(formats: FormatByClass, present: readonly TensorClass[]): PublishedWeights | undefined {
  const ordered = byWeight.filter((one) => present.includes(one));
  const [formatId, ...otherIds] = new Set(ordered.flatMap((one) => formats.get(one) ?? []));
  if (formatId === undefined) return undefined;
  const classesIn = (id: string) => ordered.filter((one) => formats.get(one) === id);
  const tensors = classesIn(formatId);
  const others = otherIds.map((id) => ({ formatId: id, tensors: classesIn(id) }));
  return {
    formatId,
    ...(tensors.length < present.length && { tensors }),
    ...(others.length > 0 && { others }),
  };
}

/** How the publisher stores the weights, from the quantisation settings of the config or beside it. */
export function publishedFormatOf(input: PublishedInput): PublishedWeights {
  const { root, config, architecture } = input;
  const settings = settingsOf(input);
  if (settings === undefined) return unquantisedFormat(root, config);
  const present = [...layerCountByClass(architecture).keys()];
  const excluded = excludedClassesOf(settings, architecture);
  const formats = new Map([...formatByClassOf(settings, present)].filter(([one]) => !excluded.has(one)));
  // DeepSeek-V4 says apart from the rest that its experts have four bits
  const expertsType = settings.text('quant_algo') === undefined ? config.text('expert_dtype') : undefined;
  if (expertsType === 'fp4') formats.set('experts', 'mxfp4');
  return grouped(formats, present) ?? unquantisedFormat(root, config);
}
