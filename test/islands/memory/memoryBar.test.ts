import { describe, expect, test } from 'vitest';
import { memoryBar } from '../../../src/islands/memory/memoryBar.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { catalogue } from '../../estimates/memory/memoryFixture.ts';
import { answered, fits, plain, short } from '../../reports/reportFixture.ts';

const barOf = (changes: Partial<Scenario>) => {
  const { scenario, chosen, estimate } = answered(changes);
  return { bar: memoryBar(scenario, chosen, estimate), estimate };
};
const sum = (parts: readonly { readonly bytes: number }[]) =>
  parts.reduce((all, { bytes }) => all + bytes, 0);

describe('a bar', () => {
  test('of what fits fills the memory there is, on every engine', () => {
    for (const { id: engineId } of catalogue.engines) {
      const { bar } = barOf({ modelId: 'llama-3.1-8b-instruct', engineId, requestCount: 4 });
      for (const { parts } of bar.rows) expect(sum(parts) / bar.memoryBytes).toBeCloseTo(1, 9);
    }
  });

  test('of what does not fit goes beyond what may be used, with nothing free or kept back', () => {
    const { bar, estimate } = barOf(short);
    const [row] = bar.rows;
    expect(sum(row?.parts ?? [])).toBeCloseTo(bar.usableBytes - estimate.freeBytes.mid, 0);
    expect(
      row?.parts.filter(({ part }) => part === 'free' || part === 'reserve').map(({ bytes }) => bytes),
    ).toEqual([0, 0]);
  });

  test('has its range around what is used', () => {
    const { bar } = barOf(fits);
    const [row] = bar.rows;
    const used = sum((row?.parts ?? []).slice(0, 4));
    expect(row?.usedLow).toBeLessThanOrEqual(used);
    expect(row?.usedHigh).toBeGreaterThanOrEqual(used);
  });

  test('may be filled up to the engine’s share', () => {
    const { bar } = barOf({ ...fits, memoryFraction: 0.5 });
    expect(bar.usableBytes).toBeCloseTo(bar.memoryBytes / 2, 0);
  });
});

describe('bars', () => {
  const drawn = (changes: Partial<Scenario>) => {
    const { rows, note } = barOf(changes).bar;
    return { names: rows.map(({ name }) => name), note };
  };

  test('stand for accelerators', () => {
    expect(drawn({ tensorCount: 2 })).toEqual({ names: ['No. 1', 'No. 2'], note: '' });
  });

  test('are at most eight; the rest is told', () => {
    const { names, note } = drawn({ tensorCount: 8, dataCount: 2 });
    expect(names).toHaveLength(8);
    expect(note).toBe('8 more accelerators are not drawn.');
  });

  test('stand for the stages of a pipeline', () => {
    expect(drawn({ tensorCount: 1, pipelineCount: 2 })).toEqual({ names: ['Stage 1', 'Stage 2'], note: '' });
    expect(drawn({ tensorCount: 4, pipelineCount: 2 }).note).toBe(
      'Each bar stands for 4 accelerators alike.',
    );
    expect(drawn({ tensorCount: 4, pipelineCount: 10 }).note).toBe(
      'Each bar stands for 4 accelerators alike. 2 more stages are not drawn.',
    );
  });
});

test('the summary says the verdict and each part that is there', () => {
  const { summary } = barOf(fits).bar;
  expect(plain(summary)).toMatch(
    /^Memory of each H100 SXM 80 GB, fits, .* free: weights [\d.]+ GiB, KV cache [\d.]+ \w+, activations [\d.]+ \w+, runtime [\d.]+ \w+, free [\d.]+ GiB, kept back [\d.]+ GiB$/,
  );
  expect(barOf(short).bar.summary).not.toMatch(/, free |kept back/);
});
