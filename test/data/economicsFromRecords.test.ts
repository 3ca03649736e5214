import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumptionUnits } from '../../src/data/assumption.ts';
import { economicsFromRecords } from '../../src/data/economicsFromRecords.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { serverUsdFromCards } from '../../src/data/serverUsdFromCards.ts';
import { usdFrom } from '../../src/data/usdFrom.ts';

const { records } = readRecords();
const day = '2026-11-25';
const economics = economicsFromRecords(records, day);
const secondsAnHour = 3600;
const hoursAMonth = 730;

describe('amounts in US dollars', () => {
  // ECB reference rate of 8 October 2026: one euro cost 1.1186 US dollars.
  test('an amount in euro takes the newest rate of the day', () => {
    expect(usdFrom(records['prices/currencies'], { amount: 1000, currency: 'EUR', day })).toBeCloseTo(1118.6);
  });

  test('and an older rate on an earlier day', () => {
    const input = { amount: 1000, currency: 'EUR', day: '2026-09-27' } as const;
    expect(usdFrom(records['prices/currencies'], input)).toBeCloseTo(1161.4);
  });

  test('a dollar stays a dollar on every day since the euro', () => {
    expect(usdFrom(records['prices/currencies'], { amount: 5, currency: 'USD', day: '2001-01-01' })).toBe(5);
  });

  test('a day before every rate is refused', () => {
    expect(() =>
      usdFrom(records['prices/currencies'], { amount: 1, currency: 'EUR', day: '2020-01-01' }),
    ).toThrow(new RangeError('currency must have a rate on 2020-01-01, got EUR'));
  });
});

describe('rented machines', () => {
  const offerOf = (providerId: string, instance: string, term = 'on-demand') =>
    economics.offers.find(
      (offer) => offer.providerId === providerId && offer.instance === instance && offer.term === term,
    );

  test('a price an hour becomes one a second: AWS p5.48xlarge at 55.04 USD', () => {
    expect((offerOf('aws', 'p5.48xlarge')?.usdPerSecond ?? 0) * secondsAnHour).toBeCloseTo(55.04, 4);
  });

  test('a price a month spreads over 730 hours and keeps what the provider printed', () => {
    const offer = offerOf('hetzner', 'GEX131', 'monthly');
    expect((offer?.usdPerSecond ?? 0) * secondsAnHour * hoursAMonth).toBeCloseTo(1497.3 * 1.1186, 2);
    expect(offer).toMatchObject({
      original: { currency: 'EUR', amount: 1497.3, per: 'month' },
      asOf: '2026-10-08',
      sourceId: 'hetzner-live-prices',
    });
    expect(offer?.setupUsd).toBeCloseTo(1499 * 1.1186, 2);
  });

  test('the price of an earlier day is the one that held then', () => {
    const earlier = economicsFromRecords(records, '2026-08-25');
    const gex131 = earlier.offers.find(({ instance }) => instance === 'GEX131');
    expect(gex131?.original?.amount).toBe(1197.3);
    expect(earlier.offers.some(({ instance }) => instance === 'GEX63')).toBe(false);
  });
});

describe('models behind an API', () => {
  test('a price for a million tokens becomes one for a token: GPT-5.6 Luna before and after 30 July 2026', () => {
    const luna = (when: string) =>
      economicsFromRecords(records, when).apiModels.find(({ id }) => id === 'gpt-5.6-luna');
    // Currencies begin in August, so both days lie after; the price of July is read from the record.
    expect((luna(day)?.usdPerOutputToken ?? 0) * 1e6).toBeCloseTo(1.2);
    const dated = records['prices/api'].get('openai')?.models.find(({ id }) => id === 'gpt-5.6-luna');
    expect(dated?.prices.map(({ from, output_usd_per_mtok }) => [from, output_usd_per_mtok])).toEqual([
      ['2026-07-01', 6],
      ['2026-07-30', 1.2],
    ]);
  });

  test('open models lead to their records', () => {
    const hosts = economics.apiModels.filter(({ modelId }) => modelId === 'gpt-oss-120b');
    expect(hosts.length).toBeGreaterThan(8);
    expect(
      economics.apiModels.every(({ modelId }) => modelId === undefined || records.models.has(modelId)),
    ).toBe(true);
  });
});

