import { describe, expect, test } from 'vitest';
import { jobRows } from '../../src/components/jobRows.ts';

const base = 'model=qwen3-8b on=nvidia-rtx-4090';

describe('a table of training jobs', () => {
  test('gives memory, time and money of a job that fits, and a link that opens it', () => {
    const [row] = jobRows({ base, rows: 'QLoRA: training=method*qlora_examples*5000' });
    expect(row?.label).toBe('QLoRA');
    expect(row?.query).toContain('examples*5000');
    expect(row?.cells).toHaveLength(5);
    expect(row?.cells[1]).toMatch(/^2[34](\.\d+)?\sGiB$/);
    expect(row?.cells.join()).not.toContain('does not fit');
  });

  test('says what does not fit, and still how much it would take', () => {
    const [row] = jobRows({ base, rows: 'Full: training=method*full' });
    expect(row?.cells[0]).toMatch(/^1\d\d\sGiB$/);
    expect(row?.cells.slice(2)).toEqual(['does not fit', 'does not fit', 'does not fit']);
  });

  test('lets settings of a row win over those of the base', () => {
    const [own, shared] = jobRows({
      base: `${base} training=examples*1000`,
      rows: 'own: training=examples*100000; shared:',
    });
    expect(own?.query).toContain('100000');
    expect(shared?.query).toContain('*1000');
  });

  test.each([
    ['a decision it does not know', 'x: training=mood*good', /mood/],
    ['a figure of money it does not know', 'x: money=mood*good', /mood/],
    ['a country it does not know', 'x: money=country*atlantis', /Country .* atlantis/],
    [
      'a layout the heads do not part into, by name',
      'x: training=tensorParallel*3',
      /^tensorParallel must be/,
    ],
    ['an accelerator it does not know', 'x: on=abacus', /abacus/],
    [
      'decisions that exclude each other',
      'x: training=stepInBackward*yes_method*full',
      /accumul|microbatch/i,
    ],
  ])('refuses %s', (_, rows, message) => {
    expect(() => jobRows({ base, rows })).toThrow(message);
  });
});
