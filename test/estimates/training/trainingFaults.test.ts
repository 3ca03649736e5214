import { describe, expect, test } from 'vitest';
import { trainingFaults } from '../../../src/estimates/training/trainingFaults.ts';
import { type Asked, trainingInputOf } from './trainingFixture.ts';

describe('impossible jobs', () => {
  const fields = (question: Asked) => trainingFaults(trainingInputOf(question)).map(({ field }) => field);

  test('a plain job has no fault', () => expect(fields({})).toEqual([]));
  test.each<[Asked, string]>([
    [{ rankDim: 2000 }, 'rankDim'],
    [{ model: 'qwen3-30b-a3b', targets: 'feed-forward' }, 'targets'],
    [{ sequenceTokens: 200_000 }, 'sequenceTokens'],
    [{ layout: { tensorCount: 3 } }, 'tensorCount'],
    [{ layout: { pipelineCount: 33 } }, 'pipelineCount'],
    [{ layout: { sequenceCount: 3 } }, 'sequenceCount'],
    [{ sharding: 'zero-2' }, 'sharding'],
    [{ sharding: 'zero-3', layout: { pipelineCount: 2, dataCount: 2 } }, 'sharding'],
    [{ stepsInBackward: true, accumulationCount: 2 }, 'stepsInBackward'],
  ])('%o is refused at %s', (question, field) => expect(fields(question)).toEqual([field]));
});

test.each<[Asked]>([
  [{ sequenceTokens: 131_072 }],
  [{ sharding: 'zero-1', layout: { dataCount: 2 } }],
  [{ sharding: 'zero-2', layout: { sequenceCount: 2 } }],
  [{ sharding: 'zero-1', layout: { pipelineCount: 2, dataCount: 2 } }],
  [{ sharding: 'zero-3' }],
  [{ layout: { pipelineCount: 32 } }],
  [{ method: 'full', rankDim: 2000 }],
  [{ rankDim: 1024 }],
  [{ stepsInBackward: true }],
])('%o can run', (question) => expect(trainingFaults(trainingInputOf(question))).toEqual([]));

test('says what would do, and what was asked', () => {
  const faultOf = (question: Asked) => trainingFaults(trainingInputOf(question))[0];
  expect(faultOf({ layout: { sequenceCount: 3 } })).toEqual({
    field: 'sequenceCount',
    rule: 'a divisor of the sequence, 2048',
    got: '3',
  });
  expect(faultOf({ rankDim: 2000 })?.rule).toBe('at most 1024, the narrowest adapted matrix');
  expect(faultOf({ sequenceTokens: 131_073 })?.rule).toBe('at most 131072, the model’s context');
  expect(faultOf({ layout: { pipelineCount: 33 } })?.rule).toBe('at most 32, the model’s layers');
  expect(faultOf({ sharding: 'zero-1' })?.rule).toBe('none where one copy trains alone');
});

test('names the heads that do not part, not those of layers which do', () => {
  const faultsOf = (model: string, tensorCount: number) =>
    trainingFaults(trainingInputOf({ model, layout: { tensorCount } }));
  const field = 'tensorCount';
  // Step 3.5 has layers of 64 and of 96 heads.
  expect(faultsOf('step-3.5-flash', 64)).toEqual([
    { field, rule: 'a divisor of the model’s heads, 96', got: '64' },
  ]);
  expect(faultsOf('step-3.5-flash', 5)).toEqual([
    { field, rule: 'a divisor of the model’s heads, 64 and 96', got: '5' },
  ]);
});
