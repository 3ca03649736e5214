import { expect, test } from 'vitest';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import type { Money } from '../../../src/scenario/money/Money.ts';
import { trainingPrices } from '../../../src/scenario/training/trainingPrices.ts';
import { exactly } from '../../../src/units/Band.ts';
import { acceleratorOf } from '../../estimates/memory/memoryFixture.ts';
import { economics } from '../money/moneyFixture.ts';

const unrecorded = 'intel-arc-pro-b50';
const recorded = 'nvidia-h100-sxm-80gb';

const pricesOf = (acceleratorId: string, money: Partial<Money> = {}, acceleratorCount = 1) =>
  trainingPrices({
    catalogue: economics,
    money: { ...initialMoney, ...money },
    modelId: 'llama-3.1-8b-instruct',
    accelerator: acceleratorOf(acceleratorId),
    acceleratorCount,
  });

const likely = (id: string): number => {
  const record = economics.assumptions.find((one) => one.id === id);
  if (!record) throw new TypeError(`assumptions must hold ${id}, got nothing`);
  return record.value.mid;
};

test('no server is recorded for the accelerator that stands for those without one', () => {
  expect(economics.servers.filter(({ acceleratorId }) => acceleratorId === unrecorded)).toEqual([]);
});

test.each([1, 4, 8, 64])(
  'each of %d without a server on record bears an eighth of a host of eight',
  (count) => {
    const { hostWatts } = pricesOf(unrecorded, {}, count).prices;
    expect(hostWatts).toBeCloseTo(likely('host-power-loaded-w') / 8, 6);
  },
);

test('an accelerator of a recorded server bears its share of that server’s host', () => {
  const { prices, chosen } = pricesOf(recorded, {}, 8);
  const { server } = chosen;
  if (!server) throw new TypeError('servers must hold one for the accelerator, got none');
  const watts = server.hostWatts?.loaded ?? (likely('host-power-loaded-w') * server.acceleratorCount) / 8;
  expect(prices.hostWatts).toBeCloseTo(watts / server.acceleratorCount, 3);
});

test('rent is the middle of the offers on record', () => {
  const { prices, chosen } = pricesOf(recorded);
  expect(prices.rentUsdPerSecond?.mid).toBeCloseTo(chosen.rent?.usdPerSecond.mid ?? Number.NaN, 6);
});

test('a rent the reader types takes the place of the offers, and stands where there are none', () => {
  const figures = { 'rent-usd-per-hour': exactly(3.6) };
  for (const accelerator of [recorded, unrecorded])
    expect(pricesOf(accelerator, { figures }).prices.rentUsdPerSecond?.mid).toBeCloseTo(0.001, 9);
  expect(pricesOf(unrecorded).prices.rentUsdPerSecond).toBeUndefined();
});

test('a term that nobody lists takes its discount off the price on demand', () => {
  const catalogue = {
    ...economics,
    offers: economics.offers.filter(({ term }) => term === 'on-demand'),
  };
  const at = (rentMode: Money['rentMode']) =>
    trainingPrices({
      catalogue,
      money: { ...initialMoney, rentMode },
      modelId: 'llama-3.1-8b-instruct',
      accelerator: acceleratorOf(recorded),
      acceleratorCount: 8,
    }).prices.rentUsdPerSecond?.mid ?? 0;
  expect(at('reserved') / at('by-hour')).toBeCloseTo(1 - likely('reserved-discount-1y'), 4);
});

test('a server the reader prices is owned, though none is recorded', () => {
  expect(pricesOf(unrecorded).prices.owned).toBeUndefined();
  const { owned } = pricesOf(unrecorded, { figures: { 'server-usd': exactly(4000) } }, 4).prices;
  const beside = ['network-share-of-servers', 'installation-share', 'spare-parts-share'];
  const share = beside.reduce((sum, id) => sum + likely(id), 1);
  expect(owned?.investmentUsd).toBeCloseTo(1000 * (1 - likely('server-discount')) * share, 2);
});
