import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionCriteria } from '../../../src/charts/shares/decisionCriteria.ts';
import { sharesLayout } from '../../../src/charts/shares/layout.ts';
import { SharesChart } from '../../../src/charts/shares/SharesChart.tsx';
import { drawingOf } from '../drawingOf.ts';
import { labelFaults } from '../labelFaults.ts';

const part = fc.double({ min: 0, max: 1 / decisionCriteria.length, noNaN: true });
const row = fc.array(part, { minLength: decisionCriteria.length, maxLength: decisionCriteria.length });

test('parts of a weighted score keep their labels apart and inside, whatever the scores', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.constantFrom(326, 690), (rows, width) => {
      const ways = ['own', 'rent', 'call', 'mix'] as const;
      const drawing = drawingOf(SharesChart, {
        layout: sharesLayout({
          rows: rows.map((amounts, place) => ({
            way: ways[place] ?? 'own',
            name: ways[place] ?? 'own',
            low: amounts.reduce((sum, amount) => sum + amount, 0) * 0.9,
            high: amounts.reduce((sum, amount) => sum + amount, 0),
            parts: amounts.map((amount, index) => ({
              category: decisionCriteria[index] ?? 'control',
              name: decisionCriteria[index] ?? 'control',
              amount,
            })),
          })),
          width,
          xName: 'Weighted score, of 10',
          text: (fraction) => (fraction * 10).toFixed(1),
        }),
        id: 'contributions',
        className: 'wide-drawing',
        summary: 'Scores.',
      });
      expect(labelFaults(drawing)).toEqual([]);
      expect(drawing).toContain('criterion-');
      expect(drawing).not.toMatch(/NaN|Infinity|undefined|cost-control/);
    }),
    { numRuns: 60 },
  );
});
