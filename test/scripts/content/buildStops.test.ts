import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentProblems } from '../../../scripts/content/contentProblems.ts';
import { checkRecords } from '../../../src/data/checkRecords.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import { type Problem, recordsFromTexts } from '../../../src/data/recordsFromTexts.ts';
import { wholeArticle } from './wholeArticle.ts';

const root = mkdtempSync(join(tmpdir(), 'stops-'));
const contents = join(root, 'content/contents.yaml');
const article = 'content/articles/how-fast.mdx';
const other = 'content/articles/roofline.mdx';
const head = '---\ntitle: T\nstandfirst: S\nholds: H\nchecked: "2026-11-22"\n---\n';
const lists = (...slugs: readonly string[]) =>
  `parts:\n  - title: P\n    articles: [${slugs.join(', ')}]\npaths:\n  - role: R\n    question: Q?\n    steps: [how-fast, roofline]\n`;

beforeAll(() => mkdirSync(join(root, 'content/articles'), { recursive: true }));
beforeEach(() => {
  writeFileSync(contents, lists('how-fast', 'roofline'));
  writeFileSync(join(root, other), `${head}\n${wholeArticle().replace('../roofline/', '../how-fast/')}`);
  writeFileSync(join(root, article), `${head}\n${wholeArticle()}`);
});
afterAll(() => rmSync(root, { recursive: true }));

test('an article in order stops nothing', () => {
  expect(contentProblems(root)).toEqual([]);
});

