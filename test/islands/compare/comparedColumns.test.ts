import { expect, test } from 'vitest';
import { caseAnswer } from '../../../src/components/caseAnswer.ts';
import { siteKernelTables } from '../../../src/components/siteKernelTables.ts';
import { catalogue } from '../../../src/data/siteCatalogue.ts';
import { siteEconomics } from '../../../src/data/siteEconomics.ts';
import { comparedColumns, type CompareProgress } from '../../../src/islands/compare/comparedColumns.ts';
import { scenarioFromQuery } from '../../../src/scenario/linkCodec.ts';

test('a comparison answers a worked example as the calculators do, likely values before ranges', () => {
  const example = caseAnswer('chat-of-1000');
  const told: CompareProgress[] = [];
  const [column] = comparedColumns(
    {
      scenarios: [scenarioFromQuery(example.query).scenario],
      catalogue,
      economics: siteEconomics,
      kernels: siteKernelTables,
      ownModels: new Map(),
      ownKernels: undefined,
      organisationText: undefined,
    },
    (progress) => told.push(progress),
  );
  const { costs } = example.view.estimate;
  const sampled = example.sampled();
  for (const [way, figure] of [
    ['own', 'ownUsd'],
    ['rent', 'rentUsd'],
    ['call', 'callUsd'],
  ] as const) {
    const { low, high } = sampled.presentUsd[way];
    expect(column?.figures[figure]).toEqual({ low, mid: costs[way].presentUsd, high });
  }
  expect(column?.figures.promisedPerSecond).toEqual(example.capacity.requestsPerSecond);
  expect(column?.figures.freeBytes).toEqual(example.memory.freeBytes);
  expect(column?.cheapest).toEqual({
    way: example.view.cheapest,
    fraction: example.view.cheapest && sampled.cheapestFraction[example.view.cheapest],
  });
  const [first] = told;
  const mid = costs.own.presentUsd;
  expect(first?.doneFraction).toBe(0);
  expect(first?.columns[0]?.figures.ownUsd).toEqual({ low: mid, mid, high: mid });
});
