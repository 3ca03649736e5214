import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { criteria } from '../../../src/estimates/decide/Criterion.ts';
import { decisionMarkdown } from '../../../src/reports/decide/decisionMarkdown.ts';
import { recordDecision } from '../../../src/reports/decide/recordDecision.ts';
import { judgedRules } from '../../../src/scenario/decide/judgedRules.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { economics, questionOf } from '../../scenario/money/moneyFixture.ts';
import { recordInputOf } from './decisionFixture.ts';

const text = z.string().min(1);
const day = z.iso.date();
const score = z.number().min(0).max(10);
const way = z.enum(ways);
const line = z.strictObject({ name: text, value: text });
/** What a record that leaves the page holds: nothing more, nothing less. */
const recordShape = z.strictObject({
  kind: z.literal('llm-onpremise decision record'),
  version: z.literal(1),
  title: text,
  statement: text,
  deciders: z.string(),
  preparedOn: day.optional(),
  dataOf: day,
  address: z.url(),
  scenario: z.array(line).min(1),
  alternatives: z
    .array(
      z.strictObject({
        way,
        name: text,
        detail: z.string(),
        place: z.number().int().positive(),
        score,
        scoreLow: score,
        scoreHigh: score,
        firstOfHundred: z.number().int().min(0).max(100),
        cost: text,
      }),
    )
    .min(1),
  leftOut: z.array(line),
  criteria: z
    .array(
      z.strictObject({
        criterion: z.enum(criteria),
        name: text,
        weight: z.number().min(0).max(5),
        scale: text,
        unseen: text,
        turns: text,
        scores: z.array(
          z.strictObject({
            way,
            score,
            basis: z.enum(['evidence', 'judgement', 'missing']),
            evidence: text,
          }),
        ),
      }),
    )
    .length(criteria.length),
  changed: z.array(z.strictObject({ name: text, from: text, to: text })),
  costTurns: z.array(text),
  risks: z.array(z.strictObject({ way, name: text, items: z.array(text).min(1) })),
  sources: z.array(z.strictObject({ id: text, title: text, asOf: day })).min(1),
});

const usual = recordDecision(recordInputOf({ drawn: true }));
const scoresOf = (record: typeof usual, criterion: string) =>
  record.criteria.find((one) => one.criterion === criterion)?.scores ?? [];

describe('a record as JSON', () => {
  test.each([
    ['the first scenario', {}],
    ['rules that leave ways out', { money: { rules: 'air-gap.nis2' } }],
    ['draws that are done', { drawn: true }],
    ['a rented overflow', { money: { overflow: 'rent', rentMode: 'spot', countryId: 'usa' } }],
  ] as const)('has the shape it says, with %s', (_, changes) => {
    const record = recordDecision(recordInputOf(changes));
    const read: unknown = JSON.parse(JSON.stringify(record));
    expect(recordShape.parse(read)).toEqual(read);
  });

  test('holds every way that is compared on every criterion, and why the others are not', () => {
    const record = recordDecision(recordInputOf({ money: { excluded: 'mix' } }));
    for (const { scores } of record.criteria)
      expect(scores.map((one) => one.way)).toEqual(record.alternatives.map((one) => one.way));
    expect(record.leftOut).toEqual([{ name: 'Mix', value: 'You left it out.' }]);
  });
});

describe('the evidence', () => {
  test('says of providers of tokens that nobody measured them, and marks the score as missing', () => {
    const called = scoresOf(usual, 'performance').find((one) => one.way === 'call');
    expect(called).toMatchObject({ basis: 'missing', score: 5 });
    expect(called?.evidence).toBe('Not known: no record measures providers of tokens');
  });

  test('tells reached times against promised ones', () => {
    expect(scoresOf(usual, 'performance').find((one) => one.way === 'own')?.evidence).toBe(
      'At the most load a copy is given, nine first tokens in ten within 1\u00a0s (promised 3\u00a0s), further ones in 50\u00a0ms (promised 50\u00a0ms)',
    );
  });

  test('counts the providers that meet each rule', () => {
    expect(scoresOf(usual, 'security').find((one) => one.way === 'own')?.evidence).toMatch(
      /^All \d rules met$/,
    );
    const called = scoresOf(usual, 'security').find((one) => one.way === 'call')?.evidence;
    expect(called).toMatch(/Air gap: no;/);
    expect(called).toMatch(/Data stays in the EU or EEA: \d+ of \d+ providers/);
  });

  test('tells weeks of delivery and introduction, and posts', () => {
    expect(scoresOf(usual, 'time').find((one) => one.way === 'own')?.evidence).toMatch(
      /^\d+ weeks: 36–52 weeks for delivery, then 4–16 weeks to introduce$/,
    );
    expect(scoresOf(usual, 'skills').find((one) => one.way === 'call')?.evidence).toBe(
      '0.05 full-time posts on average',
    );
  });

  test('tells the cost with its range and the chance to be the cheapest once draws are done', () => {
    expect(scoresOf(usual, 'cost')[0]?.evidence).toMatch(
      /^\$.+ \(\$.+–\$.+\), cheapest in \d+ of 100 draws$/,
    );
    const waiting = recordDecision(recordInputOf());
    expect(scoresOf(waiting, 'cost')[0]?.evidence).toMatch(/^\$[\d.]+[kM]?$/);
  });
});

