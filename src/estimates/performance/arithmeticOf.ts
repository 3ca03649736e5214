import type { ComputeAccelerator } from './ComputeAccelerator.ts';
import type { Format } from '../memory/Format.ts';
import type { Arithmetic } from './Arithmetic.ts';

const sixteenBit: Arithmetic = { dtype: 'bf16', weightBits: 16, activationBits: 16, rate: 'flops16' };
const weightsOnly = (dtype: string, weightBits: number): Arithmetic => ({
  dtype,
  weightBits,
  activationBits: 16,
  rate: 'flops16',
});

/**
 * How an accelerator multiplies weights of a format. What it has no arithmetic for it unpacks to 16 bits as it reads:
 * that saves memory traffic and costs no arithmetic rate.
 */
export function arithmeticOf(
  format: Format,
  { lacks, rates }: ComputeAccelerator,
  use: 'dense' | 'experts',
): Arithmetic {
  if (format.scheme === 'mixed') return weightsOnly('gguf', format.blocks[format.base]?.bits ?? 16);
  const { arithmetic, elementBits, id } = format;
  switch (arithmetic) {
    case 'bf16':
    case 'fp16':
      if (id === 'mxfp4') return mxfp4(lacks.includes('fp4') || rates.flops4 === undefined, use);
      return elementBits < 16
        ? weightsOnly(elementBits < 6 ? 'int4-wo' : 'int8-wo', elementBits)
        : sixteenBit;
    case 'fp8':
      if (lacks.includes('fp8') || rates.flops8 === undefined) return weightsOnly('int8-wo', elementBits);
      return {
        dtype: id === 'fp8-block' ? 'fp8-block' : 'fp8',
        weightBits: 8,
        activationBits: 8,
        rate: 'flops8',
      };
    case 'int8':
      if (id !== 'int8' || rates.int8 === undefined) return weightsOnly('int8-wo', elementBits);
      return { dtype: 'int8-w8a8', weightBits: 8, activationBits: 8, rate: 'int8' };
    case 'fp4':
      if (lacks.includes('fp4') || rates.flops4 === undefined) return weightsOnly('int4-wo', elementBits);
      return { dtype: 'nvfp4', weightBits: elementBits, activationBits: elementBits, rate: 'flops4' };
  }
}

/** Engines multiply gpt-oss's experts in 8-bit activations where the card has 4-bit arithmetic, else in 16 bits. */
function mxfp4(unpacks: boolean, use: 'dense' | 'experts'): Arithmetic {
  if (use === 'dense') return weightsOnly('int4-wo', 4.25);
  return unpacks
    ? weightsOnly('w4a16-mxfp4', 4.25)
    : { dtype: 'w4a8-mxfp4', weightBits: 4.25, activationBits: 16, rate: 'flops8' };
}
