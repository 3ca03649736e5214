import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { costCategories as drawnCategories } from '../../src/charts/shares/costCategories.ts';
import { decisionCriteria } from '../../src/charts/shares/decisionCriteria.ts';
import type { WayId } from '../../src/charts/marks/Way.ts';
import { type Way, ways } from '../../src/estimates/cost/CostEstimate.ts';
import { costCategories } from '../../src/estimates/cost/Ledger.ts';
import { criteria } from '../../src/estimates/decide/Criterion.ts';

// Charts import no estimates, so they name these themselves.
test('shares are drawn for every category of a cost, and for what is merged into the rest', () => {
  expect(drawnCategories).toEqual([...costCategories, 'rest']);
});

test('scores are drawn for every criterion of a decision, each in a colour of its own', () => {
  expect(decisionCriteria).toEqual(criteria);
  const styles = readFileSync('src/styles/charts.css', 'utf8');
  const fills = criteria.map(
    (criterion) =>
      new RegExp(`\\.criterion-${criterion} \\{\\s*--fill: (var\\(--series-\\d\\))`).exec(styles)?.[1],
  );
  expect(fills).not.toContain(undefined);
  expect(new Set(fills).size).toBe(criteria.length);
});

test('charts know the ways that estimates know, each with a colour of its own', () => {
  expectTypeOf<WayId>().toEqualTypeOf<Way>();
  const styles = readFileSync('src/styles/charts.css', 'utf8');
  for (const way of ways) expect(styles).toContain(`.way-${way}`);
});
