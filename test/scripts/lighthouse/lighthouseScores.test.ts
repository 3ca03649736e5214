import { expect, test } from 'vitest';
import { type LighthouseReport, lighthouseScores } from '../../../scripts/lighthouse/lighthouseScores.ts';

const report = (score: number | null, paintMilliseconds: number, linkScore = 1): LighthouseReport => ({
  categories: { performance: { title: 'Performance', score } },
  audits: {
    'largest-contentful-paint': {
      title: 'LCP',
      score,
      scoreDisplayMode: 'numeric',
      numericValue: paintMilliseconds,
    },
    'total-blocking-time': { title: 'TBT', score: 1, scoreDisplayMode: 'numeric', numericValue: 40 },
    'cumulative-layout-shift': { title: 'CLS', score: 1, scoreDisplayMode: 'numeric', numericValue: 0 },
    'link-text': { title: 'Links have descriptive text', score: linkScore, scoreDisplayMode: 'binary' },
  },
});

test('one slow run does not move the median', () => {
  const { categories, largestPaintSeconds, blockedSeconds, shift } = lighthouseScores([
    report(0.99, 900),
    report(0.6, 5000),
    report(1, 800),
  ]);
  expect(categories).toEqual({ Performance: 99 });
  expect(largestPaintSeconds).toBe(0.9);
  expect(blockedSeconds).toBe(0.04);
  expect(shift).toBe(0);
});

test('an audit that one run does not pass is named once', () => {
  const { failed } = lighthouseScores([report(1, 900), report(1, 900, 0), report(1, 900, 0)]);
  expect(failed).toEqual(['Links have descriptive text (link-text)']);
});

test('a run without a score is refused with what Lighthouse says', () => {
  const lost = { ...report(null, 900), runtimeError: { message: 'no paint' } };
  expect(() => lighthouseScores([report(1, 900), lost])).toThrow(
    'Performance must be measured in every run, got no paint',
  );
  expect(() => lighthouseScores([])).toThrow('reports must be at least 1, got 0');
});