describe('rules about the EU or EEA', () => {
  const rulesOf = (countryId: string, rules = '') =>
    judgedRules({
      catalogue: economics,
      scenario: initialScenario,
      question: questionOf({ money: { countryId, rules } }),
    }).own.map(({ ruleId }) => ruleId);

  test('are no test of a reader elsewhere, unless kept', () => {
    expect(rulesOf('deu')).toContain('provider-in-eea');
    expect(rulesOf('usa')).not.toContain('provider-in-eea');
    expect(rulesOf('usa', 'provider-in-eea')).toContain('provider-in-eea');
  });

  test('that take no way out, or ask who the reader is, judge nobody', () => {
    for (const id of ['nis2', 'dora', 'export-control', 'lead-time'])
      expect(rulesOf('deu')).not.toContain(id);
  });
});

describe('what differs', () => {
  test('nothing is changed in the first scenario', () => {
    expect(usual.changed).toEqual([]);
  });

  test('decisions and assumptions are told old and new', () => {
    const { changed } = recordDecision(
      recordInputOf({
        scenario: { inputTokens: 2000 },
        money: {
          userCount: 4000,
          rules: 'nis2',
          overflow: 'rent',
          figures: { 'staff-fte-own': { low: 2, mid: 3, high: 4 } },
        },
      }),
    );
    expect(changed).toContainEqual({ name: 'Users', from: '500', to: '4\u00a0000' });
    expect(changed).toContainEqual({ name: 'Rules', from: 'none', to: 'NIS 2' });
    expect(changed).toContainEqual({ name: 'Above the base', from: 'API', to: 'Rented' });
    expect(changed.find(({ name }) => name === 'People for own servers')).toMatchObject({
      to: '3 FTE (2–4)',
    });
    expect(changed.some(({ to }) => to === '2\u00a0000')).toBe(true);
  });

  test('a score of the reader is marked as his own judgement', () => {
    const record = recordDecision(recordInputOf({ own: { performance: { call: 0.8 } } }));
    expect(scoresOf(record, 'performance').find((one) => one.way === 'call')).toMatchObject({
      score: 8,
      basis: 'judgement',
    });
    expect(decisionMarkdown(record)).toContain('8.0 (own judgement)');
  });

  test('equal weights are called nobody’s opinion, others the reader’s', () => {
    expect(usual.statement).toMatch(/^With all six weights alike, which is a start and nobody’s opinion,/);
    const { statement } = recordDecision(recordInputOf({ weights: { control: 5, cost: 0 } }));
    expect(statement).toMatch(/^By your weights /);
  });
});

describe('risks', () => {
  test('every way says what leaving takes', () => {
    const exits = usual.risks.map(({ items }) => items.filter((item) => item.includes('Exit:')).length);
    expect(exits).toEqual(usual.alternatives.map(() => 1));
  });

  test('rules that a way could not keep would end it', () => {
    expect(usual.risks.find((one) => one.way === 'call')?.items.at(-1)).toMatch(
      /^Would have to end under: Air gap/,
    );
    expect(usual.risks.find((one) => one.way === 'own')?.items.join()).not.toContain('Would have to end');
  });
});

describe('a record as Markdown', () => {
  const markdown = decisionMarkdown(usual);

  test('has every part, the link and the sources', () => {
    for (const part of [
      'Scenario',
      'Alternatives',
      'Weights',
      'Scores and evidence',
      'Risks and exit',
      'Sources',
    ])
      expect(markdown).toContain(`\n## ${part}\n`);
    expect(markdown).toContain('- Repeat it: <https://example.org/calculators/decide/?decide=cost*5>');
    expect(markdown).toContain('Our assumptions (own-assumptions)');
  });

  test('every row of a table has as many cells as its head', () => {
    let cells = 0;
    for (const row of markdown.split('\n')) {
      if (!row.startsWith('|')) cells = 0;
      else {
        const count = row.replaceAll('\\|', '').split('|').length;
        if (cells > 0) expect(count).toBe(cells);
        cells = count;
      }
    }
  });

  test('what a reader types makes no table, link or element of its own', () => {
    const typed = { ...usual, deciders: 'A | B\n<script>*x*</script> [y](javascript:z)' };
    expect(decisionMarkdown(typed)).toContain(
      '- Decides: A \\| B &lt;script>\\*x\\*&lt;/script> \\[y\\](javascript:z)',
    );
    expect(decisionMarkdown({ ...usual, deciders: '`a` ~~b~~ $c$ \\| d' })).toContain(
      '- Decides: \\`a\\` \\~\\~b\\~\\~ \\$c\\$ \\\\\\| d',
    );
  });

  test('is the same for the same input', () => {
    expect(decisionMarkdown(recordDecision(recordInputOf({ drawn: true })))).toBe(markdown);
  });
});
