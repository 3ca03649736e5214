import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownKernelsFromText } from '../../../src/data/imports/ownKernelsFromText.ts';
import { ownKernelBytes } from '../../../src/data/imports/ownKernelBytes.ts';
import { checkRefusal, refusalOf } from './refusal.ts';

/** What the script wrote with --quick --moe on two processes of a CPU. */
const text = readFileSync('test/data/imports/ownKernels.json', 'utf8');

interface Spoilable extends Record<string, unknown> {
  reference: Record<string, unknown>;
  tables: (Record<string, unknown> & { axes: { name: string; values: unknown[] }[] })[];
}
const whole = () => JSON.parse(text) as Spoilable;
const tableOf = ({ tables }: Spoilable, family: string) => {
  const table = tables.find((one) => one['family'] === family);
  if (!table) throw new Error(`the example has ${family}`);
  return table;
};

/** The example with one change, as text. */
function spoilt(change: (file: Spoilable) => void): string {
  const file = whole();
  change(file);
  return JSON.stringify(file);
}

describe('what measure-kernels.py writes', () => {
  const { device, tables } = ownKernelsFromText('nvidia-l4', text);

  test('names its device and stands for one accelerator', () => {
    expect(device).toBe(whole()['device']);
    expect(tables.acceleratorId).toBe('nvidia-l4');
  });

  test('has a table of every family the script times', () => {
    expect(tables.tables.map(({ family, dtype }) => `${family} ${dtype}`)).toEqual([
      'gemm bf16',
      'gemm fp8-static',
      'attention-prefill bf16/bf16',
      'attention-decode bf16/bf16',
      'moe bf16',
      'all-reduce bf16',
    ]);
    for (const { log2Utilisation } of tables.tables)
      expect([...log2Utilisation].every((value) => Math.abs(value) <= 12.8)).toBe(true);
  });
});

describe('what is no such file', () => {
  test.each([
    ['no JSON', 'm,n,k', /^file must be JSON, got "m,n,k"/],
    ['a list', '[1, 2]', /^file must be a JSON object, got a list of 2$/],
    ['nothing', '{}', /^source must be one of own, got nothing$/],
    [
      'a file of the site',
      spoilt((file) => (file['source'] = 'someone')),
      /^source must be one of own, got "someone"$/,
    ],
    ['no device', spoilt((file) => delete file['device']), /^device must be of type string, got nothing$/],
    [
      'a long device',
      spoilt((file) => (file['device'] = 'x'.repeat(101))),
      /^device must be at most 100 letters long/,
    ],
    [
      'no table',
      spoilt((file) => (file.tables = [])),
      /^tables must be at least 1 items long, got a list of 0$/,
    ],
    ['a field nobody knows', spoilt((file) => (file['older'] = true)), /^older must be left out, got true$/],
    [
      'an absurd peak',
      spoilt(({ reference }) => (reference['flops16'] = 1e300)),
      /^reference\.flops16 must be at most 1e\+21/,
    ],
    [
      'a peak of nothing',
      spoilt(({ reference }) => (reference['int8'] = null)),
      /^reference\.int8 must be of type number, got null$/,
    ],
    [
      'a scale that overflows',
      spoilt((file) => (file['scale'] = 0.001)),
      /^scale must be at least 4, got 0\.001$/,
    ],
    [
      'a grid too short',
      spoilt((file) => (tableOf(file, 'gemm')['grid'] = 'AA==')),
      /grid must hold one byte/,
    ],
    [
      'a grid of other letters',
      spoilt((file) => (tableOf(file, 'gemm')['grid'] = '*')),
      /^tables\.0\.grid must be text/,
    ],
    [
      'an unknown family',
      spoilt((file) => (tableOf(file, 'gemm')['family'] = 'conv')),
      /family must be one of gemm/,
    ],
    [
      'an engine of the site',
      spoilt((file) => (tableOf(file, 'gemm')['engine'] = 'vllm')),
      /engine must be torch/,
    ],
    [
      'axes in another order',
      spoilt((file) => tableOf(file, 'gemm').axes.reverse()),
      /axes must be those of its family/,
    ],
    [
      'nodes too close',
      spoilt((file) => {
        const [axis] = tableOf(file, 'moe').axes;
        axis!.values = [1, 1.0001];
      }),
      /each a thousandth above the last/,
    ],
    [
      'half of attention',
      spoilt((file) => (file.tables = file.tables.filter((one) => one['family'] !== 'attention-prefill'))),
      /^tables must hold both phases of attention or none, got/,
    ],
    ['too much', ' '.repeat(ownKernelBytes + 1), /^file must be at most 2000000 bytes, got 2000001$/],
  ])('%s is refused', async (_, given, sentence) => {
    expect(await refusalOf(() => ownKernelsFromText('own', given))).toMatch(sentence);
  });
});

/** Reads a text that may be anything: tables or a refusal, never another error. */
function readsOrRefuses(given: string): void {
  try {
    const { tables } = ownKernelsFromText('own', given);
    for (const { log2Utilisation } of tables.tables)
      expect([...log2Utilisation].every(Number.isFinite)).toBe(true);
  } catch (error) {
    checkRefusal(error);
  }
}

describe('any text gives tables or a refusal', () => {
  test('letters and JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), readsOrRefuses));
  });

  test('the example with one value replaced', () => {
    const places = placesIn(whole());
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.double(), fc.base64String()),
        (path, value) => readsOrRefuses(JSON.stringify(replaced(whole(), path, value))),
      ),
      { numRuns: 1000 },
    );
  });

  test('the example cut off or damaged', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), fc.nat(50), (at, more, lost) =>
        readsOrRefuses(text.slice(0, at) + more + text.slice(at + lost)),
      ),
    );
  });
});

type Path = readonly string[];

/** Paths of every value in a value. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}
