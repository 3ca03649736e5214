import { expect, test } from 'vitest';
import { changes } from '../../src/components/changes.ts';

test('every change is of a group, and of a day where a release holds it', () => {
  expect(changes.length).toBeGreaterThan(0);
  for (const { date, group, text } of changes) {
    expect(['Articles', 'Calculators', 'Data', 'Formulas', 'The site']).toContain(group);
    expect(text).not.toBe('');
    if (date !== undefined) expect(Date.parse(date)).not.toBeNaN();
  }
});
