import { expect, test } from 'vitest';
import { efficiencyOf } from '../../../src/estimates/performance/Efficiency.ts';
import { acceleratorOf, constants, tableOf, tablesOf } from './performanceFixture.ts';

const h100 = acceleratorOf('nvidia-h100-sxm-80gb');
const axes = [{ name: 'm', values: [1] }];
const table = (engine: string, dtype: string) => tableOf(axes, [0.5], { engine, dtype });
const efficiency = (engine: string, acceleratorId: string, tables: Parameters<typeof tablesOf>[1]) =>
  efficiencyOf({ accelerator: h100, engine, constants, kernels: tablesOf(acceleratorId, tables) });

test("an engine's own table comes first", () => {
  const { find } = efficiency('vllm', h100.id, [table('sglang', 'bf16'), table('vllm', 'bf16')]);
  expect(find('gemm', ['bf16'])).toMatchObject({ rung: 'own', table: { engine: 'vllm' } });
});

test('another arithmetic of its own comes before the same of another engine', () => {
  const { find } = efficiency('vllm', h100.id, [table('sglang', 'fp8'), table('vllm', 'fp8-block')]);
  expect(find('gemm', ['fp8', 'fp8-block'])).toMatchObject({ rung: 'own', table: { dtype: 'fp8-block' } });
});

test('then another engine, then a sibling', () => {
  const tables = [table('sglang', 'bf16')];
  expect(efficiency('vllm', h100.id, tables).find('gemm', ['bf16'])?.rung).toBe('other-engine');
  expect(efficiency('vllm', 'nvidia-h200-sxm', tables).find('gemm', ['bf16'])?.rung).toBe('sibling');
});

test('nothing of the family leaves the constants', () => {
  expect(efficiency('vllm', h100.id, []).find('gemm', ['bf16'])).toBeUndefined();
  expect(
    efficiencyOf({ accelerator: h100, engine: 'vllm', constants }).find('gemm', ['bf16']),
  ).toBeUndefined();
});

test('an engine with kernels of its own uses no table', () => {
  expect(efficiency('', h100.id, [table('vllm', 'bf16')]).find('gemm', ['bf16'])).toBeUndefined();
});

test('engines share the kernels of common arithmetics and not those of their own', () => {
  const tables = ['bf16', 'fp8-block'].flatMap((dtype) => [table('vllm', dtype), table('sglang', dtype)]);
  const { findAll } = efficiency('vllm', h100.id, tables);
  expect(findAll('gemm', ['bf16'])?.tables).toHaveLength(2);
  expect(findAll('gemm', ['fp8-block'])?.tables).toHaveLength(1);
});

test('utilisation is taken against the peaks it was measured with, on a sibling against its own', () => {
  expect(efficiency('vllm', h100.id, []).reference.flops16).toBe(1e15);
  expect(efficiency('vllm', 'nvidia-h200-sxm', []).reference.flops16).toBe(h100.rates.flops16);
});

test('arithmetic a part lacks runs at the 16-bit rate', () => {
  const { reference } = efficiencyOf({
    accelerator: { ...h100, rates: { flops16: 1e14 } },
    engine: 'vllm',
    constants,
  });
  expect([reference.flops8, reference.flops4, reference.int8]).toEqual([1e14, 1e14, 1e14]);
});

test('messages between cards take their own link, else the host’s, else a plain one', () => {
  const { linkBytesPerSecond: _, hostLinkBytesPerSecond: __, ...plain } = h100;
  const linkOf = (links: Partial<typeof h100>) =>
    efficiencyOf({ accelerator: { ...plain, ...links }, engine: 'vllm', constants }).reference
      .linkBytesPerSecond;
  expect(linkOf({ linkBytesPerSecond: 450e9, hostLinkBytesPerSecond: 64e9 })).toBe(450e9);
  expect(linkOf({ hostLinkBytesPerSecond: 64e9 })).toBe(64e9);
  expect(linkOf({})).toBeLessThan(64e9);
  expect(linkOf({})).toBeGreaterThan(0);
});
