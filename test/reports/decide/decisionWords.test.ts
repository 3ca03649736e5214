import { describe, expect, test } from 'vitest';
import { ofEveryCriterion, type Weights } from '../../../src/estimates/decide/Criterion.ts';
import type { WayEvidence } from '../../../src/estimates/decide/WayEvidence.ts';
import type { ScoredWay } from '../../../src/estimates/decide/ScoredWay.ts';
import { missingScore } from '../../../src/estimates/decide/ScoredWay.ts';
import { weighWays } from '../../../src/estimates/decide/weighWays.ts';
import { contributionsTitle } from '../../../src/reports/decide/contributionsTitle.ts';
import { decisionSentence } from '../../../src/reports/decide/decisionSentence.ts';
import { swingText } from '../../../src/reports/decide/swingText.ts';
import { turnText } from '../../../src/reports/decide/turnText.ts';

const way = (
  id: ScoredWay['way'],
  fractions: Partial<Record<keyof Weights, number>>,
  rest = 0.5,
): ScoredWay => ({
  way: id,
  scores: ofEveryCriterion((criterion) => ({ fraction: fractions[criterion] ?? rest, basis: 'evidence' })),
});
const own = way('own', { control: 1, cost: 0 });
const call = way('call', { control: 0.4, cost: 1 });
const alike = ofEveryCriterion(() => 3);
const shares = { own: 0.4, call: 0.6 };
const weighed = (ways: readonly ScoredWay[], weights = alike) => weighWays(ways, weights, shares);

describe('the sentence', () => {
  test('names the first way, its score, the next, and the share of all weightings', () => {
    expect(decisionSentence(weighed([own, call], { ...alike, cost: 4 }), 'call')).toEqual({
      lead: 'By your weights calling an API comes first:',
      rest: '5.9 of 10, before owning the servers with 4.7. Over all weightings there are, it comes first in 60 of 100.',
    });
  });

  test('says where two are level', () => {
    const { lead, rest } = decisionSentence(weighed([way('own', {}), way('call', {})]), 'call');
    expect(lead).toContain('owning the servers and calling an API are level:');
    expect(rest).toBe(
      '5.0 of 10 each. Over all weightings there are, owning the servers comes first in 40 and calling an API comes first in 60 of 100.',
    );
    const three = weighed([way('own', {}), way('rent', {}), way('call', {})]);
    expect(decisionSentence(three, 'call').lead).toContain(
      'owning the servers, renting accelerators and calling an API are level:',
    );
  });

  test('says whether scores that nobody knows could change the first place', () => {
    const open: ScoredWay = { ...own, scores: { ...own.scores, performance: missingScore } };
    expect(decisionSentence(weighed([call, open]), 'call').rest).toContain('could change the first place');
    const far = way('call', {}, 1);
    expect(decisionSentence(weighed([far, open]), 'call').rest).toContain('change nothing about that');
  });

  test('has nothing to weigh where one way is left, and says where none is', () => {
    expect(decisionSentence(weighed([own]), 'call').lead).toBe('Owning the servers is the only way left.');
    expect(decisionSentence(weighed([]), 'call').lead).toBe('No way is left to decide between.');
  });
});

describe('where weights turn the first place', () => {
  test('both sides are told with who comes first beyond', () => {
    expect(turnText({ below: { weight: 0.2, way: 'rent' }, above: { weight: 4.25, way: 'own' } })).toBe(
      'below 0.2: Rent; above 4.25: Own',
    );
  });

  test('what lies beyond all weights that can be set is no turn', () => {
    for (const weight of [5, 7])
      expect(turnText({ below: undefined, above: { weight, way: 'own' } })).toBe('at no weight');
  });
});

test('the picture’s title names what decides and what speaks against it', () => {
  expect(contributionsTitle(weighed([own, call]))).toBe(
    'Cost puts Call before Own, control speaks most for Own',
  );
});

test('the picture’s title puts none of two that are level before the other', () => {
  const level = [way('own', { control: 1, cost: 0 }), way('call', { control: 0, cost: 1 })];
  expect(contributionsTitle(weighed(level))).toBe(
    'Control speaks most for Own, cost for Call: they are level',
  );
});

describe('the step that a weight is of', () => {
  const posts = (...counts: readonly number[]) =>
    swingText(
      'skills',
      counts.map((staffCount) => ({ staffCount })) as unknown as readonly WayEvidence[],
      { scored: [] },
      String,
    );

  test('goes from the worst to the best', () => {
    expect(posts(0.5, 1, 2)).toBe('from 2 posts to 0.5 posts');
    expect(posts(0.5, 1)).toBe('from 1 post to 0.5 posts');
  });

  test('is not called alike where it is hardly one', () => {
    expect(posts(1, 1)).toBe('all alike: 1 post');
    expect(posts(0.5001, 0.5)).toBe('hardly apart: 0.5 posts');
    expect(posts()).toBe('nothing is known');
  });
});
