import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseMeasure } from '../../scripts/check-prose/proseMeasure.ts';
import { sentencesOf } from '../../scripts/check-prose/sentencesOf.ts';
import { typedFigures } from '../../scripts/content/typedFigures.ts';

/** Words of a sentence: on average over an article, and at most. Grade: years of schooling. */
const limits = { meanWordCount: 18, longestWordCount: 45, gradeYears: 9 };

const articles = globSync('content/articles/**/*.mdx').map((file) => [basename(file, '.mdx'), file] as const);

describe('sentences are short enough for a reader in a hurry', () => {
  test.each(articles)('%s', (_, file) => {
    const { meanWordCount, gradeYears, longest } = proseMeasure(readFileSync(file, 'utf8'));
    expect(longest.filter(({ wordCount }) => wordCount > limits.longestWordCount)).toEqual([]);
    expect(meanWordCount).toBeLessThanOrEqual(limits.meanWordCount);
    expect(gradeYears).toBeLessThanOrEqual(limits.gradeYears);
  });
});

describe('a sentence', () => {
  const of = (body: string) => sentencesOf(`---\ntitle: T\nstandfirst: First.\n---\n\n${body}\n`).slice(1);

  test('is what is read in one go: figures count, notes, headings, tables and code do not', () => {
    const body = `## A heading

It takes <Quantity of="weights" /><Source id="x" />. See [the
table](../x/), and \`code\`.

| A | B |
| --- | --- |

<SizeTable
  models="a"
  caption="Not read."
/>

- **One.** Two

\`\`\`sh
ls
\`\`\``;
    expect(of(body)).toEqual(['It takes 12.', 'See the table, and code.', 'One.', 'Two']);
  });

  test('ends before a name in small letters, not after an abbreviation or within a number', () => {
    expect(of('It is 0.9 of, e.g. the box. vLLM takes it.')).toEqual([
      'It is 0.9 of, e.g. the box.',
      'vLLM takes it.',
    ]);
  });

  test('in the question of a problem is read too', () => {
    expect(of('<Problem ask="Why? So.">\n\nBecause.\n\n</Problem>')).toEqual(['Why?', 'So.', 'Because.']);
  });
});

test('long words and long sentences raise the grade', () => {
  const grade = (standfirst: string) => proseMeasure(`---\nstandfirst: ${standfirst}\n---\n`).gradeYears;
  expect(grade('The cat sat. The dog ran.')).toBeLessThan(1);
  expect(grade('Considerable organisational complications necessitate deliberation.')).toBeGreaterThan(20);
});

test('a figure is typed where its paragraph cites nothing; a mark says why it may be', () => {
  const text = `---
title: T
---

It takes 80 GB. In 2026 one of 4 was read.

<Quantity of="weights" /> is more than 8\u00a0GB.

It takes 90 %<Source id="x" />.

- Three took 1 024 tokens of \`8 GB\`.
- See [that](../12-s/) and \`5 ms\`.
- {/* figures: ours */} Stop at 90 %.

{/* figures: arithmetic */}

1. Of 200 people half ask.
2. One waits 3 s.

| Takes | 3 s |
`;
  expect(typedFigures(text)).toEqual([
    { words: 'It takes 80 GB. In 2026 one of 4 was read.', reason: undefined, typed: true },
    { words: '<Quantity of="weights" /> is more than 8 GB.', reason: undefined, typed: true },
    { words: 'Three took 1 024 tokens of `8 GB`.', reason: undefined, typed: true },
    { words: 'Stop at 90 %.', reason: 'ours', typed: true },
    { words: '1. Of 200 people half ask. 2. One waits 3 s.', reason: 'arithmetic', typed: true },
  ]);
});
