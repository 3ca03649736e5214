import type { Architecture } from '../../estimates/languageModel/Architecture.ts';
import { countParameters } from '../../estimates/languageModel/countParameters.ts';
import { architectureFromConfig, type ImportedConfig } from './architectureFromConfig.ts';
import { architectureFromTensors } from './architectureFromTensors.ts';
import type { FileContents } from './FileTensor.ts';
import type { ImportFile } from './ImportFile.ts';
import type { MissingField } from './MissingField.ts';
import { ownModelFromText } from './ownModelFromText.ts';
import { ownModelText } from './ownModelText.ts';
import { parseConfigText } from './parseConfigText.ts';
import { readGguf } from './readGguf.ts';
import { readSafetensors } from './readSafetensors.ts';

/** What became of the files a reader brought. */
export interface ImportOutcome {
  readonly name: string;
  /** The model as scenario and links carry it; absent while fields are missing. */
  readonly text?: string;
  readonly parameterCount?: number;
  /** What the files leave open and how it was read. */
  readonly assumptions: readonly string[];
  readonly missing: readonly MissingField[];
}

const largestJson = 20_000_000;
/** A folder of the largest model holds some two hundred; documents that tell its shape take some ten megabytes. */
const mostFiles = 1000;
const mostJson = 100_000_000;
/** Formats that safetensors store several weights to the word in. */
const packedFormats: ReadonlySet<string> = new Set(['int4-g128', 'nf4']);

/**
 * Reads the model that some files describe: a config.json, a safetensors index beside it, GGUF or safetensors files.
 *
 * Only headers are loaded. A config.json says more than shapes do, so it is preferred where both are given.
 *
 * @throws {RangeError | TypeError} when the files are damaged, incomplete or no model.
 */
export async function modelFromFiles(
  files: readonly ImportFile[],
  supplied: Readonly<Record<string, unknown>> = {},
): Promise<ImportOutcome> {
  if (files.length > mostFiles)
    throw new RangeError(`files must be at most ${mostFiles}, got ${files.length}`);
  const ending = (suffix: string) =>
    files
      .filter(({ name }) => name.toLowerCase().endsWith(suffix))
      .toSorted(({ name: one }, { name: other }) => one.localeCompare(other, 'en'));
  const telling = tellingOf(ending('.json'));
  const jsonBytes = telling.reduce((sum, { size }) => sum + size, 0);
  if (jsonBytes > mostJson)
    throw new RangeError(`JSON files must be at most ${mostJson} bytes in all, got ${jsonBytes}`);
  const documents = await Promise.all(telling.map(readJson));
  const quantisation = documents.find((document) => 'producer' in document || 'quantization' in document);
  const index = documents.find((document) => 'weight_map' in document);
  const config = documents.find((document) => document !== quantisation && document !== index);
  const contents = await readTensorFiles(ending('.gguf'), ending('.safetensors'));
  const bytes = contents?.tensorBytes ?? indexBytes(index);
  if (config) {
    const imported = architectureFromConfig(config, { supplied, quantisation });
    return outcomeOf(imported.architecture, imported, nameOf(imported.name, files), bytes);
  }
  if (contents) {
    if (packedFormats.has(contents.formatId))
      throw new RangeError(
        "files must hold the config.json beside packed weights, whose shapes are not the model's, got weights alone",
      );
    const imported = architectureFromTensors(contents, supplied);
    const published = { formatId: contents.formatId };
    return outcomeOf(
      imported.architecture,
      { ...imported, published },
      nameOf(contents.facts.name, files),
      bytes,
    );
  }
  if (index)
    throw new RangeError(
      'files must hold the config.json beside the index, which has no shapes, got the index alone',
    );
  throw new RangeError('files must be a config.json, GGUF or safetensors files, got none of them');
}

/** The files that tell a model's shape where a whole folder is given; else all, since a config may have any name. */
function tellingOf(documents: readonly ImportFile[]): readonly ImportFile[] {
  const folder = documents.some(({ name }) => name.toLowerCase() === 'config.json');
  return folder
    ? documents.filter(({ name }) => /^(config|hf_quant_config|.*\.index)\.json$/i.test(name))
    : documents;
}

type Imported = Pick<ImportedConfig, 'published' | 'assumptions' | 'missing'>;

function outcomeOf(
  architecture: Architecture | undefined,
  { published, assumptions, missing }: Imported,
  name: string,
  bytes: number | undefined,
): ImportOutcome {
  if (!architecture) return { name, assumptions, missing };
  const text = ownModelText({
    id: 'own',
    name,
    architecture,
    published: { ...published, ...(bytes !== undefined && bytes > 0 && { bytes }) },
  });
  // Shapes that divide into no whole heads are found by the rules of the record.
  ownModelFromText('own', text);
  return { name, text, parameterCount: countParameters(architecture).total, assumptions, missing };
}

async function readJson(file: ImportFile): Promise<Record<string, unknown>> {
  if (file.size > largestJson)
    throw new RangeError(`${file.name} must be at most ${largestJson} bytes, got ${file.size}`);
  return parseConfigText(new TextDecoder().decode(await file.bytes(0, file.size)), file.name);
}

async function readTensorFiles(
  ggufs: readonly ImportFile[],
  safetensors: readonly ImportFile[],
): Promise<FileContents | undefined> {
  checkShards([...ggufs, ...safetensors]);
  const contents = [
    ...(await Promise.all(ggufs.map(readGguf))),
    ...(await Promise.all(safetensors.map(readSafetensors))),
  ];
  const [first, ...others] = contents;
  if (!first) return undefined;
  return {
    ...first,
    tensors: [...first.tensors, ...others.flatMap(({ tensors }) => tensors)],
    tensorBytes: contents.reduce((sum, { tensorBytes }) => sum + tensorBytes, 0),
  };
}

const shardName = /-\d{5}-of-(\d{5})\.(gguf|safetensors)$/i;

/** Shards say in their names how many there are; a model read from some of them would seem too small. */
function checkShards(files: readonly ImportFile[]): void {
  const shardCount = new Set(files.map(({ name }) => name)).size;
  for (const { name } of files) {
    const total = Number(shardName.exec(name)?.[1] ?? 1);
    if (total > shardCount)
      throw new RangeError(
        `files must be all ${total} shards or the config.json alone, got ${shardCount} with ${name}`,
      );
  }
}

function indexBytes(index: Record<string, unknown> | undefined): number | undefined {
  const metadata = index?.['metadata'];
  const size =
    typeof metadata === 'object' && metadata !== null
      ? (metadata as Record<string, unknown>)['total_size']
      : undefined;
  return typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

const nameOf = (known: string | undefined, files: readonly ImportFile[]): string => {
  const [first] = files;
  const fromFile = first?.name.replace(/\.(json|gguf|safetensors)$/i, '').slice(0, 120);
  return known ?? (fromFile === undefined || /^(config|model)/.test(fromFile) ? 'Your model' : fromFile);
};
