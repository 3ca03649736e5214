import { describe, expect, test } from 'vitest';
import { caseAnswer } from '../../src/components/caseAnswer.ts';
import { caseFigure } from '../../src/components/caseFigure.ts';
import { type Way, ways } from '../../src/estimates/cost/CostEstimate.ts';
import { cheapestOf } from '../../src/estimates/cost/cheapestOf.ts';
import { records } from '../../src/data/siteCatalogue.ts';
import { liveCost } from '../../src/reports/cost/liveCost.ts';
import { scenarioFromQuery } from '../../src/scenario/linkCodec.ts';
import { moneyFromText } from '../../src/scenario/money/moneyCodec.ts';

describe.each([...records.cases])('%s', (id, { money }) => {
  test('fits its accelerators and keeps its promise', () => {
    const { memory, capacity } = caseAnswer(id);
    expect(memory.fits).toBe(true);
    expect(capacity.kept).toBe(true);
  });

  test('opens in a calculator as it is', () => {
    const { query, scenario, question } = caseAnswer(id);
    const opened = scenarioFromQuery(query);
    expect(opened).toEqual({ scenario, refusals: [] });
    expect(moneyFromText(opened.scenario.money).money).toEqual(question.money);
  });

  test('takes the users it names', () => {
    expect(caseAnswer(id).question.money.userCount).toBe(money['users']);
  });
});

describe('a figure of a worked example', () => {
  test('is what a calculator says of it', () => {
    const { question, view, sampled, currency } = caseAnswer('ministry');
    const said = liveCost(question, view, sampled(), currency.text);
    expect(caseFigure('ministry', 'servers')).toEqual(said.servers);
    expect(caseFigure('ministry', 'cost-own')).toEqual(said['cost-own']);
  });

  test('may be one of memory or speed', () => {
    expect(caseFigure('ministry', 'model').text).toBe('gpt-oss-120b');
    expect(caseFigure('ministry', 'tpot').text).toMatch(/ms$/);
  });

  test('nobody knows is refused', () => {
    expect(() => caseFigure('ministry', 'mood')).toThrow(
      new RangeError('CaseFigure of must be a name that Quantity takes, got mood'),
    );
    expect(() => caseFigure('nobody', 'servers')).toThrow(
      new RangeError('case must be a file in content/data/cases, got nobody'),
    );
  });
});

