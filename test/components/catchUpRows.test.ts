import { describe, expect, test } from 'vitest';
import { catchUpRows } from '../../src/components/catchUpRows.ts';

const rows = catchUpRows('artificial-analysis');
const rowOf = (name: string) => rows.find((row) => row.name.startsWith(name));

describe('open models that led when they came out', () => {
  test('GLM-5.2 of 16 June 2026 scores 51.1, which GPT-5.4 had passed 103 days before', () => {
    // 26 days of March after the 5th, then 30, 31 and 16.
    expect(rowOf('GLM-5.2')?.cells).toEqual(['753', '16 Jun 2026', '51.1', 'GPT-5.4 (xhigh), 51.4', '103']);
  });

  test('stand newest first, each better than the one below', () => {
    const scores = rows.map(({ cells }) => Number.parseFloat(cells[2] ?? ''));
    expect([...scores].sort((one, other) => other - one)).toEqual(scores);
  });

  test('a score that the index only estimates bears a star', () => {
    expect(rowOf('Kimi K2 Thinking')?.cells[2]).toMatch(/\*$/);
  });

  test('below a limit only models of known size count', () => {
    const small = catchUpRows('artificial-analysis', 40);
    expect(small[0]?.name).toMatch(/^Qwen3\.6 27B/);
    expect(small.every(({ cells }) => Number(cells[0]) <= 40)).toBe(true);
  });

  test('an index nobody recorded is refused', () => {
    expect(() => catchUpRows('my-index')).toThrow(
      'index must be the id of a record in content/data/benchmarks, got my-index',
    );
  });
});