describe('countries', () => {
  const germany = economics.countries.find(({ id }) => id === 'deu');
  const joulesAKilowattHour = 3.6e6;

  test('electricity becomes dollars a joule and keeps the euro: Germany, 0.2359 EUR a kWh', () => {
    expect((germany?.electricity?.usdPerJoule ?? 0) * joulesAKilowattHour).toBeCloseTo(0.2359 * 1.1186, 5);
    expect(germany?.electricity?.original).toEqual({ currency: 'EUR', amount: 0.2359 });
  });

  test('carbon becomes kilograms a joule: Germany, 381 g a kWh', () => {
    expect((germany?.carbon?.kilogramsPerJoule ?? 0) * joulesAKilowattHour).toBeCloseTo(0.38095, 5);
  });

  test('every state of the European Union has a price and a mix', () => {
    const states = economics.countries.filter(({ region }) => region === 'eu');
    expect(states).toHaveLength(27);
    expect(states.filter(({ electricity, carbon }) => !electricity || !carbon)).toEqual([]);
  });
});

describe('servers', () => {
  const serverOf = (id: string) => economics.servers.find((server) => server.id === id);

  test('a quoted one keeps its price and its source', () => {
    expect(serverOf('8x-nvidia-h100-sxm-80gb')).toMatchObject({
      acceleratorCount: 8,
      maxWatts: 10_200,
      price: { usd: { mid: 285_000 }, asOf: '2026-08-01', sourceId: 'configiq-purchase' },
    });
  });

  test('one without a quotation is worked out from its cards and says so', () => {
    // Eight cards at 12,500 USD, 18,000 for every server and 8,000 for each card.
    expect(serverOf('8x-amd-instinct-mi300x')).toMatchObject({
      price: { usd: { mid: 182_000 }, estimated: true },
      fromCards: true,
    });
  });

  test('cards of workstations stand in workstations: two RTX 5090', () => {
    expect(serverOf('2x-nvidia-rtx-5090')).toMatchObject({
      name: 'Workstation with 2 RTX 5090',
      price: { usd: { low: 10_300, mid: 12_550, high: 16_800 } },
    });
  });

  test('neither invents a price where nobody sells the card', () => {
    expect(serverOf('8x-amd-instinct-mi325x')).toBeDefined();
    expect(serverOf('8x-amd-instinct-mi325x')?.price).toBeUndefined();
  });

  test('none with a quotation is worked out a second time', () => {
    const quoted = new Set(
      economics.servers.flatMap(({ acceleratorId, price, fromCards }) =>
        price && !fromCards ? [acceleratorId] : [],
      ),
    );
    expect(
      economics.servers.filter(({ acceleratorId, fromCards }) => fromCards && quoted.has(acceleratorId)),
    ).toEqual([]);
    const ids = economics.servers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a dearer card never makes a cheaper server', () => {
    const amount = fc.integer({ min: 100, max: 60_000 });
    const band = (value: number) => ({ low: value * 0.8, mid: value, high: value * 1.3 });
    const host = { fixed: band(18_000), perCard: band(8000) };
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 8 }), (one, other, cardCount) => {
        const price = (card: number) => serverUsdFromCards({ cardUsd: band(card), cardCount, host }).mid;
        expect(Math.sign(price(one) - price(other))).toBe(Math.sign(one - other));
      }),
    );
  });

  // ConfigIQ prices servers with one to eight cards; the rule was fitted to them.
  test.each([
    ['1x-nvidia-l40s', 'card-nvidia-l40s'],
    ['4x-nvidia-l40s', 'card-nvidia-l40s'],
    ['8x-nvidia-l40s', 'card-nvidia-l40s'],
    ['8x-nvidia-h100-sxm-80gb', 'card-nvidia-h100-sxm-80gb'],
    ['8x-nvidia-b200-sxm', 'card-nvidia-b200-sxm'],
    ['8x-nvidia-rtx-pro-6000-blackwell-server', 'card-nvidia-rtx-pro-6000-blackwell-server'],
  ])('the rule comes within a fifth of the quotation for %s', (id, card) => {
    const server = serverOf(id);
    const cardUsd = economics.hardware.find((item) => item.id === card)?.price?.usd;
    const assumption = (name: string) => {
      const found = records.assumptions.get(name);
      if (!found) throw new Error(`assumptions must hold ${name}`);
      return { low: found.low, mid: found.mid, high: found.high };
    };
    if (!server?.price || !cardUsd) throw new Error(`${id} and ${card} must have prices`);
    const worked = serverUsdFromCards({
      cardUsd,
      cardCount: server.acceleratorCount,
      host: { fixed: assumption('server-host-usd'), perCard: assumption('server-host-usd-per-accelerator') },
    });
    expect(Math.abs(worked.mid / server.price.usd.mid - 1)).toBeLessThan(0.2);
  });
});

