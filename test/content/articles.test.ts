import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFaults } from '../../scripts/content/articleFaults.ts';
import { articleOf } from '../../scripts/content/articleOf.ts';
import { contentsFaults } from '../../scripts/content/contentsFaults.ts';
import { articleIds } from '../../scripts/content/siteRoutes.ts';
import { answerFault } from './answerFault.ts';

/** What stops the build at an article: what check-content finds, and components that cannot be answered. */
const faultsOf = (id: string, text: string): readonly string[] => [
  ...articleFaults(id, text),
  ...articleOf(text)
    .tags.map(answerFault)
    .filter((fault) => fault !== undefined),
];

const textOf = (id: string): string => {
  const file = `content/articles/${id}.mdx`;
  return readFileSync(existsSync(file) ? file : `content/articles/${id}/index.mdx`, 'utf8');
};

test('contents.yaml lists every article once, and paths lead to pages', () => {
  expect(contentsFaults(readFileSync('content/contents.yaml', 'utf8'), articleIds)).toEqual([]);
});

describe('articles', () => {
  test.each(articleIds)('%s names only what exists', (id) => {
    expect(faultsOf(id, textOf(id))).toEqual([]);
  });
});

const head = '---\ntitle: T\nstandfirst: S\nholds: H\nchecked: "2026-11-22"\n---\n';

