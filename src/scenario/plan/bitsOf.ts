import type { Format } from '../../estimates/memory/Format.ts';

/** Bits of a weight that nothing quantised. */
export const bfloatBits = 16;

/** Bits that most weights of a format take. */
export const bitsOf = (format: Format): number =>
  format.scheme === 'mixed' ? (format.blocks[format.base]?.bits ?? bfloatBits) : format.elementBits;
