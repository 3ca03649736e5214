import type { ImportFile } from '../../../src/data/imports/ImportFile.ts';

/** An import file that keeps count of the bytes it was asked for. */
export interface CountedFile extends ImportFile {
  readonly readCount: () => number;
}

/** A file of these bytes; where it is said to be larger, the rest is zeros that are made only when asked for. */
export function fileOf(name: string, head: Uint8Array, size = head.length): CountedFile {
  let read = 0;
  return {
    name,
    size,
    readCount: () => read,
    bytes: (begin, end) => {
      const [from, to] = [Math.min(begin, size), Math.min(end, size)];
      const piece = new Uint8Array(Math.max(0, to - from));
      piece.set(head.subarray(Math.min(from, head.length), Math.min(to, head.length)));
      read += piece.length;
      return Promise.resolve(piece.buffer);
    },
  };
}

export const textFile = (name: string, text: string): CountedFile =>
  fileOf(name, new TextEncoder().encode(text));
export const jsonFile = (name: string, value: unknown): CountedFile => textFile(name, JSON.stringify(value));

/** Metadata of GGUF: whole numbers are 32 bits wide, bigints 64, other numbers floats. */
type GgufValue = number | bigint | string | readonly GgufValue[];

export interface GgufTensor {
  readonly name: string;
  /** Width of a row first, as GGUF orders them. */
  readonly shape: readonly (number | bigint)[];
}

export interface GgufParts {
  readonly metadata: Readonly<Record<string, GgufValue>>;
  readonly tensors: readonly GgufTensor[];
  readonly version?: number;
  /** Counts the header claims, where they are not the true ones. */
  readonly tensorCount?: bigint;
  readonly metadataCount?: bigint;
}

const types = { uint32: 4, int32: 5, float32: 6, text: 8, list: 9, uint64: 10 } as const;
const sixteenBits = 1;
const alignment = 32;

const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment;

/** Writes little-endian numbers and texts one after another. */
class Writer {
  readonly #bytes: number[] = [];

  number(value: number | bigint, byteCount: number): this {
    const unsigned = BigInt.asUintN(8 * byteCount, BigInt(value));
    for (let index = 0; index < byteCount; index += 1)
      this.#bytes.push(Number((unsigned >> BigInt(8 * index)) & 255n));
    return this;
  }

  float(value: number): this {
    this.#bytes.push(...new Uint8Array(new Float32Array([value]).buffer));
    return this;
  }

  text(value: string): this {
    const letters = new TextEncoder().encode(value);
    this.number(letters.length, 8);
    this.#bytes.push(...letters);
    return this;
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  value(value: GgufValue): this {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'bigint') return this.number(value, 8);
    if (typeof value === 'number') return Number.isInteger(value) ? this.number(value, 4) : this.float(value);
    this.number(value.length === 0 ? types.uint32 : typeOf(value[0] ?? 0), 4).number(value.length, 8);
    for (const item of value) this.value(item);
    return this;
  }
}

function typeOf(value: GgufValue): number {
  if (typeof value === 'string') return types.text;
  if (typeof value === 'bigint') return types.uint64;
  if (typeof value !== 'number') return types.list;
  if (!Number.isInteger(value)) return types.float32;
  return value < 0 ? types.int32 : types.uint32;
}

const elementsOf = (shape: GgufTensor['shape']): number =>
  shape.reduce<number>((product, dim) => product * Number(dim), 1);

/** The header of a GGUF file, padded to where its data begins. */
export function ggufHeader({ metadata, tensors, version = 3, ...counts }: GgufParts): Uint8Array {
  const entries = Object.entries(metadata);
  const writer = new Writer();
  writer.number(0x46554747, 4).number(version, 4);
  writer.number(counts.tensorCount ?? BigInt(tensors.length), 8);
  writer.number(counts.metadataCount ?? BigInt(entries.length), 8);
  for (const [key, value] of entries) writer.text(key).number(typeOf(value), 4).value(value);
  let offset = 0;
  for (const { name, shape } of tensors) {
    writer.text(name).number(shape.length, 4);
    for (const dim of shape) writer.number(dim, 8);
    writer.number(sixteenBits, 4).number(offset, 8);
    const bytes = 2 * elementsOf(shape);
    offset += Number.isSafeInteger(bytes) ? aligned(bytes) : 0;
  }
  const { bytes } = writer;
  const padded = new Uint8Array(aligned(bytes.length));
  padded.set(bytes);
  return padded;
}

/** A GGUF file with room for its tensors, all stored in sixteen bits. */
export function ggufFile(parts: GgufParts, name = 'model.gguf'): CountedFile {
  const header = ggufHeader(parts);
  const data = parts.tensors.reduce((sum, { shape }) => sum + aligned(2 * elementsOf(shape)), 0);
  return fileOf(name, header, header.length + data);
}

export type SafetensorsHeader = Readonly<Record<string, unknown>>;

/** Bytes of a safetensors header; its length may be said to be another than it is. */
export function safetensorsHeader(header: SafetensorsHeader | string, length?: bigint): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length);
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  bytes.set(text, 8);
  return bytes;
}

/** A safetensors file of these shapes, stored in sixteen bits. */
export function safetensorsFile(
  shapes: Readonly<Record<string, readonly number[]>>,
  name = 'model.safetensors',
  dtype = 'BF16',
): CountedFile {
  let offset = 0;
  const entries = Object.entries(shapes).map(([tensor, shape]) => {
    const begin = offset;
    offset += 2 * elementsOf(shape);
    return [tensor, { dtype, shape, data_offsets: [begin, offset] }] as const;
  });
  const header = safetensorsHeader({ __metadata__: { format: 'pt' }, ...Object.fromEntries(entries) });
  return fileOf(name, header, header.length + offset);
}
