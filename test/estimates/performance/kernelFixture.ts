import type { ClassConstants, Efficiency } from '../../../src/estimates/performance/Efficiency.ts';
import { efficiencyOf } from '../../../src/estimates/performance/Efficiency.ts';
import type { KernelTables } from '../../../src/estimates/performance/KernelTables.ts';
import type {
  AttentionOperator,
  MatrixProductOperator,
} from '../../../src/estimates/performance/Operator.ts';
import { catalogue } from '../memory/memoryFixture.ts';

const constants: ClassConstants = {
  computeFraction: 0.5,
  memoryFraction: 0.5,
  attentionMemoryFraction: 0.5,
  launchSeconds: 1e-6,
  attentionLaunchSeconds: 1e-6,
  expertsLaunchSeconds: 1e-6,
  elementLaunchSeconds: 1e-6,
  blendCount: 2,
};

/** What is known of a device that a reader measured, and of nothing else. */
export function deviceEfficiency(kernels: KernelTables): Efficiency {
  const [accelerator] = catalogue.accelerators;
  if (!accelerator) throw new Error('the catalogue has accelerators');
  return efficiencyOf({
    accelerator: { ...accelerator, id: kernels.acceleratorId },
    engine: 'torch',
    constants,
    kernels,
  });
}

export const matrixOperator = (outputDim: number, inputDim: number): MatrixProductOperator => ({
  kind: 'matrix-product',
  group: 'projections',
  count: 1,
  outputDim,
  inputDim,
  arithmetic: { dtype: 'bf16', weightBits: 16, activationBits: 16, rate: 'flops16' },
});

export const attentionOperator = (
  headCount: number,
  kvHeadCount: number,
  headDim: number,
): AttentionOperator => ({
  kind: 'attention',
  group: 'attention',
  count: 1,
  headCount,
  kvHeadCount,
  keyHeadDim: headDim,
  valueHeadDim: headDim,
  windowCount: Number.POSITIVE_INFINITY,
  cacheBits: 16,
});
