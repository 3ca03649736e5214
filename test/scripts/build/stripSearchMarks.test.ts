import { expect, test } from 'vitest';
import { withoutSearchMarks } from '../../../scripts/build/stripSearchMarks.ts';

test('what only the search index reads is gone, and the rest stays', () => {
  expect(
    withoutSearchMarks(
      '<main id="main" data-pagefind-body data-pagefind-filter="kind:Models"><p class="note" data-pagefind-ignore>One</p></main>',
    ),
  ).toBe('<main id="main"><p class="note">One</p></main>');
});

test('attributes that are searched go with the mark on their tag, others of the name stay', () => {
  expect(
    withoutSearchMarks(
      '<h1 data-pagefind-meta="title" data-pagefind-index-attrs="data-words" data-words="a b">A-B</h1>' +
        '<span hidden data-pagefind-meta="where:here"></span><p data-words="c">One</p>',
    ),
  ).toBe('<h1>A-B</h1><p data-words="c">One</p>');
});
