import type { Part } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import { elementBytes, elementWise, layerOperators } from './layerOperators.ts';
import { headsOf, type OperatorSettings, shareOf } from './OperatorSettings.ts';

interface StateShape {
  readonly family: 'gdn' | 'kda' | 'ssm';
  readonly headCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly channelDim: number;
  /** Width of the product into the mixer and out of it. */
  readonly intoDim: number;
  readonly outOfDim: number;
}

export type StatePart = Exclude<
  Part,
  {
    readonly kind:
      | 'attention'
      | 'latent-attention'
      | 'compressed-attention'
      | 'feed-forward'
      | 'experts'
      | 'short-convolution';
  }
>;

function stateShapeOf(part: StatePart, hiddenDim: number): StateShape {
  switch (part.kind) {
    case 'gated-delta': {
      const keyDim = part.keyHeadCount * part.keyHeadDim;
      const valueDim = part.valueHeadCount * part.valueHeadDim;
      return {
        family: 'gdn',
        headCount: part.valueHeadCount,
        keyHeadDim: part.keyHeadDim,
        valueHeadDim: part.valueHeadDim,
        channelDim: 2 * keyDim + 2 * valueDim,
        intoDim: 2 * keyDim + 2 * valueDim,
        outOfDim: valueDim,
      };
    }
    case 'kimi-delta':
    case 'lightning': {
      const innerDim = part.headCount * part.headDim;
      const own = { headCount: part.headCount, keyHeadDim: part.headDim, valueHeadDim: part.headDim };
      const family = part.kind === 'lightning' ? 'gdn' : 'kda';
      return { family, ...own, channelDim: 4 * innerDim, intoDim: 4 * innerDim, outOfDim: innerDim };
    }
    case 'mamba2': {
      const innerDim = part.headCount * part.headDim;
      const mixedDim = innerDim + 2 * part.groupCount * part.stateDim;
      return {
        family: 'ssm',
        headCount: part.headCount,
        keyHeadDim: part.stateDim,
        valueHeadDim: part.headDim,
        channelDim: innerDim + mixedDim,
        intoDim: innerDim + mixedDim + part.headCount,
        outOfDim: innerDim,
      };
    }
    case 'mamba1':
      return {
        family: 'ssm',
        headCount: part.innerDim,
        keyHeadDim: part.stateDim,
        valueHeadDim: 1,
        channelDim: 2 * part.innerDim,
        intoDim:
          2 * part.innerDim +
          (part.stepRankDim * part.innerDim + (part.stepRankDim + 2 * part.stateDim) * part.innerDim) /
            hiddenDim,
        outOfDim: part.innerDim,
      };
  }
}

/** Linear attention or a state space: a state of fixed size instead of a cache. */
export function stateOperators(
  part: StatePart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const shape = stateShapeOf(part, settings.hiddenDim);
  const cut = (dim: number) => shareOf(dim, settings);
  return [
    ...layerOperators(count, settings, 'linear-attention', cut(shape.intoDim), cut(shape.outOfDim)),
    elementWise(count, 2 * cut(shape.channelDim) * elementBytes),
    {
      kind: 'state',
      group: 'attention',
      count,
      family: shape.family,
      headCount: headsOf(shape.headCount, settings),
      keyHeadDim: shape.keyHeadDim,
      valueHeadDim: shape.valueHeadDim,
      channelDim: cut(shape.channelDim),
    },
  ];
}
