import { describe, expect, test } from 'vitest';
import { interruptionsId } from '../../../src/components/availabilityRows.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { midAssumptions } from '../../../src/estimates/cost/midAssumptions.ts';
import { introductionIds } from '../../../src/scenario/decide/decisionQuestion.ts';
import { billAssumptionIds } from '../../../src/scenario/money/billInput.ts';
import { recordOfAssumption } from '../../../src/scenario/money/recordOfAssumption.ts';
import { weekText } from '../../../src/scenario/money/weekText.ts';
import { joulesFromKilowattHours } from '../../../src/units/conversions.ts';
import type { MoneyFigure } from '../../../src/scenario/money/MoneyFigure.ts';
import { catalogue } from '../scenarioFixture.ts';
import { economics, questionOf } from './moneyFixture.ts';

const figureOf = (question: ReturnType<typeof questionOf>, name: MoneyFigure['name']): MoneyFigure => {
  const found = question.figures.find((figure) => figure.name === name);
  if (!found) throw new RangeError(`name must be a figure, got ${name}`);
  return found;
};

describe('figures', () => {
  const question = questionOf();

  test('have a name, a unit, limits that hold them, and a source or a reason for none', () => {
    for (const { label, stated, least, most, origin } of question.figures) {
      expect(label).not.toBe('');
      expect(stated.low).toBeGreaterThanOrEqual(least);
      expect(stated.high).toBeLessThanOrEqual(most);
      expect(stated.low).toBeLessThanOrEqual(stated.mid);
      expect(stated.mid).toBeLessThanOrEqual(stated.high);
      expect(origin.sourceId ?? origin.text).not.toBe('');
    }
  });

  test('have names of their own', () => {
    const ids = question.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are at least as many as ConfigIQ asks', () => {
    expect(question.figures.length).toBeGreaterThanOrEqual(24);
  });

  test('of electricity and carbon are those of the country', () => {
    const france = questionOf({ money: { countryId: 'fra' } });
    const record = economics.countries.find(({ id }) => id === 'fra');
    const tariff = figureOf(france, 'electricityUsdPerJoule').range.mid;
    expect(tariff / (record?.electricity?.usdPerJoule ?? 0)).toBeCloseTo(1, 4);
    expect(figureOf(france, 'carbonKilogramsPerJoule').range.mid).toBeLessThan(
      figureOf(question, 'carbonKilogramsPerJoule').range.mid,
    );
  });

  test('of the reader come before those of the organisation, and these before the records', () => {
    const id = 'electricity-usd-per-kwh';
    const organisation = { [id]: { low: 0.1, mid: 0.2, high: 0.3 } };
    const organised = questionOf({ organisation });
    const read = questionOf({
      organisation,
      money: { figures: { [id]: { low: 0.4, mid: 0.5, high: 0.6 } } },
    });
    expect(figureOf(organised, 'electricityUsdPerJoule')).toMatchObject({
      changedBy: 'organisation',
      used: { mid: 0.2 },
    });
    expect(figureOf(read, 'electricityUsdPerJoule')).toMatchObject({
      changedBy: 'reader',
      used: { mid: 0.5 },
    });
    expect(figureOf(read, 'electricityUsdPerJoule').range.mid).toBeCloseTo(
      0.5 / joulesFromKilowattHours(1),
      15,
    );
  });

  test('out of their limits are left out', () => {
    const read = questionOf({ money: { figures: { 'server-discount': { low: 150, mid: 150, high: 150 } } } });
    expect(figureOf(read, 'discountFraction').changedBy).toBeUndefined();
  });

  test('stay within their limits however wide the ranges are made', () => {
    for (const { range } of questionOf({ money: { doubtFraction: 3, site: 'colocation' } }).figures) {
      expect(range.low).toBeGreaterThanOrEqual(range.least);
      expect(range.high).toBeLessThanOrEqual(range.most);
    }
  });

  test('are certain where ranges have no width', () => {
    for (const { range } of questionOf({ money: { doubtFraction: 0 } }).figures)
      expect([range.low, range.high]).toEqual([range.mid, range.mid]);
  });
});

