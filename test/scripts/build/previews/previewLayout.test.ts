import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { margin, type Preview, previewLayout } from '../../../../scripts/build/previews/previewLayout.ts';
import { previewSize } from '../../../../src/components/previewSize.ts';
import { readTypeface } from '../../../../scripts/build/previews/readTypeface.ts';
import type { Weight } from '../../../../scripts/build/previews/Typeface.ts';
import { articleIds } from '../../../../scripts/content/siteRoutes.ts';
import { articleRecord } from '../../../../src/data/article.ts';

const file = createRequire(import.meta.url).resolve(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
);
const typeface = await readTypeface(file, { text: 400, strong: 620 });
const widthOf = (text: string, size: number, weight: Weight) => typeface.emsOf(text, weight) * size;
const layout = (preview: Partial<Preview>) =>
  previewLayout({ title: 'A title', claim: 'A claim.', part: 'Part', ...preview }, widthOf);
const wordsOf = (preview: Partial<Preview>) => layout(preview).map(({ text }) => text);

function articlePreview(id: string): Preview {
  const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(`content/articles/${id}.mdx`, 'utf8')) ?? [];
  const { title, standfirst } = articleRecord.parse(parse(head));
  return { title, claim: standfirst, part: 'Memory and hardware' };
}

describe('no line of an article leaves its picture or meets another', () => {
  test.each(articleIds)('%s', (id) => {
    const lines = previewLayout(articlePreview(id), widthOf);
    for (const { text, x, size, weight } of lines) {
      expect(x).toBeGreaterThanOrEqual(margin);
      expect(x + widthOf(text, size, weight)).toBeLessThanOrEqual(previewSize.width - margin + 0.01);
    }
    const column = lines.filter(({ x }) => x === margin);
    expect(column.length).toBeGreaterThanOrEqual(2);
    for (const [index, { baseline, size }] of column.entries()) {
      const below = column[index + 1];
      const top = below ? below.baseline - below.size : previewSize.height - 40;
      expect(baseline + 0.1 * size).toBeLessThanOrEqual(top);
    }
  });
});

describe('a picture', () => {
  test('names the site and the part, then says title and claim', () => {
    expect(wordsOf({})).toEqual(['llm-onpremise', 'Part', 'A title', 'A claim.']);
  });

  test('without a part leaves its place empty', () => {
    expect(wordsOf({ part: '' })).toEqual(['llm-onpremise', 'A title', 'A claim.']);
  });

  test('shows whole sentences only, and drops the last first', () => {
    const first = 'The first sentence is here.';
    const shown = wordsOf({ claim: `${first} ${'Further words follow it '.repeat(20).trim()}.` });
    expect(shown.slice(3).join(' ')).toBe(first);
  });

  test('makes a long title smaller, over lines of like length', () => {
    const title = 'A title that is much longer than the others and goes on over some lines of the picture';
    const lines = layout({ title }).filter(({ x, weight }) => x === margin && weight === 'strong');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text).join(' ')).toBe(title);
    const widths = lines.map(({ text, size, weight }) => widthOf(text, size, weight));
    expect(Math.min(...widths)).toBeGreaterThan(0.6 * Math.max(...widths));
    expect(lines[0]?.size).toBeLessThan(layout({}).find(({ text }) => text === 'A title')?.size ?? 0);
  });

  test.each([
    ['a title without end', { title: 'Many words '.repeat(40) }],
    ['a word wider than the picture', { title: 'm'.repeat(80) }],
    ['a first sentence without end', { claim: 'many words '.repeat(80) }],
  ])('refuses %s', (_, preview) => {
    expect(() => layout(preview)).toThrow(/^preview must have room for its title and the first sentence/);
  });
});

test('a letter that the typeface lacks is refused', () => {
  expect(() => typeface.emsOf('from \u2192 to', 'text')).toThrow(
    new RangeError('text must be in letters of source-sans-3-latin-wght-normal.woff2, got \u2192 to'),
  );
});

test('weights differ, and pairs of letters are set closer', () => {
  expect(typeface.emsOf('Weights', 'strong')).toBeGreaterThan(typeface.emsOf('Weights', 'text'));
  expect(typeface.emsOf('AV', 'text')).toBeLessThan(
    typeface.emsOf('A', 'text') + typeface.emsOf('V', 'text') - 0.01,
  );
});
