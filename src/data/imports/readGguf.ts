import { gguf, type GGUFParseOutput } from '@huggingface/gguf';
import type { FileContents, FileFacts, FileTensor, StateFacts } from './FileTensor.ts';
import type { ImportFile } from './ImportFile.ts';

const headBytes = 16;
const letters = 0x47475546;
const mostTensors = 100_000;
/** Twice the largest vocabulary with its merges; the library reads a long value again with every piece it fetches. */
const longestHeader = 30_000_000;
const longestReason = 200;

/**
 * Reads metadata and shapes of a GGUF file; the weights are not loaded.
 *
 * @throws {RangeError} when the file is damaged or shorter than its header says.
 */
export async function readGguf(file: ImportFile): Promise<FileContents> {
  await checkHead(file);
  const parsed = await parse(file);
  const metadata: Record<string, unknown> = { ...parsed.metadata };
  const kind = Number(metadata['general.file_type'] ?? -1);
  return {
    tensors: parsed.tensorInfos.map(tensorOf),
    facts: factsOf(metadata),
    tensorBytes: file.size - dataBegin(parsed, file),
    formatId: formatByFileType.get(kind) ?? 'gguf-q4_k_m',
  };
}

/** Tensors are read one by one, so their number is checked before. */
async function checkHead(file: ImportFile): Promise<void> {
  const head = new DataView(await file.bytes(0, headBytes));
  if (head.byteLength < headBytes || head.getUint32(0) !== letters)
    throw new RangeError(`${file.name} must be a GGUF file, got something else`);
  const littleEndian = (head.getUint32(4, true) & 0xffff) !== 0;
  const tensorCount = head.getBigUint64(8, littleEndian);
  if (tensorCount > mostTensors)
    throw new RangeError(`${file.name} must hold at most ${mostTensors} tensors, got ${tensorCount}`);
}

async function parse(file: ImportFile): Promise<GGUFParseOutput> {
  try {
    // Counting makes the library refuse shapes that the file is too small for.
    return await gguf('https://reader.invalid/model.gguf', {
      fetch: rangesOf(file),
      computeParametersCount: true,
    });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, longestReason);
    throw new RangeError(`${file.name} must be a whole GGUF file, got one with a fault: ${reason}`);
  }
}

/** Where the weights begin; the library reads what lies behind the end of a file as zeros, so the end is checked here. */
function dataBegin(
  { tensorInfos, tensorDataOffset, tensorInfoByteRange: [, headerEnd] }: GGUFParseOutput,
  { name, size }: ImportFile,
): number {
  const begin = Number(tensorDataOffset);
  const lastBegin = tensorInfos.reduce((last, { offset }) => Math.max(last, begin + Number(offset)), 0);
  if (headerEnd > size || begin < headerEnd || begin > size || lastBegin >= size)
    throw new RangeError(`${name} must hold all its tensors, got ${size} bytes`);
  return begin;
}

/** Serves the library's range requests from the file. */
const rangesOf = (file: ImportFile): typeof fetch => {
  return async (_, init) => {
    const range = new Headers(init?.headers).get('range') ?? '';
    const [, begin = '0', end = '0'] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
    const from = Number(begin);
    if (from >= longestHeader)
      throw new RangeError(`header must end within ${longestHeader} bytes, got no end`);
    if (from >= file.size)
      throw new RangeError(`file must hold what its header promises, got ${file.size} bytes`);
    const body = await file.bytes(from, Math.min(file.size, Number(end) + 1));
    return new Response(body, { headers: { 'content-range': `bytes ${begin}-${end}/${file.size}` } });
  };
};

type TensorInfo = GGUFParseOutput['tensorInfos'][number];

function tensorOf({ name, shape }: TensorInfo): FileTensor {
  const [columnCount = 1, rowCount = 1, copyCount = 1] = shape.map(Number);
  const match = /^blk\.(\d+)\.(.+?)(?:\.weight)?$/.exec(name);
  const role = match ? (match[2] ?? name) : name.replace(/\.weight$/, '');
  return { role, rowCount, columnCount, copyCount, ...(match && { layerIndex: Number(match[1]) }) };
}

