import fc from 'fast-check';
import { expect } from 'vitest';
import { checkRefusal } from '../data/imports/refusal.ts';

/** Cases for each decoder; `npm run fuzz` asks for many more. */
const runCount = Number(process.env['FUZZ_RUNS'] ?? 2000);
const longestMilliseconds = 200;

/**
 * Has a decoder read each input: it must give an answer that passes `check`, or a refusal in words, and take no longer
 * than a reader would notice. A slow case is tried again, since the first of its kind also pays for compiling the code.
 */
export async function fuzz<Input, Output>(
  inputs: fc.Arbitrary<Input>,
  decode: (input: Input) => Output | Promise<Output>,
  check: (output: Output) => void = () => undefined,
): Promise<void> {
  const tried = async (input: Input): Promise<number> => {
    // Of this thread alone: what others do on the machine is not the decoder's fault.
    const began = process.threadCpuUsage();
    const took = () => {
      const { user, system } = process.threadCpuUsage(began);
      return (user + system) / 1000;
    };
    let output: Output;
    try {
      output = await decode(input);
    } catch (error) {
      const milliseconds = took();
      checkRefusal(error);
      return milliseconds;
    }
    const milliseconds = took();
    check(output);
    return milliseconds;
  };
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const milliseconds = await tried(input);
      if (milliseconds > longestMilliseconds) expect(await tried(input)).toBeLessThan(longestMilliseconds);
    }),
    { numRuns: runCount },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
}
