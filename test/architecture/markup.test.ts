import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** ESLint does not see the scripts within .astro files; what it forbids elsewhere is looked for here. */
const asMarkup =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|dangerouslySetInnerHTML)\b|document\.write|\beval\(|\bnew Function\b/;
const files = [...globSync('src/**/*.{ts,tsx,astro}'), ...globSync('public/*.js')];

test('no code turns text into markup or into code', () => {
  expect(files.filter((file) => asMarkup.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  'place.innerHTML = text',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  'document.write(x)',
])('%s would be found', (line) => {
  expect(line).toMatch(asMarkup);
});

test('markup that is set when the site is built is KaTeX’s or an article’s own words', () => {
  const setting = globSync('src/**/*.astro').filter((file) =>
    readFileSync(file, 'utf8').includes('set:html'),
  );
  expect(setting.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
    'src/components/MathText.astro',
    'src/components/Term.astro',
  ]);
});