/** What articles say of the examples in words; a price or a formula that turns it has to turn the words as well. */
describe('the articles still say what the examples give', () => {
  const usdOf = (id: string, way: Way) => caseAnswer(id).view.estimate.costs[way].presentUsd;
  const usedOf = (id: string) => caseAnswer(id).view.estimate.own[0]?.utilisationFraction ?? 0;
  const serversOf = (id: string) => caseAnswer(id).view.estimate.own[0]?.serverCount ?? 0;
  const drawnOf = (id: string) => caseAnswer(id).sampled();
  const record = (id: string) => records.assumptions.get(id)?.mid ?? Number.NaN;

  test('that an even week needs fewer servers than an office for the same requests', () => {
    expect(serversOf('week-without-end')).toBeLessThan(serversOf('week-of-an-office'));
    expect(usedOf('week-of-many-zones')).toBeGreaterThan(usedOf('week-of-an-office'));
    expect(usedOf('week-without-end')).toBeGreaterThan(usedOf('week-of-many-zones'));
  });

  test('that size stops helping from a few servers on', () => {
    expect(usedOf('week-of-an-office') / usedOf('office-of-200')).toBeGreaterThan(2);
    expect(usedOf('office-of-50000') / usedOf('week-of-an-office')).toBeLessThan(1.25);
  });

  test.each(['week-of-an-office', 'week-of-many-zones', 'bank', 'software-vendor'])(
    'that for %s a base is cheaper than owning all',
    (id) => {
      expect(usdOf(id, 'mix')).toBeLessThan(usdOf(id, 'own'));
    },
  );

  test('that only the software vendor has a mix as the cheapest way', () => {
    const cheapest = (id: string) => cheapestOf(caseAnswer(id).view.estimate.costs, ways);
    expect(cheapest('software-vendor')).toBe('mix');
    for (const id of ['week-of-an-office', 'week-of-many-zones', 'bank', 'firm-of-fifty', 'ministry'])
      expect(cheapest(id)).toBe('call');
  });

  test('that people cost most in the small houses and servers in the large ones', () => {
    for (const id of ['firm-of-fifty', 'hospital'])
      expect(caseFigure(id, 'largest-own-cost').text).toBe('people');
    for (const id of ['ministry', 'bank', 'software-vendor'])
      expect(caseFigure(id, 'largest-own-cost').text).toBe('servers');
  });

  test('that four of the five houses would leave servers more than eight tenths idle', () => {
    const houses = ['firm-of-fifty', 'hospital', 'ministry', 'bank', 'software-vendor'];
    expect(houses.filter((id) => usedOf(id) < 0.2)).toHaveLength(4);
  });

  test('that an even stream is the only week whose owner ever beats a caller', () => {
    expect(caseFigure('week-of-an-office', 'break-even-volume').text).toBe('at no volume');
    expect(caseFigure('week-without-end', 'break-even-volume').text).toMatch(/times$/);
  });

  test('that an API costs a few hundred people a small part of owning', () => {
    expect(usdOf('office-of-200', 'call') / usdOf('office-of-200', 'own')).toBeLessThan(0.2);
  });

  test('that where calling is far cheaper a base does not change that', () => {
    for (const id of ['week-of-an-office', 'week-of-many-zones', 'bank'])
      expect(usdOf(id, 'call') / usdOf(id, 'mix')).toBeLessThan(0.6);
  });

  test('that owning comes within reach of calling only where load is spread around the clock', () => {
    for (const id of ['office-of-200', 'week-of-an-office'])
      expect(caseFigure(id, 'break-even-volume').text).toBe('at no volume');
    for (const id of ['week-without-end', 'software-vendor'])
      expect(caseFigure(id, 'break-even-volume').text).toMatch(/times$/);
  });

  test('that the likely figures of the software vendor favour owning, and the draws do not yet', () => {
    expect(usdOf('software-vendor', 'own')).toBeLessThan(usdOf('software-vendor', 'call'));
    const { own, call, mix } = drawnOf('software-vendor').cheapestFraction;
    expect(own + mix).toBeLessThan(call);
    expect(call).toBeGreaterThan(0.35);
    expect(call).toBeLessThan(0.65);
  });

  test('that draws of the bank span a third to many times the likely cost of owning', () => {
    const { low, high } = drawnOf('bank').presentUsd.own;
    expect(low / usdOf('bank', 'own')).toBeCloseTo(1 / 3, 1);
    expect(high / usdOf('bank', 'own')).toBeGreaterThan(5);
  });

  test('that a second clinic like the hospital fits beside it', () => {
    expect(serversOf('hospital')).toBe(2);
    expect(2 * usedOf('hospital')).toBeLessThan(0.1);
  });

  test('that a duty at night of eight costs more than the servers of all houses but the bank', () => {
    const paid = record('staff-usd-per-fte-year-eu') * (1 + record('employer-on-cost') / 100);
    const serversUsd = (id: string) => caseAnswer(id).view.estimate.costs.own.categories.servers ?? 0;
    const dutyUsd = 8 * paid * caseAnswer('bank').question.money.horizonYears;
    for (const id of ['firm-of-fifty', 'hospital', 'ministry', 'software-vendor'])
      expect(serversUsd(id)).toBeLessThan(dutyUsd);
    expect(serversUsd('bank')).toBeGreaterThan(dutyUsd);
  });

  test('that ten thousand who chat ask as often as a tenth as many with agents, and fill no server of eight', () => {
    const meanOf = (id: string) => caseAnswer(id).view.estimate.load.meanPerSecond;
    expect(meanOf('agents-of-1000')).toBeCloseTo(meanOf('chat-of-10000'), 10);
    expect(caseAnswer('chat-of-10000').view.estimate.own[0]?.copyCount).toBeLessThan(8);
    const { scenario: chat } = caseAnswer('chat-of-10000');
    const { scenario: agents } = caseAnswer('agents-of-1000');
    expect(Math.round(agents.inputTokens / chat.inputTokens)).toBe(7);
  });
});