test('every assumption of the records is used by some scenario or table', () => {
  const accelerators = new Set(economics.servers.map((server) => server.acceleratorId));
  const used = new Set<string>([
    ...serverHostIds,
    ...billAssumptionIds,
    ...Object.values(introductionIds),
    interruptionsId,
  ]);
  const look = (options: Parameters<typeof questionOf>[0]) => {
    for (const { name, origin, label } of questionOf(options).figures) {
      const id = (recordOfAssumption as Partial<Record<string, string>>)[name];
      if (id !== undefined) used.add(id);
      else if (origin.kind === 'assumption')
        used.add(economics.assumptions.find((one) => one.name === label)?.id ?? '');
    }
  };
  for (const acceleratorId of accelerators) look({ scenario: { acceleratorId, tensorCount: 1 } });
  for (const useCase of ['chat', 'rag', 'coding', 'agents', 'summarising', 'batch'])
    look({ money: { useCase } });
  for (const countryId of ['usa', 'gbr', 'bra']) look({ money: { countryId } });
  look({ money: { site: 'colocation' } });
  look({ scenario: { acceleratorId: powerless } });
  for (const rentMode of ['reserved', 'spot'] as const) {
    const { discountId } =
      questionOf({ scenario: { acceleratorId: 'nvidia-l4' }, money: { rentMode } }).chosen.rent ?? {};
    if (discountId !== undefined) used.add(discountId);
  }
  expect(economics.assumptions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

/** An accelerator whose maker prints no power. */
const powerless = catalogue.accelerators.find(({ powerWatts }) => powerWatts === undefined)?.id ?? '';

/** Parts of a server's price that is worked out from its cards, used where records become the catalogue. */
const serverHostIds = [
  'server-host-usd',
  'server-host-usd-per-accelerator',
  'workstation-host-usd',
  'workstation-host-power-idle-w',
  'workstation-host-power-loaded-w',
];

describe('prices', () => {
  test('of rented accelerators are the middle of the offers of that accelerator', () => {
    const { chosen } = questionOf();
    const { offers = [], usdPerSecond } = chosen.rent ?? {};
    expect(offers.length).toBeGreaterThan(3);
    expect(new Set(offers.map(({ acceleratorId }) => acceleratorId))).toEqual(
      new Set(['nvidia-h100-sxm-80gb']),
    );
    expect(usdPerSecond?.low).toBeLessThan(usdPerSecond?.mid ?? 0);
  });

  test('follow the term: by the hour nobody pays months, and a named offer of another term gets no discount of it', () => {
    const hetzner = { acceleratorId: 'nvidia-rtx-pro-6000-blackwell-server', tensorCount: 1 };
    const hourly = questionOf({ scenario: hetzner, money: { rentMode: 'by-hour' } }).chosen.rent;
    expect((hourly?.offers ?? []).every(({ term }) => term === 'on-demand')).toBe(true);
    const spot = questionOf({ money: { rentMode: 'spot' } }).chosen.rent;
    expect(new Set(spot?.offers.map(({ term }) => term))).toEqual(new Set(['spot']));
    expect(spot?.discountId).toBeUndefined();
    const reserved = questionOf({ money: { rentMode: 'reserved' } }).chosen.rent;
    expect(reserved).toMatchObject({ discountId: 'reserved-discount-1y', termMonthCount: 12 });
  });

  test('of tokens are those of the same model by providers that host it', () => {
    const { chosen } = questionOf();
    expect(new Set(chosen.call?.models.map(({ modelId }) => modelId))).toEqual(
      new Set(['llama-3.3-70b-instruct']),
    );
  });

  test('that nobody records leave their way out and say so', () => {
    const hosted = new Set(economics.apiModels.map(({ modelId }) => modelId));
    const modelId = catalogue.models.find(({ id, kind }) => kind === 'language' && !hosted.has(id))?.id ?? '';
    const { allowed, leftOut } = questionOf({ scenario: { modelId, weightFormatId: 'bf16' } });
    expect(leftOut.map(({ way }) => way)).toContain('call');
    for (const { way, reason } of leftOut) {
      expect(allowed).not.toContain(way);
      expect(reason).toMatch(/record/);
    }
  });

  test('are those of providers that may be asked, by the seat of their parent company', () => {
    const seats = new Map(
      [...economics.cloudProviders, ...economics.apiProviders].map(({ id, headquartersId }) => [
        id,
        headquartersId,
      ]),
    );
    const union = economics.countries.filter(({ region }) => region === 'eu').map(({ id }) => id);
    const { chosen } = questionOf({ money: { providersFrom: 'eu' } });
    const asked = [...(chosen.rent?.offers ?? []), ...(chosen.call?.models ?? [])];
    expect(asked.length).toBeGreaterThan(0);
    for (const { providerId } of asked) expect(union).toContain(seats.get(providerId));
    const german = questionOf({ money: { providersFrom: 'country', countryId: 'deu' } }).chosen;
    for (const { providerId } of german.call?.models ?? []) expect(seats.get(providerId)).toBe('deu');
  });

  test('typed by the reader bring their way back', () => {
    const scenario = { acceleratorId: 'google-tpu-v5e' };
    const before = questionOf({ scenario });
    const after = questionOf({
      scenario,
      money: { figures: { 'server-usd': { low: 1e5, mid: 1e5, high: 1e5 } } },
    });
    expect(before.allowed).not.toContain('own');
    expect(after.allowed).toContain('own');
  });

  test('with a name that no record has are refused, and the chosen ones used', () => {
    const { chosen } = questionOf({ money: { countryId: 'xyz' } });
    expect(chosen.refusals).toEqual(['Country must be in the records, got xyz']);
    expect(chosen.country).toBeDefined();
  });
});

describe('the plan', () => {
  test('answers in finite numbers for every accelerator that anybody prices', () => {
    for (const acceleratorId of new Set(economics.servers.map((server) => server.acceleratorId))) {
      const { plan, ranges } = questionOf({ scenario: { acceleratorId, tensorCount: 1 } });
      const { costs } = estimateCost(plan, midAssumptions(ranges));
      for (const { presentUsd } of Object.values(costs)) expect(Number.isFinite(presentUsd)).toBe(true);
    }
  });

  test('takes the reader’s own week, and moves it by hours', () => {
    const hours = Array.from({ length: 168 }, (_, hour) => (hour === 10 ? 63 : 0));
    const ownShape = weekText(hours);
    const { plan } = questionOf({ money: { shapeId: 'own', ownShape } });
    expect(plan.week.hours.indexOf(plan.week.peak)).toBe(10);
    const moved = questionOf({ money: { shapeId: 'own', ownShape, shiftHours: -12 } }).plan;
    expect(moved.week.hours.indexOf(moved.week.peak)).toBe(166);
  });

  test('asks nobody for the peaks of a mix whom the reader left out', () => {
    const { allowed } = questionOf({ money: { excluded: 'call' } });
    expect(allowed).toEqual(['own', 'rent']);
    expect(questionOf({ money: { excluded: 'call', overflow: 'rent' } }).allowed).toContain('mix');
  });

  test('gives a copy whose server nobody records the share of a host of eight', () => {
    const watts = (tensorCount: number) =>
      figureOf(
        questionOf({ scenario: { acceleratorId: 'intel-arc-pro-b50', tensorCount } }),
        'hostLoadedWatts',
      ).used.mid;
    expect(watts(2)).toBeCloseTo(2 * watts(1), 6);
    expect(watts(8)).toBe(2000);
  });

  test('counts copies that share experts as one, with the accelerators of all', () => {
    const alone = questionOf({ scenario: { tensorCount: 4 } }).plan.copy;
    const { copy } = questionOf({ scenario: { tensorCount: 4, expertCount: 8, dataCount: 2 } }).plan;
    expect(copy.acceleratorCount).toBe(2 * alone.acceleratorCount);
    expect(copy.requestsPerSecond).toBe(2 * alone.requestsPerSecond);
  });

  test('says that separate pools are not priced', () => {
    const { chosen } = questionOf({ scenario: { dataCount: 2, prefillCount: 1 } });
    expect(chosen.refusals).toEqual(['Copies that only read prompts must be 0 for a cost, got 1']);
  });

  test('leaves out what the reader leaves out', () => {
    expect(questionOf({ money: { excluded: 'call.mix' } }).allowed).toEqual(['own', 'rent']);
  });
});
