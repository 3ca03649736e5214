import { expect, test } from 'vitest';
import { articleMarkdown } from '../../../../scripts/build/markdown/articleMarkdown.ts';
import type { Reading } from '../../../../scripts/build/markdown/Reading.ts';

const reading: Reading = {
  addressOf: (href) => new URL(href, 'https://kb.example.org/x/articles/a/').href,
  texOf: () => ({ equation: 'm = |P|', symbols: ['|P|', 'm'] }),
};
const page = (prose: string, sources = '') =>
  `<!doctype html><html><body><article class="article"><header class="head"><h1>What &amp; why?</h1>
  <p class="standfirst">Because.</p><p class="facts"><span>6 minutes</span><a href="x.md">As Markdown</a></p></header>
  <div class="prose">${prose}</div><footer class="sources"><h2>Sources</h2><ol>${sources}</ol>
  <details class="changes"><summary>Changes to this article</summary><ul><li>26 Nov 2026 Mend sentences</li></ul></details></footer></article></body></html>`;
/** What stands between the head, which is the same for every article, and the sources. */
const markdown = (prose: string, sources = '') =>
  articleMarkdown(page(prose, sources), '/x/articles/a/', reading).split('\n\n').slice(4).join('\n\n').trim();

test('begins with title, standfirst and facts', () => {
  expect(articleMarkdown(page(''), '/x/articles/a/', reading)).toBe(
    '# What & why?\n\nBecause.\n\n6 minutes. Page: /x/articles/a/\n\nFigures that follow a scenario on the page are given here for the first scenario of the site.\n',
  );
});

test.each([
  ['<p>A <b>bold </b>word, <i>one</i> and <code>a_b*</code></p>', 'A **bold** word, *one* and `a_b*`'],
  ['<p>2 * 3 &lt; 7, &lt;b&gt; [x] a_b</p>', String.raw`2 \* 3 < 7, \<b> \[x\] a_b`],
  ['<p>2026. A year</p>', String.raw`2026\. A year`],
  ['<p>See <a href="../b/#c">that</a></p>', 'See [that](https://kb.example.org/x/articles/b/#c)'],
  [
    '<p>It takes <a class="live-number" href="#c"><span>3 GiB</span><span class="spread"> (2–4)</span></a>.</p>',
    'It takes 3 GiB (2–4).',
  ],
  ['<ul><li>One</li><li><p>Two</p><ol><li>Three</li></ol></li></ul>', '- One\n- Two\n\n  1. Three'],
  ['<pre data-language="sh"><code>ls &lt;a&gt;\n</code></pre>', '```sh\nls <a>\n```'],
  ['<details><summary>Why?</summary><div><p>So.</p></div></details>', '**Why?**\n\nSo.'],
  [
    '<table><caption>C</caption><thead><tr><th>A|B</th><th>D</th></tr></thead><tbody><tr><td>1<a href="/s">read</a></td><td></td></tr></tbody></table>',
    `*C*\n\n| A${String.raw`\|`}B | D |\n| --- | --- |\n| 1 [read](https://kb.example.org/s) |  |`,
  ],
  ['<svg><title>Box</title><desc>A box.</desc><rect/></svg>', '*Drawing: Box.* A box.'],
  [
    '<div class="wide"><astro-island><h3 id="memory-calculator-title">Fits?</h3><input></astro-island><p class="without-scripts">x</p></div>',
    '*Calculator: [Fits?](https://kb.example.org/x/calculators/memory/)*',
  ],
  ['<p>a</p><div popover>no</div><p data-markdown="none">no</p><script>if (a<b) c</script>', 'a'],
])('%s', (html, expected) => {
  expect(markdown(html)).toBe(expected);
});

test('cites sources as notes, with the places that were cited', () => {
  const cite =
    '<a class="citation" href="#source-1">1</a><span class="side-note"><span>1</span><i>T</i>, p. 3</span>';
  expect(markdown(`<p>So${cite}.</p>`, '<li><a href="https://e.org/">T</a>. Read.</li>')).toBe(
    'So[^1].\n\n## Sources\n\n[^1]: [T](https://e.org/). Read. Cited: p. 3.',
  );
});

const citing = (number: number) => `<p>So<a class="citation" href="#source-${number}">${number}</a>.</p>`;

test('lists no note that the text does not cite, and none of the changes to the article', () => {
  const text = markdown(citing(2) + citing(1), '<li>One.</li><li>Two.</li>');
  const numbers = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, number]) => number).sort();
  expect(numbers(/^\[\^(\d+)\]: /gm)).toEqual(['1', '2']);
  expect(numbers(/\[\^(\d+)\](?!:)/g)).toEqual(['1', '2']);
  expect(text).not.toContain('Mend sentences');
});

test.each([
  ['a source that the text does not cite', citing(1), '<li>One.</li><li>Two.</li>', '2 uncited'],
  ['a citation without its source', citing(1) + citing(2), '<li>One.</li>', '2 without a source'],
])('refuses %s', (_, prose, sources, got) => {
  expect(() => markdown(prose, sources)).toThrow(
    `note must be cited and listed, got ${got} on /x/articles/a/`,
  );
});

const formula = (rows: string) =>
  `<figure class="formula" id="a/b"><div><h3>Size</h3><a href="/f/">a/b</a></div><table><tbody>${rows}</tbody></table><figcaption><span>By hand.</span></figcaption></figure>`;
const row = '<tr><td><math></math></td><th>bits</th><td>8</td><td>bit</td></tr>';

test('writes a formula in TeX, from its card', () => {
  expect(markdown(formula(row + row))).toBe(
    `**Size** ([a/b](https://kb.example.org/f/))\n\n$$\nm = |P|\n$$\n\n| Symbol | Meaning | Value | Unit |\n| --- | --- | --- | --- |\n| $${String.raw`\vert `}P${String.raw`\vert `}$ | bits | 8 | bit |\n| $m$ | bits | 8 | bit |\n\nBy hand.`,
  );
});

test.each([
  [formula(row), 'formula must show 2 symbols, got 1 for a/b'],
  ['<p><math><mi>x</mi></math></p>', 'inline equation must carry its data-tex, got x'],
  ['<astro-island><h3>No id</h3></astro-island>', 'calculator must have a title with an id'],
])('refuses %s', (html, fault) => {
  expect(() => markdown(html)).toThrow(fault);
});
