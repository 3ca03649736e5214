import { expect, test } from 'vitest';
import { arithmeticOf } from '../../../src/estimates/performance/arithmeticOf.ts';
import { acceleratorOf, catalogue } from './performanceFixture.ts';

const formatOf = (id: string) => {
  const found = catalogue.formats.find((one) => one.id === id);
  if (!found) throw new RangeError(`id must be in the catalogue, got ${id}`);
  return found;
};
const [a100, h100, b200] = ['nvidia-a100-sxm-80gb', 'nvidia-h100-sxm-80gb', 'nvidia-b200-sxm'] as const;

test.each([
  ['bf16', h100, 'bf16', 'flops16'],
  ['fp8', h100, 'fp8', 'flops8'],
  ['fp8-block', h100, 'fp8-block', 'flops8'],
  ['fp8', a100, 'int8-wo', 'flops16'],
  ['int4-g128', h100, 'int4-wo', 'flops16'],
  ['int8-g128', a100, 'int8-wo', 'flops16'],
  ['nvfp4', b200, 'nvfp4', 'flops4'],
  ['nvfp4', h100, 'int4-wo', 'flops16'],
  ['gguf-q4_k_m', h100, 'gguf', 'flops16'],
] as const)('%s on %s multiplies as %s at %s', (format, accelerator, dtype, rate) => {
  expect(arithmeticOf(formatOf(format), acceleratorOf(accelerator), 'dense')).toMatchObject({ dtype, rate });
});

test.each([
  [h100, 'w4a16-mxfp4', 'flops16'],
  [b200, 'w4a8-mxfp4', 'flops8'],
] as const)('experts in MXFP4 on %s multiply as %s', (accelerator, dtype, rate) => {
  expect(arithmeticOf(formatOf('mxfp4'), acceleratorOf(accelerator), 'experts')).toMatchObject({
    dtype,
    rate,
  });
});

test('what is unpacked reads fewer bits and multiplies in sixteen', () => {
  const { weightBits, activationBits } = arithmeticOf(formatOf('fp8'), acceleratorOf(a100), 'dense');
  expect([weightBits, activationBits]).toEqual([8, 16]);
});

test('a rate that nobody published is no arithmetic, whatever the card does not lack', () => {
  const card = acceleratorOf(b200);
  const { flops4: _, flops8: __, int8: ___, ...rates } = card.rates;
  const unknown = { ...card, lacks: [], rates };
  const dtypeOf = (format: string, use: 'dense' | 'experts' = 'dense') =>
    arithmeticOf(formatOf(format), unknown, use).dtype;
  expect(dtypeOf('nvfp4')).toBe('int4-wo');
  expect(dtypeOf('fp8')).toBe('int8-wo');
  expect(dtypeOf('int8')).toBe('int8-wo');
  expect(dtypeOf('mxfp4', 'experts')).toBe('w4a16-mxfp4');
});

test('eight-bit integers on both sides multiply as such where the card has a rate for them', () => {
  const card = acceleratorOf(a100);
  const known = { ...card, rates: { ...card.rates, int8: 624e12 } };
  const eight = { dtype: 'int8-w8a8', weightBits: 8, activationBits: 8, rate: 'int8' };
  expect(arithmeticOf(formatOf('int8'), known, 'dense')).toEqual(eight);
  expect(arithmeticOf(formatOf('int8-g128'), known, 'dense')).toMatchObject({ rate: 'flops16' });
});

test('MXFP4 outside the experts is unpacked, and a mix reads the bits of its base', () => {
  const dense = arithmeticOf(formatOf('mxfp4'), acceleratorOf(b200), 'dense');
  expect(dense).toMatchObject({ dtype: 'int4-wo', weightBits: 4.25, rate: 'flops16' });
  // Q4_K: 144 bytes for 256 weights (llama.cpp).
  expect(arithmeticOf(formatOf('gguf-q4_k_m'), acceleratorOf(h100), 'dense').weightBits).toBe(4.5);
});
