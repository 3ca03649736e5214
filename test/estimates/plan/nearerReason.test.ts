import { expect, test } from 'vitest';
import { nearerReason } from '../../../src/estimates/plan/nearerReason.ts';
import type { MemoryRejection, RejectionReason } from '../../../src/estimates/plan/Rejection.ts';

const lacking = (missingBytes: number, exact: boolean): MemoryRejection => ({
  kind: 'memory',
  parallelism: { tensorCount: 1, pipelineCount: 1, expertCount: 1, dataCount: 1 },
  acceleratorCount: 1,
  tokens: 1000,
  memoryBytes: 24e9,
  missingBytes,
  neededBytes: 24e9 + missingBytes,
  exact,
});

test('what came further is told, whatever it lacks', () => {
  const late: RejectionReason = {
    kind: 'promise',
    limit: 'tpot',
    parallelism: lacking(1, true).parallelism,
    reachedSeconds: 1,
    promisedSeconds: 0.05,
  };
  expect(nearerReason(lacking(1, true), late)).toBe(late);
  expect(nearerReason(late, lacking(1, true))).toBe(late);
});

test('of two that came as far the one that lacks less is told', () => {
  for (const exact of [true, false]) {
    const [less, more] = [lacking(1e9, exact), lacking(2e9, exact)];
    expect(nearerReason(more, less)).toBe(less);
    expect(nearerReason(less, more)).toBe(less);
  }
});

test('a bound is never told in place of what was worked out', () => {
  const [bound, exact] = [lacking(1e9, false), lacking(2e9, true)];
  expect(nearerReason(exact, bound)).toBe(exact);
  expect(nearerReason(bound, exact)).toBe(exact);
});
