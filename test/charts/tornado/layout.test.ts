import { describe, expect, test } from 'vitest';
import { tornadoLayout } from '../../../src/charts/tornado/layout.ts';
import { TornadoChart } from '../../../src/charts/tornado/TornadoChart.tsx';
import type { TornadoInput } from '../../../src/charts/tornado/TornadoInput.ts';
import { tornadoSummary } from '../../../src/charts/tornado/tornadoSummary.ts';
import { formatCount } from '../../../src/units/formatQuantity.ts';
import { chartWidths } from '../chartWidths.ts';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';
import { tornadoSamples } from './tornadoSamples.ts';

type Sample = Omit<TornadoInput, 'width'>;

const euro = (value: number) => `€${formatCount(value / 1e3)}\u00a0k`;
const drawn = (sample: Sample, width: number) =>
  drawingOf(TornadoChart, {
    layout: tornadoLayout({ ...sample, width }),
    id: 'tornado',
    className: 'wide-drawing',
    summary: tornadoSummary({ ...sample, text: euro, resultName: 'what owning saves' }),
  });
const { usual } = tornadoSamples;

describe.each(Object.entries<Sample>(tornadoSamples))('tornado with %s', (_, sample) => {
  test.each(chartWidths)('keeps its labels apart and inside at %i px', (width) => {
    expect(labelFaults(drawn(sample, width))).toEqual([]);
  });

  test.each(chartWidths)('draws only numbers at %i px', (width) => {
    expect(drawn(sample, width)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('rows are sorted by how far they move the result, twelve at most, the others in a line', () => {
  const { rows, texts } = tornadoLayout({ ...usual, width: 690 });
  expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['Rented price', 'Own staff', 'Fall of rented price']);
  expect(rows).toHaveLength(12);
  const spans = rows.map(({ bars }) => bars.reduce((sum, { width }) => sum + width, 0));
  expect(spans).toEqual(spans.toSorted((one, other) => other - one));
  expect(texts.some(({ text }) => text === '3 others, each between 226 and 246')).toBe(true);
});

test('a single other is drawn, not summed up', () => {
  expect(tornadoLayout({ ...tornadoSamples['thirteen rows'], width: 690 }).rows).toHaveLength(13);
});

test('bars begin at the result of likely values and end at theirs', () => {
  const { rows, rules } = tornadoLayout({ ...usual, width: 690 });
  const [rented] = rows;
  const [low, high] = (['low', 'high'] as const).map((kind) =>
    rented!.bars.find((bar) => bar.kind === kind)!,
  ) as [(typeof rented & object)['bars'][number], (typeof rented & object)['bars'][number]];
  expect(low.x + low.width).toBeCloseTo(high.x, 6);
  expect(low.width / high.width).toBeCloseTo((239 + 24) / (532 - 239), 2);
  expect(rules.find(({ own }) => own)?.line).toContain(`L${high.x} `);
});

test('a row that reaches the turn of the verdict has a sign there, others have none', () => {
  const { rows, rules } = tornadoLayout({ ...usual, width: 690 });
  expect(rows.filter(({ turn }) => turn).map(({ id }) => id)).toEqual(['Rented price', 'Own staff']);
  const rule = rules.find(({ name }) => name === 'Verdict turns');
  expect(rule?.line).toContain(`L${rows[0]!.turn!.x} `);
});

test('a verdict that turns far away is not drawn, and the bars keep their room', () => {
  const { rules } = tornadoLayout({ ...tornadoSamples['a verdict far away'], width: 690 });
  expect(rules.map(({ name }) => name)).toEqual(['Likely values']);
});

test('both values of a row stand together where both lie on one side, the nearer one nearer', () => {
  const { rows } = tornadoLayout({ ...tornadoSamples['both ends on one side'], width: 690 });
  const valuesOf = (id: string) =>
    rows.find((row) => row.id === id)?.values.map(({ text, anchor }) => [text, anchor]);
  expect(valuesOf('Copies on a server')).toEqual([['1, 4', 'start']]);
  expect(valuesOf('Context length')).toEqual([['8 000, 128 000', 'end']]);
  expect(valuesOf('Hours of use')).toEqual([
    ['40', 'end'],
    ['168', 'start'],
  ]);
});

test('what nothing plausible turns says so on wide drawings and is silent on narrow ones', () => {
  const turnsOf = (width: number) =>
    tornadoLayout({ ...usual, width }).rows.flatMap(({ turns }) => turns.map(({ text }) => text));
  expect(turnsOf(690)).toContain('nothing plausible');
  expect(turnsOf(326)).toEqual([
    'turns below 2.41',
    'turns above 0.58',
    'turns above 23',
    'turns above 6 480',
    'turns above 503',
    'turns above 1.32',
  ]);
});

test('the summary tells of the assumption that matters most and of those that turn the verdict', () => {
  expect(tornadoSummary({ ...usual, text: euro, resultName: 'what owning saves' })).toMatchInlineSnapshot(
    `"Most depends on rented price: from 2.35 to 3.40 €/GPU-hour it moves what owning saves from €−24 k to €532 k, around €239 k. The verdict turns with rented price below 2.41 or own staff above 0.58."`,
  );
  expect(
    tornadoSummary({ ...tornadoSamples['no verdict to turn'], text: euro, resultName: 'what owning saves' }),
  ).toMatchInlineSnapshot(
    `"Most depends on rented price: from 2.35 to 3.40 €/GPU-hour it moves what owning saves from €−24 k to €532 k, around €239 k."`,
  );
  expect(
    tornadoSummary({ ...tornadoSamples['a verdict far away'], text: euro, resultName: 'what owning saves' }),
  ).toMatchInlineSnapshot(
    `"Most depends on growth of the load: from 0 to 60 % a year it moves what owning saves from €221 k to €312 k, around €239 k. Within their ranges none of the 4 turns the verdict."`,
  );
  expect(tornadoSummary({ ...tornadoSamples.none, text: euro, resultName: 'what owning saves' })).toBe(
    'No assumption is uncertain.',
  );
});

test.each([
  ['wide', 900],
  ['narrow', 326],
] as const)('picture %s', async (name, width) => {
  await expect(drawn(usual, width)).toMatchFileSnapshot(`../../pictures/tornado-${name}.svg`);
});