describe('an article stops the build, with file and remedy', () => {
  test.each([
    [
      'wrong front matter',
      head.replace('holds: H\n', ''),
      /^holds must be right, got /,
      /^correct the front matter, as src\/data\/article.ts says$/,
    ],
    [
      'front matter that is no YAML',
      head.replace('title: T', 'title: a: "b'),
      /^front matter must be YAML, got .+ at line 1, column \d+$/,
      /^correct the front matter, as src\/data\/article.ts says$/,
    ],
    [
      'no front matter',
      'Text.\n',
      /^front matter must be right, got /,
      /^correct the front matter, as src\/data\/article.ts says$/,
    ],
    [
      'a broken link',
      `${head}\n[x](../nowhere/)\n`,
      /^link must lead to a page, got \.\.\/nowhere\/$/,
      /^correct the link/,
    ],
    [
      'an unknown formula',
      `${head}\n<Formula of="memory/nope" />\n`,
      /^Formula of must be a path under src\/formulas, got memory\/nope$/,
      /^correct the path, or add the formula/,
    ],
    [
      'an unknown source',
      `${head}\nSo.<Source id="nobody" />\n`,
      /^Source id must be a file in content\/data\/sources, got nobody$/,
      /npm run new-record -- sources/,
    ],
    [
      'an unknown component',
      `${head}\n<Oracle of="truth" />\n`,
      /^component must be in src\/components\/authoring.ts, got Oracle$/,
      /^correct the name, or add the component/,
    ],
    [
      'a missing record',
      `${head}\n<ModelFigure model="gpt-9" of="parameters" />\n`,
      /^ModelFigure model must be a file in content\/data\/models, got gpt-9$/,
      /npm run new-record/,
    ],
    [
      'a typed figure without source, component or reason',
      `${head}\nIt takes 80 GB.\n`,
      /^figure must have a source, be live or have a reason, got none in: It takes 80 GB\.$/,
      /^cite a Source or let a component write the figure; else put \{\/\* figures: <reason> \*\/\} .* setting \(/,
    ],
    [
      'a reason for a figure that nobody typed',
      `${head}\n{/* figures: setting */}\n\nIt takes room.\n`,
      /^figures mark must stand before a typed figure without a source, got one before: It takes room\.$/,
      /^delete the mark$/,
    ],
  ])('%s', (_, text, fault, advice) => {
    writeFileSync(join(root, article), `${text}\n${wholeArticle()}`);
    expect(contentProblems(root)).toEqual([
      {
        file: article,
        fault: expect.stringMatching(fault) as string,
        advice: expect.stringMatching(advice) as string,
      },
    ]);
  });
});

describe('an article that lacks a part stops the build, with file and remedy', () => {
  test.each([
    [
      'a standfirst of four sentences',
      `${head.replace('standfirst: S', 'standfirst: S. S. S. S.')}\n${wholeArticle()}`,
      /^standfirst must answer in 1 to 3 sentences, got 4$/,
      /^answer the title in one to three sentences/,
    ],
    [
      'too few words',
      `${head}\n${wholeArticle(100)}`,
      /^article must have 900 to 2500 words of prose, got 3\d\d$/,
      /^say what is missing/,
    ],
    [
      'no Takeaway',
      `${head}\n${wholeArticle().replaceAll(/<.?Takeaway>/g, '')}`,
      /^article must have a Takeaway, got none$/,
      /Takeaway, what the answer misses as WhenWrong/,
    ],
    [
      'nobody sent away',
      `${head}\n${wholeArticle().replace('## Who can skip this', '## Whoever')}`,
      /^article must say who should not do it or can skip it, got no such section$/,
      /^add a section "## Who should not do this"/,
    ],
    [
      'nothing worked out',
      `${head}\n${wholeArticle().replace(/<Quantity [^>]*>/, 'much')}`,
      /^article must show a calculator, a live figure or a table of records, got none$/,
      /^put in a calculator/,
    ],
  ])('%s', (_, text, fault, advice) => {
    writeFileSync(join(root, article), text);
    expect(contentProblems(root)).toEqual([
      {
        file: article,
        fault: expect.stringMatching(fault) as string,
        advice: expect.stringMatching(advice) as string,
      },
    ]);
  });
});

test('an article that readers do not come upon stops the build, with file and remedy', () => {
  writeFileSync(
    contents,
    lists('how-fast', 'roofline').replace('steps: [how-fast, roofline]', 'steps: [roofline]'),
  );
  writeFileSync(join(root, other), `${head}\n${wholeArticle().replace('../roofline/', '../../accuracy/')}`);
  expect(contentProblems(root)).toEqual([
    {
      file: article,
      fault: 'text of another article must lead to this one, got no link to ../how-fast/',
      advice: expect.stringMatching(/^link to it where a sentence of another article leads there/) as string,
    },
    {
      file: article,
      fault: 'article must stand in a reading path or be linked from 3 others, got 0',
      advice: expect.stringMatching(/^put it into a path of content\/contents.yaml/) as string,
    },
  ]);
});

describe('contents.yaml stops the build, with file and remedy', () => {
  test.each([
    [
      'an article it forgets',
      lists('how-fast'),
      /must list every article, got none for roofline$/,
      /^add the article/,
    ],
    [
      'an article that is not there',
      lists('how-fast', 'roofline', 'b'),
      /articles that are there, got b$/,
      /^correct the name/,
    ],
    [
      'an article listed twice',
      lists('how-fast', 'roofline', 'roofline'),
      /must list an article once, got roofline twice$/,
      /^correct the name/,
    ],
    [
      'a path to nowhere',
      lists('how-fast', 'roofline').replace(
        'steps: [how-fast, roofline]',
        'steps: [{ page: moon, title: M }]',
      ),
      /^path of R must lead to pages, got moon$/,
      /^correct the name/,
    ],
    ['no YAML', 'parts: [a', /^contents must be YAML, got .+ at line \d, column \d+$/, /^correct the line$/],
    [
      'a field it does not know',
      lists('how-fast', 'roofline').replace('role: R', 'role: R\n    mood: M'),
      /^paths.0 must be right, got /,
      /src\/data\/contents.ts/,
    ],
  ])('%s', (_, text, fault, advice) => {
    writeFileSync(contents, text);
    expect(contentProblems(root)).toContainEqual({
      file: 'content/contents.yaml',
      fault: expect.stringMatching(fault) as string,
      advice: expect.stringMatching(advice) as string,
    });
  });
});

describe('records stop the build, with file and remedy', () => {
  const file = 'content/data/accelerators/nvidia-l4.yaml';
  const card = readFileSync(file, 'utf8');
  const { records } = readRecords();
  const complete = (problem: Problem | undefined) =>
    expect(Object.values(problem ?? {}).filter((word) => word !== '')).toHaveLength(5);

  test('a field of the wrong kind', () => {
    const [problem] = recordsFromTexts([[file, card.replace('value: 24,', 'value: much,')]]).problems;
    expect(problem).toMatchObject({ file, path: 'memory_gb.value', received: '"much"' });
    complete(problem);
  });

  test('a source that is not there', () => {
    const spoilt = recordsFromTexts([
      [file, card.replace('source: tensorrt-llm-cluster-info', 'source: nobody')],
    ]);
    const [problem] = checkRecords({ ...records, accelerators: spoilt.records.accelerators }).filter(
      ({ received }) => received === 'nobody',
    );
    expect(problem).toMatchObject({ file, advice: expect.stringContaining('nobody.yaml') as string });
    complete(problem);
  });
});

test('the command ends with 1 and names every fault', () => {
  writeFileSync(join(root, article), `${head}\n[x](../nowhere/) <Oracle />\n`);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', root], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`${article}: component must be`);
  expect(stderr).toContain(`${article}: link must lead to a page`);
});

test('the build runs both checks before anything is written', () => {
  const build = readFileSync('scripts/build/buildSite.ts', 'utf8');
  const at = (text: string) => build.indexOf(text);
  expect(at('check-data.ts')).toBeGreaterThan(0);
  expect(at('check-content.ts')).toBeGreaterThan(at('check-data.ts'));
  expect(at("'astro'")).toBeGreaterThan(at('check-content.ts'));
});
