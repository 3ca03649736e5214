import type { Architecture, Part } from '../languageModel/Architecture.ts';
import { countParts } from '../languageModel/countParts.ts';
import { layersOf } from '../languageModel/layers.ts';
import { tensorsOfPart } from '../languageModel/tensorsOfPart.ts';

/** Widths of one part as activations and attention depend on them. */
export interface PartWidths {
  readonly layerCount: number;
  /** Copies at hidden width beyond those every part has: what experts are handed and hand back. */
  readonly handedCount: number;
  /** Results of its projections, and of what they feed. */
  readonly mixerDim: number;
  /** Its result before the last projection. */
  readonly resultDim: number;
  readonly innerDim: number;
  readonly gated: boolean;
  /** Heads that write scores; 0 for parts without attention. */
  readonly headCount: number;
  /** Heads times their width, the mean of keys and values. */
  readonly attentionDim: number;
  /** Tokens attention looks back on; without end where it sees all. */
  readonly windowTokens: number;
}

const known = new WeakMap<Architecture, readonly PartWidths[]>();

/** Widths of all parts of a model; those of equal layers stand once. */
export function layerWidths(architecture: Architecture): readonly PartWidths[] {
  const widths =
    known.get(architecture) ??
    [...countParts(layersOf(architecture))].map(([part, layerCount]) =>
      widthsOf(part, layerCount, architecture.hiddenDim),
    );
  known.set(architecture, widths);
  return widths;
}

const isLast = (name: string): boolean => /output|_out$|down/.test(name);
const isProjection = new Set(['attention', 'linear-attention']);

function widthsOf(part: Part, layerCount: number, hiddenDim: number): PartWidths {
  const none = {
    layerCount,
    handedCount: 0,
    mixerDim: 0,
    resultDim: 0,
    innerDim: 0,
    gated: false,
    ...scoresOf(part),
  };
  if (part.kind === 'feed-forward') return { ...none, innerDim: part.innerDim, gated: part.gated };
  if (part.kind === 'experts') {
    const { activeExpertCount, innerDim, sharedInnerDim, gated, latentDim = hiddenDim } = part;
    return {
      ...none,
      handedCount: (2 * activeExpertCount * latentDim) / hiddenDim,
      innerDim: activeExpertCount * innerDim + sharedInnerDim,
      gated,
    };
  }
  const matrices = tensorsOfPart(part, hiddenDim).filter(
    ({ tensorClass, rowCount }) => isProjection.has(tensorClass) && rowCount > 1,
  );
  const sum = (last: boolean, widthOf: (matrix: (typeof matrices)[number]) => number) =>
    matrices
      .filter(({ name }) => isLast(name) === last)
      .reduce((total, matrix) => total + widthOf(matrix) * matrix.copyCount, 0);
  const resultDim = sum(true, ({ columnCount }) => columnCount);
  return { ...none, mixerDim: sum(false, ({ rowCount }) => rowCount) + resultDim, resultDim };
}

const endless = Number.POSITIVE_INFINITY;
const noScores = { headCount: 0, attentionDim: 0, windowTokens: endless };

function scoresOf(part: Part): Pick<PartWidths, 'headCount' | 'attentionDim' | 'windowTokens'> {
  switch (part.kind) {
    case 'attention': {
      const { headCount, headDim, valueHeadDim = headDim, windowTokens, chunkTokens, indexer } = part;
      return {
        headCount,
        attentionDim: (headCount * (headDim + valueHeadDim)) / 2,
        windowTokens: windowTokens ?? chunkTokens ?? indexer?.topTokens ?? endless,
      };
    }
    case 'latent-attention': {
      const { headCount, nopeHeadDim, ropeHeadDim, valueHeadDim, indexer } = part;
      return {
        headCount,
        attentionDim: (headCount * (nopeHeadDim + ropeHeadDim + valueHeadDim)) / 2,
        windowTokens: indexer?.topTokens ?? endless,
      };
    }
    case 'compressed-attention':
      return {
        headCount: part.headCount,
        attentionDim: part.headCount * part.headDim,
        windowTokens: part.windowTokens + (part.indexer?.topTokens ?? 0),
      };
    default:
      return noScores;
  }
}
