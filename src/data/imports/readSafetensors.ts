import { bitsPerByte } from '../../units/conversions.ts';
import type { FileContents, FileTensor } from './FileTensor.ts';
import type { ImportFile } from './ImportFile.ts';
import { parseConfigText } from './parseConfigText.ts';
import { shownValue } from './shownValue.ts';

const lengthBytes = 8;
/** The format allows 100 MB; a header of a tensor for each expert of the largest models stays under ten. */
const longestHeader = 30_000_000;

interface HeaderEntry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/**
 * Reads the header of a safetensors file; the weights are not loaded.
 *
 * @throws {RangeError | TypeError} when the file is damaged or shorter than its header says.
 */
export async function readSafetensors(file: ImportFile): Promise<FileContents> {
  const length = await headerLength(file);
  const begin = lengthBytes + length;
  const text = new TextDecoder().decode(await file.bytes(lengthBytes, begin));
  const header = parseConfigText(text, `header of ${file.name}`);
  const entries = Object.entries(header).filter(([name]) => name !== '__metadata__');
  const tensors: FileTensor[] = [];
  const bytesByType = new Map<string, number>();
  let tensorBytes = 0;
  for (const [name, entry] of entries) {
    const { dtype, shape, data_offsets } = readEntry(name, entry, file.size - begin);
    const bytes = data_offsets[1] - data_offsets[0];
    tensorBytes += bytes;
    bytesByType.set(dtype, (bytesByType.get(dtype) ?? 0) + bytes);
    tensors.push(tensorOf(name, shape));
  }
  return { tensors: gatherExperts(tensors), facts: {}, tensorBytes, formatId: formatOf(bytesByType) };
}

async function headerLength({ name, size, bytes }: ImportFile): Promise<number> {
  if (size < lengthBytes) throw new RangeError(`${name} must be a safetensors file, got ${size} bytes`);
  const length = Number(new DataView(await bytes(0, lengthBytes)).getBigUint64(0, true));
  if (length > 0 && length <= longestHeader && length + lengthBytes <= size) return length;
  throw new RangeError(`header of ${name} must fit the file and ${longestHeader} bytes, got ${length}`);
}

const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const longestShape = 8;

const shownList = (value: unknown): string =>
  Array.isArray(value) ? `[${value.slice(0, longestShape).map(shownValue).join(', ')}]` : shownValue(value);

/** One tensor of the header, checked against the bytes that follow it. */
function readEntry(name: string, entry: unknown, dataBytes: number): HeaderEntry {
  const shown = /^[\w./:-]+$/.test(name) ? name.slice(0, 60) : `tensor ${shownValue(name)}`;
  if (typeof entry !== 'object' || entry === null)
    throw new TypeError(`${shown} must be an object, got ${shownValue(entry)}`);
  const { dtype, shape, data_offsets: offsets } = entry as Record<string, unknown>;
  if (typeof dtype !== 'string')
    throw new TypeError(`${shown} dtype must be a text, got ${shownValue(dtype)}`);
  if (!Array.isArray(shape) || shape.length > longestShape || !shape.every(isWhole)) {
    throw new TypeError(`${shown} shape must be a short list of whole numbers, got ${shownList(shape)}`);
  }
  const [begin, end] = Array.isArray(offsets) ? (offsets as readonly unknown[]) : [];
  if (!isWhole(begin) || !isWhole(end) || end < begin) {
    throw new TypeError(`${shown} data_offsets must be two ascending numbers, got ${shownList(offsets)}`);
  }
  if (end > dataBytes)
    throw new RangeError(`${shown} must end within the file, got an end ${end - dataBytes} bytes behind it`);
  const elementCount = shape.reduce((product, dim) => product * dim, 1);
  if (elementCount > bitsPerByte * (end - begin))
    throw new RangeError(`${shown} shape must fit its ${end - begin} bytes, got ${elementCount} elements`);
  return { dtype, shape, data_offsets: [begin, end] };
}

