import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servingPools } from '../../../src/scenario/deployment/servingPools.ts';
import { fitTogether } from '../../../src/scenario/fitTogether.ts';
import { anyNamedScenario, chosenFor, scenarioWith } from '../scenarioFixture.ts';

const only = (changes: Parameters<typeof scenarioWith>[0], share = true) => {
  const [pool] = servingPools(scenarioWith(changes), share);
  if (!pool) throw new RangeError('a pool was expected');
  return pool;
};

describe('pools of a scenario', () => {
  test('copies without shared experts are instances of their own and share the requests', () => {
    expect(only({ tensorCount: 4, dataCount: 3, requestCount: 64 })).toMatchObject({
      role: 'both',
      instanceCount: 3,
      copyCount: 1,
      acceleratorCount: 4,
      nodeCount: 1,
      requestCount: 22,
    });
  });

  test('copies that share experts are one instance, unless the engine keeps them apart', () => {
    const wide = { tensorCount: 1, dataCount: 16, expertCount: 8 };
    expect(only(wide)).toMatchObject({ instanceCount: 2, copyCount: 8, acceleratorCount: 8 });
    expect(only(wide, false)).toMatchObject({ instanceCount: 16, copyCount: 1, acceleratorCount: 1 });
  });

  test.each([
    [16, 8, 2, 8],
    [12, 8, 2, 6],
    [9, 8, 3, 3],
    [4, 1, 4, 1],
  ])('%i accelerators on servers of %i take %i servers with %i each', (count, perServer, nodes, each) => {
    expect(only({ tensorCount: count, serverAcceleratorCount: perServer })).toMatchObject({
      nodeCount: nodes,
      nodeAcceleratorCount: each,
    });
  });

  test('copies that only read come first and are given no slots', () => {
    const pools = servingPools(scenarioWith({ dataCount: 4, prefillCount: 1, requestCount: 30 }), true);
    expect(pools.map(({ role, instanceCount, requestCount }) => [role, instanceCount, requestCount])).toEqual(
      [
        ['prefill', 1, undefined],
        ['decode', 3, 10],
      ],
    );
  });

  test('any fitted scenario gives pools of whole counts that hold all requests', () => {
    fc.assert(
      fc.property(anyNamedScenario, fc.boolean(), (asked, share) => {
        const { scenario } = fitTogether(asked, chosenFor(asked));
        for (const pool of servingPools(scenario, share)) {
          const { requestCount = 1, ...counts } = pool;
          for (const count of [
            requestCount,
            ...Object.values(counts).filter((one) => typeof one === 'number'),
          ]) {
            expect(Number.isSafeInteger(count)).toBe(true);
            expect(count).toBeGreaterThanOrEqual(1);
          }
          expect(pool.nodeAcceleratorCount).toBeLessThanOrEqual(scenario.serverAcceleratorCount);
        }
        const answering = scenario.dataCount - scenario.prefillCount;
        const slots = servingPools(scenario, share).at(-1)?.requestCount ?? 0;
        expect(slots * answering).toBeGreaterThanOrEqual(scenario.requestCount);
      }),
    );
  });
});
