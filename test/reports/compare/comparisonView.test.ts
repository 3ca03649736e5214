import { describe, expect, test } from 'vitest';
import { comparisonColumn } from '../../../src/reports/compare/comparisonColumn.ts';
import { comparisonSentence } from '../../../src/reports/compare/comparisonSentence.ts';
import { comparisonView } from '../../../src/reports/compare/comparisonView.ts';
import { answerScenario } from '../../../src/scenario/compare/answerScenario.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { scenarioFields } from '../../../src/scenario/scenarioFields.ts';
import { economics } from '../../scenario/money/moneyFixture.ts';
import { catalogue, scenarioWith } from '../../scenario/scenarioFixture.ts';

function columnOf(name: string, changes: Partial<Scenario>, organisationText?: string) {
  const scenario = scenarioWith(changes);
  const answer = answerScenario({ scenario, catalogue, economics, kernels: new Map(), organisationText });
  return { name, column: comparisonColumn({ scenario, answer, economics }) };
}

const first = columnOf('A', {});
const rowOf = (view: ReturnType<typeof comparisonView>, id: string) =>
  [...view.differing, ...view.same].find((row) => row.id === id);
const figureOf = (view: ReturnType<typeof comparisonView>, id: string) =>
  view.groups.flatMap(({ rows }) => rows).find((row) => row.id === id);

describe('decisions', () => {
  const other = columnOf('B', {
    acceleratorId: 'nvidia-h200-sxm',
    tensorCount: 2,
    requestRate: 3,
    money: 'users*2000_country*fra',
  });
  const view = comparisonView([first, other]);

  test('that differ stand first, and only those', () => {
    expect(view.differing.map(({ id }) => id)).toEqual([
      'acceleratorId',
      'tensorCount',
      'requestRate',
      'money.userCount',
      'money.countryId',
    ]);
    expect(view.same.map(({ id }) => id)).toContain('modelId');
  });

  test('read as words, and differ from the first alone', () => {
    expect(rowOf(view, 'acceleratorId')?.cells).toEqual([
      { text: 'H100 SXM 80 GB', differs: false },
      { text: 'H200 SXM', differs: true },
    ]);
    expect(rowOf(view, 'requestRate')?.cells.map(({ text }) => text)).toEqual([
      'none, clients never pause',
      '3 a second',
    ]);
    expect(rowOf(view, 'money.countryId')?.cells.map(({ text }) => text)).toEqual(['Germany', 'France']);
  });

  test('in the singular have a unit in the singular', () => {
    const { cells } = rowOf(comparisonView([columnOf('B', { tensorCount: 1 })]), 'tensorCount') ?? {};
    expect(cells).toEqual([{ text: '1 accelerator', differs: false }]);
  });

  test('that a plan or the weighing of ways takes read as words too', () => {
    const weighed = columnOf('C', { decision: 'cost*5', planBenchmark: 'mmlu-pro', leastScore: 70 });
    const { differing } = comparisonView([first, weighed]);
    expect(differing.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Good at', 'the model above alone', 'mmlu-pro'],
      [scenarioFields.leastScore.label, 'none', '70'],
      ['Weights and scores of ways', 'as at the beginning', 'your own'],
    ]);
  });

  test('about training show once somebody took one', () => {
    expect(rowOf(view, 'training.method')).toBeUndefined();
    const trained = comparisonView([first, columnOf('C', { training: 'method*full' })]);
    expect(trained.differing.map(({ id }) => id)).toEqual(['training.method']);
  });

  test('on a figure show it in every scenario once somebody changed it', () => {
    expect(view.same.some(({ id }) => id.startsWith('figure.'))).toBe(false);
    const dearer = comparisonView([first, columnOf('C', { money: 'cost-of-capital*0.09*0.1*0.11' })]);
    expect(dearer.differing).toMatchObject([
      {
        id: 'figure.cost-of-capital',
        cells: [{ differs: false }, { text: '0.1 (0.09\u20130.11)', differs: true }],
      },
    ]);
  });
});

