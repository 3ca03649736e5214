import { describe, expect, test } from 'vitest';
import { trainingFaults } from '../../../src/estimates/training/trainingFaults.ts';
import { type Asked, trainingInputOf } from './trainingFixture.ts';

describe('impossible jobs', () => {
  const fields = (question: Asked) => trainingFaults(trainingInputOf(question)).map(({ field }) => field);

  test('a plain job has no fault', () => expect(fields({})).toEqual([]));
  test.each<[Asked, string]>([
    [{ rankDim: 2000 }, 'rankDim'],
    [{ sequenceTokens: 200_000 }, 'sequenceTokens'],
    [{ layout: { tensorCount: 3 } }, 'tensorCount'],
    [{ layout: { pipelineCount: 33 } }, 'pipelineCount'],
    [{ layout: { sequenceCount: 3 } }, 'sequenceCount'],
    [{ sharding: 'zero-2' }, 'sharding'],
    [{ sharding: 'zero-3', layout: { pipelineCount: 2, dataCount: 2 } }, 'sharding'],
    [{ stepsInBackward: true, accumulationCount: 2 }, 'stepsInBackward'],
  ])('%o is refused at %s', (question, field) => expect(fields(question)).toEqual([field]));
});
