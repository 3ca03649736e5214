import { describe, expect, test } from 'vitest';
import { caseAnswer } from '../../src/components/caseAnswer.ts';
import { caseFigure } from '../../src/components/caseFigure.ts';
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
    const { question, view, draws, currency } = caseAnswer('ministry');
    const said = liveCost(question, view, draws.sampled, currency.text);
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
