import { expect, test } from 'vitest';
import { memoryInput } from '../../src/scenario/memoryInput.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { chosenFor, scenarioWith } from './scenarioFixture.ts';

const inputFor = (changes: Partial<Scenario>) => {
  const scenario = scenarioWith(changes);
  return memoryInput(scenario, chosenFor(scenario));
};

test('what the reader leaves to the engine is absent', () => {
  const input = inputFor({});
  expect(Object.keys(input)).not.toContain('memoryFraction');
  expect(Object.keys(input)).not.toContain('batchTokens');
});

test('what the reader decides arrives', () => {
  const decided = { memoryFraction: 0.8, batchTokens: 4096, maxTokens: 20_000, engineVersion: '0.9.1' };
  expect(inputFor(decided)).toMatchObject(decided);
  const counts = { tensorCount: 2, pipelineCount: 3, expertCount: 4, dataCount: 5 };
  expect(inputFor(counts).parallelism).toEqual(counts);
  expect(inputFor({ ...counts, prefillCount: 2 }).parallelism).toEqual({ ...counts, prefillCount: 2 });
  const workload = { inputTokens: 6, outputTokens: 7, requestCount: 8, prefixTokens: 5 };
  expect(inputFor(workload).workload).toEqual(workload);
});

test('the longest request is prompt and answer where the reader sets none', () => {
  expect(inputFor({ inputTokens: 100, outputTokens: 28 }).maxTokens).toBe(128);
});

test('the newest version is the one the catalogue knows', () => {
  const { engine, engineVersion } = inputFor({ engineVersion: 'newest' });
  expect(engineVersion).toBe(engine.newestVersion);
});
