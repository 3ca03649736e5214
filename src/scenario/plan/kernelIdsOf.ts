import type { Catalogue } from '../../data/Catalogue.ts';

/** Measured kernels that a plan would be answered better with, the catalogue's way to name them. */
export const kernelIdsOf = (catalogue: Pick<Catalogue, 'accelerators'>): readonly string[] => [
  ...new Set(catalogue.accelerators.flatMap(({ kernelsFrom }) => kernelsFrom ?? [])),
];
