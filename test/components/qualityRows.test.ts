import { describe, expect, test } from 'vitest';
import { qualityRows } from '../../src/components/qualityRows.ts';
import { siteQuality } from '../../src/data/siteQuality.ts';

const base = 'on=nvidia-rtx-4090 tp=1 engine=llama-cpp in=512 out=256 at=1';
const rowsOf = (model: string, metrics: string) => qualityRows(siteQuality, { model, metrics, base });

describe('formats of Llama 3 8B', () => {
  const { rows, sourceIds } = rowsOf('llama-3-8b-instruct', 'divergence, perplexity');
  const row = (format: string) => rows.find(({ name, variant }) => name === format && variant === '')?.cells;

  test('have the bits and the size that llama.cpp prints: Q4_K_M 4.8944 and 4.58 GiB', () => {
    expect(row('GGUF Q4_K_M')?.slice(0, 2)).toEqual(['4.89', '4.58\u00a0GiB']);
  });

  test('have their divergence, and perplexity as what it grew by', () => {
    expect(row('GGUF Q4_K_M')?.slice(2, 4)).toEqual(['0.031', '2.8\u00a0%']);
  });

  test('name where the figures come from', () => {
    expect(sourceIds).toEqual(['llama-cpp-perplexity']);
  });

  test('run faster in fewer bits', () => {
    const pace = (format: string) => Number.parseFloat(row(format)?.at(-1) ?? '');
    expect(pace('GGUF Q4_K_M')).toBeGreaterThan(pace('GGUF Q8_0'));
  });
});

test('scores have their spread', () => {
  const { rows } = rowsOf('qwen3.5-397b-a17b', 'gpqa-diamond');
  expect(rows[0]?.cells[2]).toBe('88.4 ± 1.39\u00a0%');
});

test.each([
  ['qwen3-8b', 'divergence', 'model must have rows in quality.csv, got qwen3-8b'],
  ['llama-3-8b-instruct', 'mood', 'metrics must be of perplexity'],
])('%s with %s is refused', (model, metrics, message) => {
  expect(() => rowsOf(model, metrics)).toThrow(message);
});
