import { expect, test } from 'vitest';
import { boundText } from '../../src/components/boundText.ts';

const shown = (text: string, inTable = false) => boundText(text, inTable).replaceAll('\u00a0', '_');

test.each([
  ['a limit of 131 072 tokens', 'a limit of 131_072_tokens'],
  ['1 500 000 requests', '1_500_000 requests'],
  ['90 % of 80 GB at 3.35 TB/s', '90_% of 80_GB at 3.35_TB/s'],
  ['117 billion and 72 hours', '117_billion and 72_hours'],
  ['since 2 December 2026', 'since 2_December 2026'],
  ['Article 28 and Annex III', 'Article_28 and Annex_III'],
  ['in 2026 a server of 8 hosts', 'in 2026 a server of 8 hosts'],
])('%j keeps its numbers together as %j', (text, bound) => {
  expect(shown(text)).toBe(bound);
});

test('a column of a table is too narrow to bind words', () => {
  expect(shown('24 hours, 80 GB', true)).toBe('24 hours, 80_GB');
});
