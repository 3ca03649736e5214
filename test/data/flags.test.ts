import { describe, expect, test } from 'vitest';
import { engineFlagsFromRecord, flagsRecord } from '../../src/data/flags.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const { records } = readRecords();
const vllm = records.flags.get('vllm');
if (!vllm) throw new Error('flags of vLLM must be on record');

describe('flags of an engine', () => {
  test('keep the source they were read in, and their sizes in bytes', () => {
    const flags = engineFlagsFromRecord('vllm', vllm, records.sources);
    expect(flags.read).toMatchObject({ title: expect.stringContaining('arg_utils.py') as string });
    expect(flags.sharedMemoryBytes).toBe(16 * 2 ** 30);
    expect(flags.flags.experts).toMatchObject({ flag: '--enable-expert-parallel', takesNothing: true });
    expect(flags.weights['fp8']).toEqual({ whileLoading: 'fp8_per_tensor' });
    expect(flags.containerProgram).toEqual(['vllm', 'serve']);
  });

  test.each([
    [
      'a flag without its hyphens',
      { flags: { port: { flag: 'port', meaning: 'a port to use', source: 'a' } } },
    ],
    ['a role nobody asks for', { flags: { colour: { flag: '--colour', meaning: 'a colour', source: 'a' } } }],
    [
      'a tag without its version',
      { devices: { nvidia: { image: 'a/b', tag: 'latest', resource: 'c', source: 'd' } } },
    ],
    ['a program with a space', { program: ['vllm serve'] }],
    ['a port that is none', { port: { value: 70_000, source: 'a' } }],
  ])('are refused with %s', (_, change) => {
    expect(flagsRecord.safeParse(vllm).success).toBe(true);
    expect(flagsRecord.safeParse({ ...vllm, ...change }).success).toBe(false);
  });
});