describe('answers', () => {
  test('of the same scenario are the same', () => {
    const view = comparisonView([first, { ...first, name: 'B' }]);
    expect(view.differing).toEqual([]);
    const senses = view.groups.flatMap(({ rows }) => rows).map(({ cells }) => cells[1]?.difference?.sense);
    expect(new Set(senses)).toEqual(new Set(['same']));
    expect(senses.length).toBeGreaterThan(15);
  });

  test('are better or worse than those of the first, whichever that is', () => {
    const more = columnOf('B', { tensorCount: 8 });
    const cell = (columns: Parameters<typeof comparisonView>[0]) =>
      figureOf(comparisonView(columns), 'freeBytes')?.cells[1]?.difference;
    expect(cell([first, more])).toMatchObject({ sense: 'better' });
    expect(cell([more, first])).toMatchObject({ sense: 'worse' });
    expect(cell([first, more])?.text).toMatch(/^[\d.]+\u00a0GiB more$/);
  });

  test('of what does not fit end with its memory', () => {
    const small = columnOf('B', { tensorCount: 1, weightFormatId: 'bf16' });
    const view = comparisonView([first, small]);
    expect(figureOf(view, 'freeBytes')?.cells[1]?.difference?.sense).toBe('worse');
    expect(figureOf(view, 'ttftSeconds')?.cells[1]).toBeUndefined();
    expect(small.column.notes.at(-1)).toContain('neither speed nor cost');
    expect(comparisonSentence([first, small]).rest).toBe('B does not fit.');
  });

  test('of what the records do not know are absent and say why', () => {
    const unknown = columnOf('B', { modelId: 'no-such-model' });
    expect(unknown.column.figures).toEqual({});
    expect(unknown.column.notes).toEqual(['Model must be in the catalogue, got no-such-model']);
  });

  test('of other models warn that nothing is said of their quality', () => {
    expect(comparisonView([first, first]).remarks).toEqual([]);
    expect(comparisonView([first, columnOf('B', { modelId: 'qwen3-32b' })]).remarks).toEqual([
      'The models differ: nothing here says which of them answers better.',
    ]);
    expect(comparisonView([first, { name: 'B', column: undefined }]).remarks).toEqual([]);
  });

  test('for other numbers of users warn that the sums pay for other loads', () => {
    expect(comparisonView([first, columnOf('B', { money: 'users*2000' })]).remarks).toEqual([
      'The numbers of users differ: the sums pay for different loads.',
    ]);
  });

  test('in other currencies are told in that of the first, and other horizons warn', () => {
    const view = comparisonView([first, columnOf('B', { money: 'currency*usd_years*3' })]);
    expect(figureOf(view, 'ownUsd')?.cells.every((cell) => cell?.text.startsWith('€'))).toBe(true);
    expect(view.remarks).toHaveLength(2);
    expect(comparisonSentence([first, columnOf('B', { money: 'years*3' })]).lead).toContain('first token');
  });

  test('follow the file of whoever hosts the site', () => {
    const text = JSON.stringify({
      kind: 'llm-onpremise organisation',
      version: 1,
      figures: {},
      choices: { users: 5000 },
    });
    const own = columnOf('B', {}, text);
    expect(own.column.decisions.find(({ id }) => id === 'money.userCount')?.text).toBe('5\u00a0000 people');
    expect(own.column.figures.ownUsd?.mid).toBeGreaterThan(first.column.figures.ownUsd?.mid ?? 0);
  });
});

test('the sentence names the cheapest and the quickest', () => {
  const machines = { money: 'without*call.mix' };
  const { lead, rest } = comparisonSentence([
    columnOf('A', machines),
    columnOf('B', { ...machines, dataCount: 2, tensorCount: 8 }),
  ]);
  expect(lead).toMatch(/^[AB] costs least:$/);
  expect(rest).toMatch(
    /^€[\d.]+[kM]? over five years, .+\. (B|It also) gives the first token soonest, after /,
  );
});

describe('where scenarios are level the sentence puts none before another', () => {
  const same = [first, { ...first, name: 'B' }];

  test('when all are', () => {
    const { lead, rest } = comparisonSentence(same);
    expect(lead).toBe('A and B cost the same:');
    expect(rest).toMatch(/\. Both give the first token after [^;]+\.$/);
  });

  test('when the way that costs least is the same for all, whatever their machines are', () => {
    const { lead, rest } = comparisonSentence([first, columnOf('B', { dataCount: 2, tensorCount: 8 })]);
    expect(lead).toBe('A and B cost the same:');
    expect(rest).toMatch(/, calling an API\. B gives the first token soonest, after /);
  });

  test('when two of three are', () => {
    // Ways cost more with more users, and each request waits as long.
    const { lead, rest } = comparisonSentence([...same, columnOf('C', { money: 'users*50000' })]);
    expect(lead).toBe('A and B cost least:');
    expect(rest).toMatch(/\. All give the first token after /);
  });
});