const numberAt = (metadata: Record<string, unknown>, key: string): number | undefined => {
  const value = metadata[key];
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
};

const numbersAt = (metadata: Record<string, unknown>, key: string): readonly number[] | undefined => {
  const value = metadata[key];
  if (Array.isArray(value)) return value.map(Number);
  const single = numberAt(metadata, key);
  return single === undefined ? undefined : [single];
};

/** Layers between two that look at everything, for families whose files do not say. */
const windowPeriods: ReadonlyMap<string, number> = new Map([
  ['gemma2', 2],
  ['gemma3', 6],
  ['gemma3n', 5],
  ['gpt-oss', 2],
  ['cohere2', 4],
  ['olmo2', 4],
  ['exaone4', 4],
]);

const deltaArchitectures = /^(qwen3next|qwen35|qwen35moe)$/;

function factsOf(metadata: Record<string, unknown>): FileFacts {
  const given = metadata['general.architecture'];
  const architecture = typeof given === 'string' ? given : '';
  const at = (key: string) => numberAt(metadata, `${architecture}.${key}`);
  const name = metadata['general.name'];
  return present({
    name: typeof name === 'string' ? name.slice(0, 120) : undefined,
    headCount: numbersAt(metadata, `${architecture}.attention.head_count`),
    kvHeadCount: numbersAt(metadata, `${architecture}.attention.head_count_kv`),
    headDim: at('attention.key_length_mla') ?? at('attention.key_length'),
    valueHeadDim: at('attention.value_length_mla') ?? at('attention.value_length'),
    ropeHeadDim: at('rope.dimension_count'),
    contextTokens: at('context_length'),
    windowTokens: at('attention.sliding_window'),
    windowPeriodCount: at('attention.sliding_window_pattern') ?? windowPeriods.get(architecture) ?? 0,
    activeExpertCount: at('expert_used_count'),
    state: stateOf(architecture, at),
  });
}

function stateOf(architecture: string, at: (key: string) => number | undefined): StateFacts | undefined {
  const [stateDim, innerDim, convolutionCount] = [
    at('ssm.state_size'),
    at('ssm.inner_size'),
    at('ssm.conv_kernel'),
  ];
  const [headCount, groupCount] = [at('ssm.time_step_rank'), at('ssm.group_count')];
  if (!stateDim || !innerDim || !convolutionCount || !headCount || !groupCount) return undefined;
  const kind = deltaArchitectures.test(architecture) ? 'gated-delta' : 'mamba2';
  return { kind, stateDim, groupCount, headCount, innerDim, convolutionCount };
}

/** Leaves out the fields a file is silent about. */
const present = <Shape extends object>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Shape]?: Exclude<Shape[Key], undefined>;
  };

const formatByFileType: ReadonlyMap<number, string> = new Map(
  (
    [
      [1, 'f16'],
      [2, 'q4_0'],
      [3, 'q4_1'],
      [7, 'q8_0'],
      [8, 'q5_0'],
      [9, 'q5_1'],
      [10, 'q2_k'],
      [11, 'q3_k_s'],
      [12, 'q3_k_m'],
      [13, 'q3_k_l'],
      [14, 'q4_k_s'],
      [15, 'q4_k_m'],
      [16, 'q5_k_s'],
      [17, 'q5_k_m'],
      [18, 'q6_k'],
      [19, 'iq2_xxs'],
      [20, 'iq2_xs'],
      [21, 'q2_k_s'],
      [22, 'iq3_xs'],
      [23, 'iq3_xxs'],
      [24, 'iq1_s'],
      [25, 'iq4_nl'],
      [26, 'iq3_s'],
      [27, 'iq3_m'],
      [28, 'iq2_s'],
      [29, 'iq2_m'],
      [30, 'iq4_xs'],
      [31, 'iq1_m'],
      [32, 'bf16'],
      [36, 'tq1_0'],
      [37, 'tq2_0'],
      [38, 'mxfp4'],
    ] as const
  ).map(([type, mix]) => [type, `gguf-${mix}`]),
);
