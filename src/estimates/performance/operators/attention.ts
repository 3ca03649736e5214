import { attentionDecodeBytes } from '../../../formulas/compute/attentionDecodeBytes.ts';
import { attentionFlop } from '../../../formulas/compute/attentionFlop.ts';
import { attentionPrefillBytes } from '../../../formulas/compute/attentionPrefillBytes.ts';
import { visiblePairCount } from '../../../formulas/compute/visiblePairCount.ts';
import type { Efficiency } from '../Efficiency.ts';
import type { AttentionOperator } from '../Operator.ts';
import { surfaceOf } from '../surfaceOf.ts';
import type { CompiledOperator, Cost } from './CompiledOperator.ts';
import { kernelTime } from './kernelTime.ts';

const activationBits = 16;
/** Windows up to this wide have tables of their own, measured at 128 tokens. */
const narrowWindow = 256;

/** Tables of attention by what keys and values are stored in, the nearest first. */
export const attentionDtypes = (cacheBits: number): readonly string[] =>
  cacheBits < activationBits ? ['bf16/fp8', 'bf16/bf16'] : ['bf16/bf16'];

/** Attention over keys and values of their own: bound by reading the cache in decode, by arithmetic in prefill. */
export function attention(operator: AttentionOperator, efficiency: Efficiency): CompiledOperator {
  const { headCount, kvHeadCount, keyHeadDim, valueHeadDim, windowCount, cacheBits, count, group } = operator;
  const heads = { headCount, kvHeadCount, keyHeadDim, valueHeadDim, cacheBits, activationBits };
  const decodeCost = (sequenceCount: number, contextCount: number): Cost => {
    const visible = Math.min(contextCount, windowCount);
    return {
      flop: attentionFlop({ headCount, keyHeadDim, valueHeadDim, pairCount: sequenceCount * visible }),
      bytes: attentionDecodeBytes({ ...heads, sequenceCount, contextCount: visible }),
      rate: 'flops16',
    };
  };
  const prefillCost = (newCount: number, priorCount: number): Cost => ({
    flop: attentionFlop({
      headCount,
      keyHeadDim,
      valueHeadDim,
      pairCount: visiblePairCount({ newCount, priorCount, windowCount }),
    }),
    bytes: attentionPrefillBytes({
      ...heads,
      newCount,
      visibleCount: newCount + Math.min(priorCount, windowCount),
    }),
    rate: 'flops16',
  });
  const dtypes = attentionDtypes(cacheBits);
  const tableOf = (family: string) =>
    (windowCount <= narrowWindow ? efficiency.find(`${family}-window`, dtypes) : undefined) ??
    efficiency.find(family, dtypes);
  const [decodeTable, prefillTable] = [tableOf('attention-decode'), tableOf('attention-prefill')];
  const fixed = { headsPerKvHead: headCount / kvHeadCount, headDim: keyHeadDim };
  const decodeAt = decodeTable && surfaceOf(decodeTable.table, fixed);
  const prefillAt = prefillTable && surfaceOf(prefillTable.table, fixed);
  const { attentionLaunchSeconds: launchSeconds, attentionMemoryFraction: memoryFraction } =
    efficiency.constants;
  const form = { launchSeconds, memoryFraction };
  return {
    group,
    count,
    rung: decodeTable?.rung ?? 'constants',
    decodeCost,
    decodeSeconds: (sequenceCount, contextCount) =>
      count *
      kernelTime(
        decodeCost(sequenceCount, contextCount),
        efficiency,
        decodeAt?.(contextCount, sequenceCount * kvHeadCount),
        form,
      ),
    prefillSeconds: (newCount, priorCount) =>
      count *
      kernelTime(
        prefillCost(newCount, priorCount),
        efficiency,
        prefillAt?.(newCount + priorCount, headCount),
        form,
      ),
  };
}