describe('assumptions', () => {
  test('travel in SI beside the size of the unit they are shown in', () => {
    const find = (id: string) => economics.assumptions.find((item) => item.id === id);
    expect(find('loan-years')?.value.mid).toBe(4 * 365 * 24 * secondsAnHour);
    expect(find('utilisation-ceiling')?.value.mid).toBe(0.75);
    expect((find('electricity-usd-per-kwh')?.value.mid ?? 0) * 3.6e6).toBeCloseTo(0.2);
    expect(
      (find('colocation-usd-per-kw-month')?.value.mid ?? 0) * 1000 * hoursAMonth * secondsAnHour,
    ).toBeCloseTo(217);
    expect(
      (find('cloud-storage-usd-per-gb-month')?.value.mid ?? 0) * 1e9 * hoursAMonth * secondsAnHour,
    ).toBeCloseTo(0.08);
    expect(find('requests-per-user-per-day-chat')).toMatchObject({ key: 'requestsPerUserPerDayChat' });
  });

  test.each(
    economics.assumptions.map(({ id, value, unitSize, unit }) => [id, value, unitSize, unit] as const),
  )('%s comes back as it was written', (id, value, unitSize, unit) => {
    const record = records.assumptions.get(id);
    expect(unitSize).toBe(assumptionUnits[unit]);
    for (const end of ['low', 'mid', 'high'] as const)
      expect(value[end] / unitSize).toBeCloseTo(record?.[end] ?? NaN, 9);
  });

  test('are sorted by group and place', () => {
    const groups = economics.assumptions.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual([
      'load',
      'hardware',
      'site',
      'energy',
      'staff',
      'finance',
      'cloud',
      'api',
      'project',
    ]);
    expect(groups.length - 1).toBe(
      groups.filter((group, index) => index > 0 && groups.indexOf(group) <= index).length,
    );
  });
});

describe('load shapes', () => {
  const shapeOf = (id: string) => economics.loadShapes.find((shape) => shape.id === id)?.hours ?? [];
  const peakOf = (id: string) => Math.max(...shapeOf(id));

  test('the measured ones peak as the Azure notebook shows: 3.02 and 1.67 times the mean', () => {
    expect(peakOf('azure-coding')).toBeCloseTo(3.02, 2);
    expect(peakOf('azure-conversation')).toBeCloseTo(1.67, 2);
  });

  test('the coding week is turned to local time: it begins at night and peaks at two in the afternoon', () => {
    const hours = shapeOf('azure-coding');
    expect((hours.indexOf(peakOf('azure-coding')) % 24) + 1).toBe(16);
    expect(hours[0]).toBeLessThan(1);
  });

  test('an even week is even, and nights carry nothing by day', () => {
    expect(new Set(shapeOf('around-the-clock'))).toEqual(new Set([1]));
    expect(shapeOf('night-batch').slice(6, 22)).toEqual(Array<number>(16).fill(0));
  });
});

describe('what the browser gets', () => {
  const text = JSON.stringify(economics);

  test('is plain data', () => {
    expect(JSON.parse(text)).toEqual(economics);
  });

  test('weighs less than 60 kB compressed', () => {
    expect(gzipSync(text).length).toBeLessThan(60_000);
  });

  test('names a source for every figure', () => {
    const ids = [...text.matchAll(/"sourceId":"([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(800);
    expect(ids.filter((id) => !records.sources.has(id))).toEqual([]);
  });
});
