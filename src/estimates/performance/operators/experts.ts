import { expertsBytes } from '../../../formulas/compute/expertsBytes.ts';
import { expertsFlop } from '../../../formulas/compute/expertsFlop.ts';
import { touchedExpertCount } from '../../../formulas/compute/touchedExpertCount.ts';
import type { Efficiency } from '../Efficiency.ts';
import type { ExpertsOperator } from '../Operator.ts';
import { meanCurveOf } from '../curveOf.ts';
import type { CompiledOperator, Cost } from './CompiledOperator.ts';
import { kernelTime } from './kernelTime.ts';
import { dtypesOf } from './matrixProduct.ts';

const activationBits = 16;

/** Grouped products of routed experts: the weights of every expert touched, the rows of every assignment. */
export function experts(operator: ExpertsOperator, efficiency: Efficiency): CompiledOperator {
  const { expertCount, activeExpertCount, heldExpertCount, hiddenDim, innerDim, matrixCount, groupCount } =
    operator;
  const { arithmetic, count, group } = operator;
  const { weightBits, rate } = arithmetic;
  const costOf = (ownRowCount: number): Cost => {
    const rowCount = ownRowCount * groupCount;
    const assignmentCount = (rowCount * activeExpertCount * heldExpertCount) / expertCount;
    const touched = touchedExpertCount({ heldExpertCount, expertCount, activeExpertCount, rowCount });
    return {
      flop: expertsFlop({ assignmentCount, hiddenDim, innerDim, matrixCount }),
      bytes: expertsBytes({
        touchedExpertCount: touched,
        assignmentCount,
        hiddenDim,
        innerDim,
        matrixCount,
        weightBits,
        activationBits,
      }),
      rate,
    };
  };
  const found = efficiency.findAll('moe', dtypesOf(arithmetic));
  const fixed = { localExperts: heldExpertCount, expertElements: hiddenDim * innerDim, hidden: hiddenDim };
  const utilisation = found && meanCurveOf(found.tables, fixed);
  const rowsPerExpert = (groupCount * activeExpertCount) / expertCount;
  const launchSeconds = efficiency.constants.expertsLaunchSeconds;
  return {
    group,
    count,
    rung: found?.rung ?? 'constants',
    decodeCost: costOf,
    linearSeconds: (rowCount) =>
      count *
      kernelTime(costOf(rowCount), efficiency, utilisation?.(rowCount * rowsPerExpert), { launchSeconds }),
  };
}
