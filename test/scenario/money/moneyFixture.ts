import { economicsFromRecords } from '../../../src/data/economicsFromRecords.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import type { PromisedCapacity } from '../../../src/estimates/performance/capacityWithin.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { type AskedMoney, moneyQuestion } from '../../../src/scenario/money/moneyQuestion.ts';
import { chosenFor, scenarioWith } from '../scenarioFixture.ts';

/** Prices as the records hold them on a day that tests can name. */
export const economics = economicsFromRecords(readRecords().records, '2026-11-25');

export const capacity: PromisedCapacity = {
  requestsPerSecond: { low: 1.6, mid: 2, high: 2.5 },
  mostRequestsPerSecond: 3,
  runningCount: 30,
  prefillFraction: 0.6,
  limit: 'tpot',
  kept: true,
  rung: 'own',
  ttftSeconds: 1,
  tpotSeconds: 0.05,
  endToEndSeconds: 15,
};

/** A question about the first scenario, changed as asked. */
export function questionOf({
  money = {},
  scenario = {},
  ...changes
}: {
  readonly money?: Partial<typeof initialMoney>;
  readonly scenario?: Parameters<typeof scenarioWith>[0];
  readonly organisation?: AskedMoney['organisation'];
} = {}) {
  const asked = scenarioWith(scenario);
  return moneyQuestion({
    catalogue: economics,
    scenario: asked,
    accelerator: chosenFor(asked).accelerator,
    capacity,
    money: { ...initialMoney, ...money },
    ...changes,
  });
}
