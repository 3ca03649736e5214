import { expect, test } from 'vitest';
import { deploymentQuestion } from '../../../src/scenario/deployment/deploymentQuestion.ts';
import { catalogue, chosenFor, scenarioWith } from '../scenarioFixture.ts';

const asked = (changes: Parameters<typeof scenarioWith>[0]) => {
  const scenario = scenarioWith(changes);
  return deploymentQuestion(scenario, chosenFor(scenario), catalogue);
};

test('files as published keep their size whatever format the service computes in', () => {
  const eight = asked({ weightFormatId: 'fp8' });
  const sixteen = asked({ weightFormatId: 'native' });
  expect(eight.publishedBytes).toBe(sixteen.publishedBytes);
  expect(sixteen.publishedBytes).toBe(sixteen.estimate.weightTotalBytes);
  // 70,553,706,496 parameters of two bytes.
  expect(eight.publishedBytes / 141_107_412_992).toBeCloseTo(1, 3);
});

test('the publisher’s repository goes along', () => {
  expect(asked({}).repository).toBe('meta-llama/Llama-3.3-70B-Instruct');
});
