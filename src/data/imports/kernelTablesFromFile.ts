import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import type { KernelFile } from '../kernelFile.ts';

const signedFromByte = (byte: number): number => (byte << 24) >> 24;

/** Grids of a file as estimates take them: text of signed bytes, each so many steps of the logarithm of utilisation. */
export function kernelTablesFromFile(
  acceleratorId: string,
  { reference, scale, tables }: KernelFile,
): KernelTables {
  return {
    acceleratorId,
    reference,
    // Tables of one collective mode or of whole attention modules answer questions the step model does not ask.
    tables: tables
      .filter(({ mode }) => mode === undefined)
      .map(({ engine, engineVersion, family, dtype, axes, grid, window, medianError }) => ({
        engine,
        engineVersion,
        family,
        dtype,
        axes,
        log2Utilisation: Float32Array.from(
          atob(grid),
          (letter) => signedFromByte(letter.charCodeAt(0)) / scale,
        ),
        ...(window !== undefined && { window }),
        medianError,
      })),
  };
}
