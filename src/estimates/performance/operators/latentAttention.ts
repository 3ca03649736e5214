import { attentionFlop } from '../../../formulas/compute/attentionFlop.ts';
import { attentionPrefillBytes } from '../../../formulas/compute/attentionPrefillBytes.ts';
import { latentDecodeBytes } from '../../../formulas/compute/latentDecodeBytes.ts';
import { matrixProductFlop } from '../../../formulas/compute/matrixProductFlop.ts';
import { visiblePairCount } from '../../../formulas/compute/visiblePairCount.ts';
import type { Efficiency } from '../Efficiency.ts';
import type { LatentAttentionOperator } from '../Operator.ts';
import { curveOf } from '../curveOf.ts';
import { surfaceOf } from '../surfaceOf.ts';
import { attentionDtypes } from './attention.ts';
import type { CompiledOperator, Cost } from './CompiledOperator.ts';
import { kernelTime } from './kernelTime.ts';

const activationBits = 16;
const elementBytes = 2;
const unlimited = Number.POSITIVE_INFINITY;

/**
 * Latent attention: in decode queries are taken into the latent space and all heads read one vector a token; in prefill
 * keys and values are expanded per head. A scorer (DeepSeek sparse attention) reads every key and attention the best.
 */
export function latentAttention(operator: LatentAttentionOperator, efficiency: Efficiency): CompiledOperator {
  const { headCount, latentDim, valueRankDim, nopeHeadDim, ropeHeadDim, valueHeadDim, topCount } = operator;
  const { cacheBits, count, group } = operator;
  const dtypes = attentionDtypes(cacheBits);
  const decodeTable = efficiency.find('mla-decode', dtypes);
  const prefillTable = efficiency.find('mla-prefill', dtypes);
  const productTable = efficiency.find('mla-bmm', ['bf16']);
  const decodeAt = decodeTable && surfaceOf(decodeTable.table, { heads: headCount });
  const prefillAt = prefillTable && surfaceOf(prefillTable.table, {});
  const productAt = productTable && curveOf(productTable.table, { heads: headCount });
  const { attentionLaunchSeconds: launchSeconds, attentionMemoryFraction: memoryFraction } =
    efficiency.constants;
  const form = { launchSeconds, memoryFraction };
  const decodeCost = (sequenceCount: number, contextCount: number): Cost => {
    const visible = Math.min(contextCount, topCount);
    const heads = { headCount, keyHeadDim: latentDim, valueHeadDim: valueRankDim };
    return {
      flop: attentionFlop({ ...heads, pairCount: sequenceCount * visible }),
      bytes: latentDecodeBytes({
        sequenceCount,
        contextCount: visible,
        headCount,
        latentDim,
        valueRankDim,
        cacheBits,
        activationBits,
      }),
      rate: 'flops16',
    };
  };
  const prefillCost = (newCount: number, priorCount: number): Cost => {
    const heads = { headCount, keyHeadDim: nopeHeadDim + ropeHeadDim, valueHeadDim };
    return {
      flop: attentionFlop({
        ...heads,
        pairCount: visiblePairCount({ newCount, priorCount, windowCount: topCount }),
      }),
      bytes: attentionPrefillBytes({
        ...heads,
        kvHeadCount: headCount,
        newCount,
        visibleCount: newCount + priorCount,
        cacheBits,
        activationBits,
      }),
      rate: 'flops16',
    };
  };
  /** The products that take queries into the latent space and values out of it. */
  const absorbedSeconds = (rowCount: number): number => {
    const flop = headCount * matrixProductFlop({ rowCount, outputDim: valueRankDim, inputDim: nopeHeadDim });
    const elements = (nopeHeadDim + valueRankDim) * rowCount + nopeHeadDim * valueRankDim;
    const cost: Cost = { flop, bytes: headCount * elements * elementBytes, rate: 'flops16' };
    return 2 * kernelTime(cost, efficiency, productAt?.(rowCount), form);
  };
  const scoredSeconds = scorerSeconds(operator, efficiency);
  return {
    group,
    count,
    rung: decodeTable?.rung ?? 'constants',
    decodeCost,
    decodeSeconds: (sequenceCount, contextCount) =>
      count *
      (kernelTime(
        decodeCost(sequenceCount, contextCount),
        efficiency,
        decodeAt?.(sequenceCount, Math.min(contextCount, topCount)),
        form,
      ) +
        absorbedSeconds(sequenceCount) +
        scoredSeconds(sequenceCount, sequenceCount * contextCount, sequenceCount * contextCount)),
    prefillSeconds: (newCount, priorCount) =>
      count *
      (kernelTime(
        prefillCost(newCount, priorCount),
        efficiency,
        prefillAt?.(newCount + priorCount, headCount),
        form,
      ) +
        scoredSeconds(
          newCount,
          visiblePairCount({ newCount, priorCount, windowCount: unlimited }),
          newCount + priorCount,
        )),
  };
}

/** Time of the scorer over all visible keys, in 8-bit arithmetic; none without one. */
function scorerSeconds({ scorerHeadCount, scorerHeadDim }: LatentAttentionOperator, efficiency: Efficiency) {
  if (scorerHeadCount === 0) return () => 0;
  const scaleBytes = 4;
  const form = { launchSeconds: efficiency.constants.attentionLaunchSeconds };
  return (rowCount: number, pairCount: number, keyCount: number): number => {
    const cost: Cost = {
      flop: 2 * scorerHeadCount * scorerHeadDim * pairCount,
      bytes: keyCount * (scorerHeadDim + scaleBytes) + rowCount * scorerHeadCount * scorerHeadDim,
      rate: 'flops8',
    };
    return kernelTime(cost, efficiency, undefined, form);
  };
}
