/** The largest file of measured kernels that is read; the whole grid takes some 3 kB. */
export const ownKernelBytes = 2_000_000;
