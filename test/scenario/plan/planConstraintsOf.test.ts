import { expect, test } from 'vitest';
import { planConstraintsOf } from '../../../src/scenario/plan/planConstraintsOf.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue } from '../../estimates/memory/memoryFixture.ts';

const constraintsOf = (changes: Partial<Scenario>) =>
  planConstraintsOf({ ...initialScenario, ...changes }, catalogue);

test('a scenario that demands nothing holds nothing back', () => {
  expect(constraintsOf({})).toEqual({});
});

test('limits are in SI units', () => {
  expect(constraintsOf({ mostKilowatts: 10, mostRackCount: 2, mostStartUsd: 5e5, mostLeadWeeks: 8 })).toEqual(
    {
      mostWatts: 10_000,
      mostRackCount: 2,
      mostStartUsd: 5e5,
      mostLeadSeconds: 8 * 7 * 86_400,
    },
  );
});

test('makers and what is left out name the accelerators that remain', () => {
  const { acceleratorIds = [] } = constraintsOf({
    planMakers: 'amd.intel',
    planWithout: 'amd-instinct-mi300x',
  });
  expect(acceleratorIds).toContain('amd-instinct-mi325x');
  expect(acceleratorIds).not.toContain('amd-instinct-mi300x');
  expect(acceleratorIds.some((id) => id.startsWith('nvidia'))).toBe(false);
});

test('engines are those named, and formats those of so many bits or more', () => {
  expect(constraintsOf({ planEngines: 'vllm.sglang' }).engineIds).toEqual(['vllm', 'sglang']);
  const { weightFormatIds = [] } = constraintsOf({ planBits: 8 });
  expect(weightFormatIds).toEqual(expect.arrayContaining(['bf16', 'fp8', 'gguf-q8_0']));
  for (const narrow of ['nvfp4', 'int4-g128', 'gguf-q4_k_m']) expect(weightFormatIds).not.toContain(narrow);
});