describe('a fault is named', () => {
  test.each([
    ['import x from "y"', 'article must import nothing, got import x from "y"'],
    ['<Chart of="x" />', 'component must be in src/components/authoring.ts, got Chart'],
    ['<div class="x">text</div>', 'component must be in src/components/authoring.ts, got div'],
    ['said so<Source id="nobody" />', 'Source id must be a file in content/data/sources, got nobody'],
    ['<Term id="hearsay">words</Term>', 'Term id must be a file in content/glossary, got hearsay'],
    ['<Formula of="memory/nope" live />', 'Formula of must be a path under src/formulas, got memory/nope'],
    [
      '<Quantity of="mood" />',
      'Quantity of must be in liveQuantities.ts or livePerformance.ts in src/reports, got mood',
    ],
    [
      '<CaseFigure case="nobody" of="cost-own" />',
      'CaseFigure case must be a file in content/data/cases, got nobody',
    ],
    ['<CaseFigure case="bank" of="mood" />', 'CaseFigure of must be a name that Quantity takes, got mood'],
    [
      '<CaseTable cases="bank, nobody" figures="servers: Servers" caption="c" />',
      'CaseTable cases must be files in content/data/cases, got nobody',
    ],
    [
      '<CaseTable cases="bank" figures="servers: Servers, mood" caption="c" />',
      'CaseTable figures must be names that Quantity takes, with headings, got mood',
    ],
    [
      '<ModelFigure model="gpt-9" of="parameters" />',
      'ModelFigure model must be a file in content/data/models, got gpt-9',
    ],
    [
      '<SizeTable models="qwen3-8b, gpt-9" formats="native" caption="c" />',
      'SizeTable models must be files in content/data/models, got gpt-9',
    ],
    [
      '<SizeTable models="qwen3-8b" formats="native, int3" caption="c" />',
      'SizeTable formats must be files in content/data/formats, got int3',
    ],
    [
      '<ScenarioTable of="Cards" base="on=abacus" rows="one: tp=1" columns="tpot" caption="c" />',
      'ScenarioTable must be answered, got Accelerator must be in the catalogue, got abacus',
    ],
    [
      '<TrainingError of="lora" without="luck" />',
      expect.stringMatching(
        /^TrainingError must be answered, got TrainingError must be .* got lora luck median$/,
      ),
    ],
    [
      '<AcceleratorTable accelerators="nvidia-l40s" columns="mass" caption="c" />',
      expect.stringMatching(/^AcceleratorTable must be answered, got columns must be of memory/),
    ],
    [
      '<AcceleratorFigure accelerator="abacus" of="memory" />',
      'AcceleratorFigure must be answered, got accelerator must be the id of a record in content/data/accelerators, got abacus',
    ],
    ['It takes 80 GB.', 'figure must have a source, be live or have a reason, got none in: It takes 80 GB.'],
    [
      '{/* figures: luck */}\n\nIt takes 80 GB.',
      'figures mark must be one of setting, arithmetic, shown, ours, got luck',
    ],
    [
      '{/* figures: setting */}\n\nIt takes 80 GB<Source id="azure-llm-traces" />.',
      'figures mark must stand before a typed figure without a source, got one before: It takes 80 GB<Source id="azure-llm-traces" />.',
    ],
    [
      '<AssumptionFigure of="mood" />',
      'AssumptionFigure must be answered, got AssumptionFigure of must be a file in content/data/assumptions, got mood',
    ],
    [
      '<AssumptionFigure of="growth-per-year" what="hope" />',
      'AssumptionFigure must be answered, got AssumptionFigure what must be one of value, range, got hope',
    ],
    [
      '<EfficiencyFigure of="abacus" what="memory" />',
      'EfficiencyFigure must be answered, got EfficiencyFigure of must be a file in content/data/efficiencies, got abacus',
    ],
    [
      '<CatchUpFigure index="my-index" days="newest" />',
      'CatchUpFigure must be answered, got index must be the id of a record in content/data/benchmarks, got my-index',
    ],
    [
      '<LicenceTable licences="mit, gpl-9" caption="c" />',
      'LicenceTable licences must be files in content/data/licences, got gpl-9',
    ],
    [
      '| A | B |\n| --- | ---: |\n| a | 1 |',
      'table must leave its columns unaligned, since pages allow no inline style, got | --- | ---: |',
    ],
    ['[a](../../nowhere/)', 'link must lead to a page, got ../../nowhere/'],
    ['[a](../../accuracy)', 'link must end in a slash, got ../../accuracy'],
    ['[a](/accuracy/)', 'link must be relative, since the site moves with its base, got /accuracy/'],
    ['It is clearly so.', 'article must do without filler, got clearly'],
    ['[a](#nowhere)', 'link must lead to a heading, got #nowhere'],
    [
      '[a](https://example.org/)',
      'link must stay on the site, with a Source for what is elsewhere, got https://example.org/',
    ],
  ])('%s', (line, fault) => {
    expect(faultsOf('some-article', `${head}\n${line}\n`)).toEqual([fault]);
  });

  test('front matter that lacks a field', () => {
    const text = head.replace('holds: H\n', '');
    expect(faultsOf('some-article', text)).toEqual([expect.stringMatching(/^holds must be/)]);
  });

  test.each([
    '## A question, asked\n\n[a](#a-question-asked)',
    '[a](../../models/qwen3-8b/)',
    '[a](../how-much-memory/)',
    '[a](../../)',
    '`<div>` in code',
    '<ModelFigure model="qwen3-8b" of="cache" tokens={131072} />',
    '<Quantity of="tpot" />',
    '<AcceleratorFigure accelerator="nvidia-dgx-spark" of="bandwidth" />',
    '{/* figures: setting */}\n\nA prompt of 2 048 tokens:',
    '- {/* figures: ours */} We would stop at 90 %.\n- Not before.',
    '{/* figures: arithmetic */}\n\n1. Of 200 people half ask.\n2. That is 100 requests.',
    '<Term id="kv-cache">what is kept</Term>',
    '<CaseFigure case="bank" of="servers" />',
    '<AssumptionFigure of="growth-per-year" what="range" />',
    '<EfficiencyFigure of="amd" what="compute" />',
    '<CatchUpFigure index="artificial-analysis" days="newest" limit={40} />',
    '<CaseTable cases="bank, hospital" figures="servers: Servers, cost-own: Owned" caption="c" />',
    '| A | B |\n| --- | --- |\n| a: b | - |',
  ])('%s is none', (line) => {
    expect(faultsOf('some-article', `${head}\n${line}\n`)).toEqual([]);
  });
});
