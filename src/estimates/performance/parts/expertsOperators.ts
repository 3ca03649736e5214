import type { ExpertsPart } from '../../languageModel/Architecture.ts';
import type { Operator } from '../Operator.ts';
import { elementBytes, elementWise, layerEnd, layerOperators } from './layerOperators.ts';
import { type OperatorSettings, shareOf } from './OperatorSettings.ts';

/** Routed experts with their router, what all tokens share, and the exchange of tokens between groups. */
export function expertsOperators(
  part: ExpertsPart,
  count: number,
  settings: OperatorSettings,
): readonly Operator[] {
  const { expertCount: groupCount, tensorCount, hiddenDim, arithmeticOf } = settings;
  const { expertCount, activeExpertCount, gated, sharedInnerDim, latentDim = hiddenDim } = part;
  const cut = groupCount > 1 ? Math.max(1, tensorCount / groupCount) : tensorCount;
  const matrixCount = gated ? 3 : 2;
  const shared =
    sharedInnerDim > 0
      ? layerOperators(
          count,
          { ...settings, tensorCount: 1 },
          'shared-experts',
          (gated ? 2 : 1) * shareOf(sharedInnerDim, settings),
          shareOf(sharedInnerDim, settings),
        ).filter(({ kind }) => kind === 'matrix-product')
      : [];
  const exchange: readonly Operator[] =
    groupCount > tensorCount
      ? [
          {
            kind: 'all-to-all',
            group: 'communication',
            count: 2 * count,
            bytesPerRow: activeExpertCount * latentDim * elementBytes,
            rankCount: groupCount,
          },
        ]
      : [];
  return [
    {
      kind: 'matrix-product',
      group: 'experts',
      count,
      outputDim: expertCount,
      inputDim: hiddenDim,
      arithmetic: arithmeticOf('router'),
    },
    elementWise(count, 4 * expertCount),
    {
      kind: 'experts',
      group: 'experts',
      count,
      expertCount,
      activeExpertCount,
      heldExpertCount: groupCount > 1 ? Math.ceil(expertCount / groupCount) : expertCount,
      hiddenDim: latentDim,
      innerDim: part.innerDim / cut,
      matrixCount,
      groupCount: Math.max(1, groupCount / tensorCount),
      arithmetic: arithmeticOf('experts'),
    },
    ...shared,
    ...exchange,
    ...layerEnd(count, settings),
  ];
}
