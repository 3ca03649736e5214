import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { costCategories as drawnCategories } from '../../src/charts/shares/costCategories.ts';
import type { WayId } from '../../src/charts/marks/Way.ts';
import { type Way, ways } from '../../src/estimates/cost/CostEstimate.ts';
import { costCategories } from '../../src/estimates/cost/Ledger.ts';

// Charts import no estimates, so they name these themselves.
test('shares are drawn for every category of a cost, and for what is merged into the rest', () => {
  expect(drawnCategories).toEqual([...costCategories, 'rest']);
});

test('charts know the ways that estimates know, each with a colour of its own', () => {
  expectTypeOf<WayId>().toEqualTypeOf<Way>();
  const styles = readFileSync('src/styles/charts.css', 'utf8');
  for (const way of ways) expect(styles).toContain(`.way-${way}`);
});
