import { describe, expect, test } from 'vitest';
import { shapeFaults } from '../../../scripts/content/shapeFaults.ts';
import { wholeArticle } from './wholeArticle.ts';

const faultsOf = (body: string, standfirst = 'Yes. No. It depends on whom you ask.') =>
  shapeFaults(`---\ntitle: T\nstandfirst: ${standfirst}\n---\n\n${body}`);
const without = (part: RegExp) => faultsOf(wholeArticle().replaceAll(part, ''));

test('an article of the shape that all have lacks nothing', () => {
  expect(faultsOf(wholeArticle())).toEqual([]);
});

describe('the standfirst answers in one to three sentences', () => {
  test.each([
    ['A single one.', []],
    ['It takes 1.5 GB with vLLM 0.8, i.e. little. So do it.', []],
    ['One. Two. Three. Four.', ['standfirst must answer in 1 to 3 sentences, got 4']],
    ['', ['standfirst must answer in 1 to 3 sentences, got 0']],
  ])('%j', (standfirst, faults) => {
    expect(faultsOf(wholeArticle(), standfirst)).toEqual(faults);
  });
});

test.each([
  [200, /^article must have 900 to 2500 words of prose, got 6\d\d$/],
  [850, /^article must have 900 to 2500 words of prose, got 25\d\d$/],
])('an article of %i times three words and a few is too short or too long', (count, fault) => {
  expect(faultsOf(wholeArticle(count))).toEqual([expect.stringMatching(fault)]);
});

test('code and tables are no prose', () => {
  const padded = `${wholeArticle(200)}\n\`\`\`\n${'words of code '.repeat(200)}\n\`\`\`\n\n| A |\n| --- |\n| ${'a '.repeat(500)} |\n`;
  expect(faultsOf(padded)).toEqual([expect.stringMatching(/^article must have 900 to 2500 words/)]);
});

test.each([
  ['Takeaway', /<\/?Takeaway>/g],
  ['WhenWrong', /<\/?WhenWrong>/g],
  ['Source', /<Source [^>]*>/g],
])('an article without a %s is named', (part, written) => {
  expect(without(written)).toEqual([`article must have a ${part}, got none`]);
});

test('a component in code is none', () => {
  expect(faultsOf(wholeArticle().replace(/<Source [^>]*>/, '`$&`'))).toEqual([
    'article must have a Source, got none',
  ]);
});

describe('an article says who should not do it or can skip it', () => {
  const headed = (heading: string) => faultsOf(wholeArticle().replace('## Who can skip this', heading));
  test.each(['## Who should not buy', '## Who can leave it alone', '## Who should look elsewhere'])(
    '%s does',
    (heading) => {
      expect(headed(heading)).toEqual([]);
    },
  );

  test.each(['## Who drafts', '## Who can do what', '## Who should own', 'Who can skip this'])(
    '%s does not',
    (heading) => {
      expect(headed(heading)).toEqual([
        'article must say who should not do it or can skip it, got no such section',
      ]);
    },
  );
});

describe('an article shows something that is worked out', () => {
  const shown = (component: string) => faultsOf(wholeArticle().replace(/<Quantity [^>]*>/, component));
  test.each([
    '<MemoryCalculator title="T" />',
    '<ModelFigure model="qwen3-8b" of="parameters" />',
    '<SizeTable\n  models="qwen3-8b"\n  formats="native"\n  caption="c"\n/>',
    '<LicenceCount />',
    '<TrainingError of="memory" />',
  ])('%s is', (component) => {
    expect(shown(component)).toEqual([]);
  });

  test.each(['a number', '<SitesDiagram />', '<Term id="kv-cache">cache</Term>'])(
    '%s is not',
    (component) => {
      expect(shown(component)).toEqual([
        'article must show a calculator, a live figure or a table of records, got none',
      ]);
    },
  );
});
