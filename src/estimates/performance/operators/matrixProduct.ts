import { matrixProductBytes } from '../../../formulas/compute/matrixProductBytes.ts';
import { matrixProductFlop } from '../../../formulas/compute/matrixProductFlop.ts';
import type { Arithmetic } from '../Arithmetic.ts';
import type { Efficiency, Rung } from '../Efficiency.ts';
import type { HeadOperator, MatrixProductOperator } from '../Operator.ts';
import { meanCurveOf } from '../curveOf.ts';
import type { CompiledOperator, Cost } from './CompiledOperator.ts';
import { elementSeconds } from './elementWise.ts';
import { kernelTime } from './kernelTime.ts';

const outputBits = 16;
const logitBytes = 4;

const alternatives: Readonly<Record<string, readonly string[]>> = {
  'fp8-block': ['fp8-block', 'fp8'],
  fp8: ['fp8', 'fp8-static', 'fp8-block'],
  'int8-w8a8': ['int8-w8a8', 'fp8'],
  'w4a8-mxfp4': ['w4a8-mxfp4', 'w4a16-mxfp4'],
};

/** Tables that may stand for an arithmetic, the nearest first. */
export const dtypesOf = ({ dtype }: Arithmetic): readonly string[] => alternatives[dtype] ?? [dtype];

interface TimedProduct {
  readonly rung: Rung;
  readonly seconds: (rowCount: number) => number;
  readonly costOf: (rowCount: number) => Cost;
}

function timedProduct(
  { outputDim, inputDim, arithmetic }: Pick<MatrixProductOperator, 'outputDim' | 'inputDim' | 'arithmetic'>,
  efficiency: Efficiency,
): TimedProduct {
  const { weightBits, activationBits, rate } = arithmetic;
  const costOf = (rowCount: number): Cost => ({
    flop: matrixProductFlop({ rowCount, outputDim, inputDim }),
    bytes: matrixProductBytes({ rowCount, outputDim, inputDim, weightBits, activationBits, outputBits }),
    rate,
  });
  const found = efficiency.findAll('gemm', dtypesOf(arithmetic));
  const utilisation = found && meanCurveOf(found.tables, { n: outputDim, k: inputDim });
  const { launchSeconds } = efficiency.constants;
  return {
    rung: found?.rung ?? 'constants',
    costOf,
    seconds: (rowCount) =>
      kernelTime(costOf(rowCount), efficiency, utilisation?.(rowCount), { launchSeconds }),
  };
}

/** A dense product over all rows of a step. */
export function matrixProduct(operator: MatrixProductOperator, efficiency: Efficiency): CompiledOperator {
  const { seconds, rung, costOf } = timedProduct(operator, efficiency);
  const { count, group } = operator;
  return { group, count, rung, decodeCost: costOf, linearSeconds: (rowCount) => count * seconds(rowCount) };
}

/** The head reads its weights once a step; the sampler passes over the logits. */
export function head(operator: HeadOperator, efficiency: Efficiency): CompiledOperator {
  const { seconds, rung, costOf } = timedProduct(operator, efficiency);
  const { count, group, outputDim } = operator;
  const sampler = elementSeconds(efficiency, logitBytes * outputDim);
  return {
    group,
    count,
    rung,
    decodeCost: costOf,
    sampledSeconds: (sampledCount) =>
      sampledCount > 0 ? count * (seconds(sampledCount) + sampler(sampledCount)) : 0,
  };
}
