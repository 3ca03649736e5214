import { z } from './z.ts';
import { kernelFileRecord, kernelReference, kernelTable } from './kernelFile.ts';

/** Axes by family, in the order estimates fix and read them. */
const axesOfFamily: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    gemm: ['m', 'n', 'k'],
    'attention-prefill': ['sequence', 'batchTimesHeads', 'headsPerKvHead', 'headDim'],
    'attention-decode': ['context', 'batchTimesKvHeads', 'headsPerKvHead', 'headDim'],
    moe: ['tokensPerExpert', 'localExperts', 'expertElements', 'hidden'],
    'all-reduce': ['bytes', 'ranks'],
  }),
);
const families = [...axesOfFamily.keys()];
/** Nodes closer than this have no slope between them. */
const leastStep = 1.001;
/** Wide enough for any device, narrow enough for no time to overflow. */
const rate = z.number().min(1e6).max(1e21);
const largestNode = 1e15;
const smallestNode = 1e-6;

const ownTable = kernelTable
  .refine(({ engine }) => engine === 'torch', 'engine must be torch')
  .refine(({ family }) => families.includes(family), `family must be one of ${families.join(', ')}`)
  .refine(({ family, axes }) => {
    const names = axesOfFamily.get(family);
    return names === undefined || axes.map(({ name }) => name).join() === names.join();
  }, 'axes must be those of its family, in order')
  .refine(
    ({ axes }) =>
      axes.every(({ values }) =>
        values.every(
          (value, at) =>
            value >= smallestNode &&
            value <= largestNode &&
            (at === 0 || value >= leastStep * (values[at - 1] ?? 0)),
        ),
      ),
    `axes must hold values of ${smallestNode} to ${largestNode}, each a thousandth above the last`,
  );

/** What public/measure-kernels.py writes: kernels of a reader's own machine. */
export const ownKernelFileRecord = kernelFileRecord
  .extend({
    source: z.literal('own'),
    device: z.string().trim().min(1).max(100),
    reference: kernelReference.extend({
      memoryBytesPerSecond: rate,
      flops16: rate,
      flops8: rate,
      flops4: rate,
      int8: rate,
      linkBytesPerSecond: rate,
      floorSeconds: z.number().min(1e-9).max(1),
    }),
    scale: z.number().min(4).max(100),
    tables: z.array(ownTable).min(1),
  })
  .refine(({ tables }) => {
    const has = (phase: string) => tables.some(({ family }) => family === phase);
    return has('attention-prefill') === has('attention-decode');
  }, 'tables must hold both phases of attention or none');
