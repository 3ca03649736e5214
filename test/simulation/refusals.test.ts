import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import type { SimulationInput } from '../../src/simulation/SimulationInput.ts';
import type { TracedRequests } from '../../src/simulation/Workload.ts';
import { poissonInput } from './poissonInput.ts';

const input = poissonInput;
const { engine, workload } = input;

describe('refused by name', () => {
  const fixed = (tokens: number) => ({ kind: 'fixed' as const, tokens });
  const trace: TracedRequests = {
    kind: 'trace',
    arrivalSeconds: [0, 1],
    inputTokens: [1, 2],
    outputTokens: [1, 2],
  };
  const cases: [Partial<SimulationInput>, string][] = [
    [
      { engine: { ...engine, maxSequences: 0 } },
      'maxSequences must be a whole number from 1 to 1000000000, got 0',
    ],
    [
      { engine: { ...engine, blockTokens: 1.5 } },
      'blockTokens must be a whole number from 1 to 10000000, got 1.5',
    ],
    [
      { engine: { ...engine, blockCount: NaN } },
      'blockCount must be a whole number from 1 to 1000000000, got NaN',
    ],
    [
      { engine: { ...engine, maxBatchedTokens: 63 } },
      'maxBatchedTokens must be at least the rows of maxSequences that decode (64), got 63',
    ],
    [
      { engine: { ...engine, watermarkFraction: 1 } },
      'watermarkFraction must be at least 0 and below 1, got 1',
    ],
    [
      { engine: { ...engine, speculation: { draftTokens: 2, tokensPerStep: 3.5 } } },
      'tokensPerStep must be from 1 to draftTokens + 1 (3), got 3.5',
    ],
    [
      { engine: { ...engine, sharedPrefixTokens: 1000 } },
      'input of request 0 must be longer than sharedPrefixTokens (1000), got ',
    ],
    [
      { workload: { ...workload, input: fixed(159_000), output: fixed(1002) } },
      'request 0 must be within the cache of 160000 tokens, got 160001 tokens',
    ],
    [
      { workload: { ...workload, output: fixed(0) } },
      'output.tokens must be a whole number from 1 to 10000000, got 0',
    ],
    [
      { workload: { ...workload, input: { kind: 'uniform', minTokens: 9, maxTokens: 8 } } },
      'input.maxTokens must be a whole number from 9 to 10000000, got 8',
    ],
    [
      { workload: { ...workload, input: { kind: 'listed', tokens: [3, -1] } } },
      'input.tokens[1] must be a whole number from 1 to 10000000, got -1',
    ],
    [
      { workload: { ...workload, input: { kind: 'listed', tokens: [] } } },
      'input.tokens.length must be a whole number from 1 to 1000000, got 0',
    ],
    [
      { workload: { ...workload, requestsPerSecond: 0 } },
      'requestsPerSecond must be from 1e-6 to 1e6, got 0',
    ],
    [
      { workload: { ...workload, requestCount: 1e9 } },
      'requestCount must be a whole number from 1 to 1000000, got 1000000000',
    ],
    [{ workload: { ...workload, cachedFraction: 1.1 } }, 'cachedFraction must be from 0 to 1, got 1.1'],
    [
      { workload: { ...workload, kind: 'closed', clientCount: 0 } },
      'clientCount must be a whole number from 1 to 1000000, got 0',
    ],
    [
      { workload: { ...workload, kind: 'bursty', squaredVariationFraction: -1 } },
      'squaredVariationFraction must be from 0 to 100, got -1',
    ],
    [
      { workload: { ...trace, outputTokens: [1] } },
      'outputTokens.length must be that of arrivalSeconds (2), got 1',
    ],
    [
      { workload: { ...trace, arrivalSeconds: [1, 0] } },
      'arrivalSeconds[1] must be a time from 1 on, within 1e9 s, got 0',
    ],
    [{ seed: -1 }, 'seed must be a whole number from 0 to 4294967295, got -1'],
    [{ warmUpFraction: 1 }, 'warmUpFraction must be at least 0 and below 1, got 1'],
  ];

  test.each(cases)('%o', (change, message) => {
    const run = () => simulate({ ...input, ...change });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});
