import type { ComputeAccelerator } from './ComputeAccelerator.ts';
import type { KernelTable, KernelTables, ReferenceRates } from './KernelTables.ts';

/** How the utilisation of a kernel is known, from the firmest to the weakest. */
export type Rung = 'own' | 'other-engine' | 'sibling' | 'constants';

/** Efficiency of an accelerator where nobody measured its kernels: a closed form with these shares of the peaks. */
export interface ClassConstants {
  readonly computeFraction: number;
  readonly memoryFraction: number;
  readonly attentionMemoryFraction: number;
  readonly launchSeconds: number;
  readonly attentionLaunchSeconds: number;
  readonly expertsLaunchSeconds: number;
  readonly elementLaunchSeconds: number;
  readonly blendCount: number;
}

/** A table of the ladder with the rung it stands on. */
export interface FoundTable {
  readonly table: KernelTable;
  readonly rung: Rung;
}

export interface FoundTables {
  readonly tables: readonly KernelTable[];
  readonly rung: Rung;
}

/** What is known of an accelerator's kernels under one engine. */
export interface Efficiency {
  readonly reference: ReferenceRates;
  readonly constants: ClassConstants;
  /** The first table there is for a family, trying its arithmetics in order on each rung. */
  readonly find: (family: string, dtypes: readonly string[]) => FoundTable | undefined;
  /** That table with those of other engines where engines share the kernels of its arithmetic. */
  readonly findAll: (family: string, dtypes: readonly string[]) => FoundTables | undefined;
}

export interface EfficiencySettings {
  readonly accelerator: ComputeAccelerator;
  /** Engine as kernel tables name it; empty where its kernels are its own, as llama.cpp's are. */
  readonly engine: string;
  readonly constants: ClassConstants;
  /** Tables of this accelerator or of the one nearest to it. */
  readonly kernels?: KernelTables;
}

const floorSeconds = 1e-6;
/** Link of an accelerator whose record names none: what a PCIe 4.0 x16 slot moves in practice. */
const plainHostLinkBytesPerSecond = 25e9;
/**
 * Arithmetics that each engine has kernels of its own for. For the others engines call the same few libraries, so that
 * the mean over engines is nearer to a measured service than the one table of its engine (`npm run calibrate`).
 */
const ownKernels: ReadonlySet<string> = new Set(['fp8-block', 'w4a16-mxfp4', 'w4a8-mxfp4']);

/** Ladder of what was measured: this engine, another engine, and the same on a sibling accelerator. */
export function efficiencyOf({ accelerator, engine, constants, kernels }: EfficiencySettings): Efficiency {
  const own = kernels?.acceleratorId === accelerator.id;
  const usable = engine === '' ? [] : (kernels?.tables ?? []);
  const tablesOf = new Map<string, readonly KernelTable[]>();
  for (const [key, tables] of Map.groupBy(usable, ({ family, dtype }) => `${family} ${dtype}`))
    tablesOf.set(key, tables);
  const find = (family: string, dtypes: readonly string[]): FoundTable | undefined => {
    for (const ofEngine of [true, false]) {
      for (const dtype of dtypes) {
        const table = tablesOf.get(`${family} ${dtype}`)?.find((one) => (one.engine === engine) === ofEngine);
        if (table) return { table, rung: own ? (ofEngine ? 'own' : 'other-engine') : 'sibling' };
      }
    }
    return undefined;
  };
  return {
    reference: own && kernels ? kernels.reference : ratesOf(accelerator),
    constants,
    find,
    findAll: (family, dtypes) => {
      const first = find(family, dtypes);
      if (!first) return undefined;
      const { dtype } = first.table;
      const shared = ownKernels.has(dtype) ? [first.table] : tablesOf.get(`${family} ${dtype}`);
      return { tables: shared ?? [first.table], rung: first.rung };
    },
  };
}

/** Peaks of an accelerator's own record; arithmetic it lacks runs at the 16-bit rate. */
function ratesOf({
  rates,
  memoryBytesPerSecond,
  linkBytesPerSecond,
  hostLinkBytesPerSecond,
}: ComputeAccelerator): ReferenceRates {
  const { flops16 } = rates;
  const flops8 = rates.flops8 ?? flops16;
  return {
    flops16,
    flops8,
    flops4: rates.flops4 ?? flops8,
    int8: rates.int8 ?? flops8,
    memoryBytesPerSecond,
    linkBytesPerSecond: linkBytesPerSecond ?? hostLinkBytesPerSecond ?? plainHostLinkBytesPerSecond,
    floorSeconds,
  };
}