const roles: readonly (readonly [RegExp, string])[] = [
  [/embed_tokens|word_embeddings|\bwte\b/, 'token_embd'],
  [/lm_head|output\.weight$/, 'output'],
  [/q_a_layernorm|kv_a_layernorm/, 'attn_a_norm'],
  [/q_a_proj/, 'attn_q_a'],
  [/q_b_proj/, 'attn_q_b'],
  [/kv_a_proj/, 'attn_kv_a_mqa'],
  [/kv_b_proj/, 'attn_kv_b'],
  [/(self_attn|attention)\.(q_norm|query_norm)/, 'attn_q_norm'],
  [/(self_attn|attention)\.(k_norm|key_norm)/, 'attn_k_norm'],
  [/(q_proj|wq)\.weight/, 'attn_q'],
  [/(k_proj|wk)\.weight/, 'attn_k'],
  [/(v_proj|wv)\.weight/, 'attn_v'],
  [/(o_proj|wo)\.weight|attention\.dense\.weight/, 'attn_output'],
  [/qkv_proj\.weight|query_key_value\.weight|Wqkv\.weight/, 'attn_qkv'],
  [/(mlp|block_sparse_moe|feed_forward)\.(gate|router)\.weight/, 'ffn_gate_inp'],
  [/experts\.gate_up_proj/, 'ffn_gate_up_exps'],
  [/experts\.down_proj(_blocks)?$/, 'ffn_down_exps'],
  [/experts\.(\d+)\.(gate_proj|up_proj|w1|w3)\.weight/, 'ffn_up_exps'],
  [/experts\.(\d+)\.(down_proj|w2)\.weight/, 'ffn_down_exps'],
  [/shared_expert(s)?\.(gate_proj|up_proj)\.weight/, 'ffn_up_shexp'],
  [/shared_expert(s)?\.down_proj\.weight/, 'ffn_down_shexp'],
  [/(gate_up_proj)\.weight/, 'ffn_gate_up'],
  [/(gate_proj|w1)\.weight/, 'ffn_gate'],
  [/(up_proj|w3|fc1|c_fc)\.weight/, 'ffn_up'],
  [/(down_proj|w2|fc2|c_proj)\.weight/, 'ffn_down'],
  [/linear_attn\.|mamba\.|mixer\.|conv1d/, 'ssm'],
];

function tensorOf(name: string, shape: readonly number[]): FileTensor {
  const layer = /(?:layers|blocks|h)\.(\d+)\./.exec(name);
  const vision = /vision|visual|image|audio|multi_modal|mm_projector/.test(name);
  const role = vision ? 'encoder' : (roles.find(([pattern]) => pattern.test(name))?.[1] ?? name);
  const [copyCount, rowCount, columnCount] =
    shape.length >= 3
      ? [shape[0] ?? 1, shape[1] ?? 1, shape.slice(2).reduce((one, other) => one * other, 1)]
      : [1, shape.length === 2 ? (shape[0] ?? 1) : 1, shape.at(-1) ?? 1];
  return {
    role,
    rowCount,
    columnCount,
    copyCount,
    ...(layer && !vision && { layerIndex: Number(layer[1]) }),
  };
}

/** Experts stored one by one become one tensor with so many copies, as GGUF holds them. */
function gatherExperts(tensors: readonly FileTensor[]): readonly FileTensor[] {
  const gathered = new Map<string, FileTensor>();
  const others: FileTensor[] = [];
  for (const tensor of tensors) {
    if (!tensor.role.endsWith('_exps') || tensor.copyCount > 1) {
      others.push(tensor);
      continue;
    }
    const key = `${tensor.layerIndex} ${tensor.role}`;
    const known = gathered.get(key);
    gathered.set(key, known ? { ...known, copyCount: known.copyCount + 1 } : tensor);
  }
  return [...others, ...gathered.values()];
}

function formatOf(bytesByType: ReadonlyMap<string, number>): string {
  const [most] = [...bytesByType].sort(([, one], [, other]) => other - one)[0] ?? ['BF16'];
  const formats: Readonly<Record<string, string>> = {
    BF16: 'bf16',
    F16: 'fp16',
    F32: 'fp32',
    F8_E4M3: 'fp8',
    F8_E5M2: 'fp8',
    I8: 'int8',
    I32: 'int4-g128',
    U8: 'nf4',
  };
  return formats[most] ?? 'bf16';
}
