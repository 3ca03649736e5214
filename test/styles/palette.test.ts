import { readFileSync } from 'node:fs';
import { type Color, converter, differenceCiede2000, interpolate, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { costCategories } from '../../src/charts/shares/costCategories.ts';
import type { WayId } from '../../src/charts/marks/Way.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const tokens = new Map(
  [
    ...['tokens', 'chartTokens']
      .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
      .join('\n')
      .matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

function colour(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (!token) throw new RangeError(`colour must be a token of tokens.css or chartTokens.css, got ${name}`);
  return token[theme];
}

const surfaces = ['paper', 'pad', 'pad-deep'];
const texts = [
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'accent-strong',
  'fits',
  'tight',
  'fails',
  'measured',
  'calibrated',
  'modelled',
];
const series = [1, 2, 3, 4, 5, 6, 7].map((order) => `series-${order}`);
const graphics = [...series, 'line-strong'];

/** Least contrast of WCAG 2.2 at level AA: text (1.4.3), and what a picture or control is made of (1.4.11). */
const textContrast = 4.5;
const graphicContrast = 3;

const pairs = (names: readonly string[], grounds: readonly string[]) =>
  themes.flatMap((theme) => names.flatMap((name) => grounds.map((ground) => [name, ground, theme] as const)));

describe('contrast', () => {
  test.each([
    ...pairs(texts, surfaces),
    ...pairs(['on-accent'], ['accent']),
    ...pairs(['ink', 'ink-2', 'ink-3', 'accent'], ['accent-wash']),
  ])('%s can be read on %s, %s', (name, ground, theme) => {
    expect(wcagContrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(textContrast);
  });

  test.each(pairs(graphics, ['paper', 'pad', 'field']))('%s can be seen on %s, %s', (name, ground, theme) => {
    expect(wcagContrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(graphicContrast);
  });
});

type Matrix = readonly (readonly [red: number, green: number, blue: number])[];

/** What linear red, green and blue become to each eye, at full severity: Machado, Oliveira and Fernandes 2009. */
const eyes: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = converter('lrgb');
const difference = differenceCiede2000();

function seen(hex: string, matrix: Matrix): Color {
  const { r, g, b } = linear(hex) ?? { r: NaN, g: NaN, b: NaN };
  const [red = NaN, green = NaN, blue = NaN] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  );
  return { mode: 'lrgb', r: red, g: green, b: blue };
}

/** The two of these colours that are hardest to tell apart. */
function nearest(names: readonly string[], theme: Theme, matrix: Matrix) {
  const colours = names.map((name) => ({ name, seen: seen(colour(name, theme), matrix) }));
  const distances = colours.flatMap((one, index) =>
    colours
      .slice(index + 1)
      .map((other) => ({ pair: [one.name, other.name], distance: difference(one.seen, other.seen) })),
  );
  return distances.reduce((least, next) => (next.distance < least.distance ? next : least));
}

/** CIEDE2000 under which two marks in a chart are easily confused. */
const leastDistance = 11;

describe.each(themes)('colours that stand side by side are told apart, %s', (theme) => {
  test.each(Object.entries(eyes))('series and the reader’s own, %s sight', (_, matrix) => {
    const { pair, distance } = nearest([...series, 'accent'], theme, matrix);
    expect(distance, pair.join(' and ')).toBeGreaterThanOrEqual(leastDistance);
  });

  test.each(Object.entries(eyes))('verdicts, %s sight', (_, matrix) => {
    const { pair, distance } = nearest(['fits', 'tight', 'fails'], theme, matrix);
    expect(distance, pair.join(' and ')).toBeGreaterThanOrEqual(leastDistance);
  });
});

/** Every rule of the charts: what it selects and the tokens that its declarations name. */
const chartRules = [...readFileSync('src/styles/charts.css', 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
  ([, selector = '', body = '']) => ({
    selector,
    tokenOf: (property: string) =>
      new RegExp(`${property}:\\s*var\\(--([\\w-]+)\\);`).exec(body)?.[1] ?? undefined,
  }),
);

const wayMarks = (['own', 'rent', 'call', 'mix'] as const satisfies readonly WayId[]).map(
  (way) =>
    chartRules.find(({ selector }) => selector.trim().endsWith(`.way-${way}`))?.tokenOf('--mark') ?? '',
);

test('each way has a colour of its own, the reader’s own the accent, all of them checked above', () => {
  expect(wayMarks[0]).toBe('accent');
  expect(new Set(wayMarks).size).toBe(wayMarks.length);
  expect([...series, 'accent']).toEqual(expect.arrayContaining(wayMarks));
});

/** The share of a way's colour in its area of a stack, as `charts.css` has it. */
const stackedShare = 0.3;

test.each(pairs(wayMarks, ['paper', 'pad']))(
  'ink can be read in the area of %s on %s, %s',
  (name, ground, theme) => {
    const tint = interpolate([colour(ground, theme), colour(name, theme)], 'oklab')(stackedShare);
    expect(wcagContrast(colour('ink', theme), tint)).toBeGreaterThanOrEqual(textContrast);
    expect(readFileSync('src/styles/charts.css', 'utf8')).toContain(
      `color-mix(in oklab, var(--mark) ${stackedShare * 100}%, transparent)`,
    );
  },
);

/** A category's fill, or the edge of its tint, and the text on it. */
const looks = costCategories.map((category) => {
  const rule = chartRules.find(({ selector }) =>
    selector
      .split(/[\s,()]+/)
      .some((part, index, parts) => part === `.cost-${category}` && parts[index + 1] !== '.segment'),
  );
  return {
    category,
    fill: rule?.tokenOf('--fill'),
    edge: rule?.tokenOf('--edge'),
    on: rule?.tokenOf('--on') ?? 'ink',
  };
});

describe('what money goes to', () => {
  test.each(looks.filter(({ category }) => category !== 'resale'))(
    'can be seen, and its name read on it: $category',
    ({ fill, edge, on }) => {
      expect(graphics).toContain(edge ?? fill);
      for (const theme of themes) {
        const ground = fill ? colour(fill, theme) : tintOf(edge ?? '', theme);
        expect(wcagContrast(colour(on, theme), ground)).toBeGreaterThanOrEqual(textContrast);
      }
    },
  );

  test('money that comes back is an outline in ink’s own kin', () => {
    const rule = chartRules.find(({ selector }) => selector.includes('.cost-resale .segment'));
    expect(rule?.tokenOf('stroke')).toBe('line-strong');
  });

  test('no two categories look the same', () => {
    const kinds = looks.map(({ fill, edge }) => `${fill ?? 'tint'} ${edge ?? 'no edge'}`);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

/** The share of the colour in a tint, as `charts.css` has it. */
const tintShare = 0.34;

function tintOf(name: string, theme: Theme): Color {
  return interpolate([colour('field', theme), colour(name, theme)], 'oklab')(tintShare);
}

test('tints are mixed as charts mix them', () => {
  expect(readFileSync('src/styles/charts.css', 'utf8')).toContain(
    `color-mix(in oklab, var(--edge) ${tintShare * 100}%, var(--field))`,
  );
});

test('the distance is that of the published test data', () => {
  // Sharma, Wu and Dalal 2005, table 1, pairs 1 and 17.
  const lab = (l: number, a: number, b: number): Color => ({ mode: 'lab65', l, a, b });
  expect(difference(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485))).toBeCloseTo(2.0425, 4);
  expect(difference(lab(50, 2.5, 0), lab(73, 25, -18))).toBeCloseTo(27.1492, 4);
});
