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
