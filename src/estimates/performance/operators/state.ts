import { chunkedStateFlop } from '../../../formulas/compute/chunkedStateFlop.ts';
import { stateUpdateBytes } from '../../../formulas/compute/stateUpdateBytes.ts';
import { stateUpdateFlop } from '../../../formulas/compute/stateUpdateFlop.ts';
import type { Efficiency } from '../Efficiency.ts';
import type { StateOperator } from '../Operator.ts';
import { curveOf } from '../curveOf.ts';
import type { CompiledOperator, Cost } from './CompiledOperator.ts';
import { kernelTime } from './kernelTime.ts';

const activationBits = 16;
const stateBits = 32;
const stateBytes = 4;
/** Tokens that linear attention folds together in prefill. */
const chunkCount = 64;

/** Linear attention or a state space: reads and writes a state of fixed size, whatever the context. */
export function state(operator: StateOperator, efficiency: Efficiency): CompiledOperator {
  const { family, headCount, keyHeadDim, valueHeadDim, channelDim, count, group } = operator;
  const heads = { headCount, keyHeadDim, valueHeadDim };
  const decodeCost = (sequenceCount: number): Cost => ({
    flop: stateUpdateFlop({ ...heads, rowCount: sequenceCount }),
    bytes: stateUpdateBytes({ ...heads, sequenceCount, channelDim, stateBits, activationBits }),
    rate: 'flops16',
  });
  const prefillCost = (newCount: number): Cost => ({
    flop: chunkedStateFlop({ ...heads, rowCount: newCount, chunkCount }),
    bytes: stateBytes * (newCount * channelDim + headCount * keyHeadDim * valueHeadDim),
    rate: 'flops16',
  });
  const measuredFamily = family === 'ssm' ? undefined : family;
  const decodeTable = measuredFamily && efficiency.find(`${measuredFamily}-decode`, ['bf16']);
  const prefillTable = measuredFamily && efficiency.find(`${measuredFamily}-prefill`, ['bf16']);
  const decodeAt = decodeTable && curveOf(decodeTable.table, { valueHeads: headCount });
  const prefillAt = prefillTable && curveOf(prefillTable.table, { valueHeads: headCount, sequences: 1 });
  const { launchSeconds } = efficiency.constants;
  return {
    group,
    count,
    rung: decodeTable?.rung ?? 'constants',
    decodeCost,
    decodeSeconds: (sequenceCount) =>
      count * kernelTime(decodeCost(sequenceCount), efficiency, decodeAt?.(sequenceCount), { launchSeconds }),
    prefillSeconds: (newCount) =>
      count * kernelTime(prefillCost(newCount), efficiency, prefillAt?.(newCount), { launchSeconds }),
  };
}
