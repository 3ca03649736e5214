import { attentionScoreBytes } from '../../formulas/training/attentionScoreBytes.ts';
import { checkpointedActivationBytes } from '../../formulas/training/checkpointedActivationBytes.ts';
import { keptActivationBytes } from '../../formulas/training/keptActivationBytes.ts';
import { trainingLogitBytes } from '../../formulas/training/trainingLogitBytes.ts';
import { layersOf } from '../languageModel/layers.ts';
import type { FormulaUse } from '../memory/FormulaUse.ts';
import { useFormula } from '../memory/useFormula.ts';
import { layerWidths, type PartWidths } from './layerWidths.ts';
import type { TrainingInput } from './TrainingInput.ts';

const elementBytes = 2;
const chunkCountOfLoss = 8;
const eager = { hidden: 3, inner: 4, ungated: 2 };
const compiledCopies = { hidden: 2, inner: 3, ungated: 2 };

/** Sequences of a microbatch as an accelerator sees them. */
export interface Microbatch {
  readonly sequenceTokens: number;
  readonly sequenceCount: number;
}

/** What the forward pass keeps on an accelerator, in bytes. */
export interface Kept {
  readonly activationBytes: number;
  readonly logitBytes: number;
  /** Activations the host holds instead. */
  readonly hostBytes: number;
}

/** Copies of activations that one part of a layer keeps, for the formula. */
export function copiesOf(input: TrainingInput, widths: PartWidths) {
  const copies = input.compiled ? compiledCopies : eager;
  // A product with quantised weights keeps its input, which a frozen one in 16 bits need not.
  const quantised = input.method === 'qlora' ? 1 : 0;
  const { tensorCount } = input.layout;
  return {
    elementBytes,
    hiddenCopyCount: copies.hidden + quantised + widths.handedCount,
    hiddenDim: input.architecture.hiddenDim / tensorCount,
    mixerCopyCount: 1,
    mixerDim: (widths.mixerDim + quantised * widths.resultDim) / tensorCount,
    innerCopyCount: widths.innerDim === 0 ? 0 : (widths.gated ? copies.inner : copies.ungated) + quantised,
    innerDim: widths.innerDim / tensorCount,
  };
}

/** Prepares what the forward pass of a microbatch keeps: the same model is asked at many lengths. */
export function keptOfStep(input: TrainingInput): (microbatch: Microbatch) => Kept {
  const { architecture, layout, recomputation, flashAttention, offload, accumulationCount } = input;
  const layerCount = layersOf(architecture).length;
  const ownCount = Math.ceil(layerCount / layout.pipelineCount);
  // Pipelines hold as many microbatches as stages follow; the first holds most.
  const heldCount = Math.min(layout.pipelineCount, accumulationCount);
  const writesScores = !flashAttention && recomputation === 'none';
  let tokenBytes = 0;
  let scoreHeads = 0;
  for (const widths of layerWidths(architecture)) {
    tokenBytes += widths.layerCount * keptActivationBytes({ tokenCount: 1, ...copiesOf(input, widths) });
    scoreHeads += widths.layerCount * widths.headCount;
  }
  const [layerBytes, layerHeads] = [tokenBytes / layerCount, scoreHeads / layerCount / layout.tensorCount];
  const logits = logitsInput(input);
  return ({ sequenceTokens, sequenceCount }) => {
    const tokenCount = (sequenceTokens * sequenceCount) / layout.sequenceCount;
    const scores = flashAttention
      ? 0
      : attentionScoreBytes({
          headCount: layerHeads / layout.sequenceCount,
          sequenceCount,
          sequenceTokenCount: sequenceTokens,
        });
    const oneLayer = layerBytes * tokenCount + scores;
    const all =
      recomputation === 'full'
        ? checkpointedActivationBytes({
            layerCount: ownCount,
            tokenCount,
            elementBytes,
            hiddenDim: architecture.hiddenDim / layout.tensorCount,
          }) * heldCount
        : ownCount * heldCount * (layerBytes * tokenCount + (writesScores ? scores : 0));
    const kept = offload.activations ? Math.min(all, (2 * all) / ownCount) : all;
    const logitBytes = trainingLogitBytes({ tokenCount, ...logits });
    // A layer is computed again only once the loss has given its memory back.
    const again = recomputation === 'full' ? Math.max(0, oneLayer - logitBytes) : 0;
    return {
      activationBytes: kept + again + (recomputation === 'selective' ? scores : 0),
      logitBytes,
      hostBytes: all - kept,
    };
  };
}

/** What the loss takes of a token. */
export function logitsInput({ architecture, layout, loss, terms }: TrainingInput) {
  const vocabularyCount = architecture.vocabularyCount / layout.tensorCount;
  switch (loss) {
    case 'whole':
      return {
        vocabularyCount,
        keptElementBytes: elementBytes,
        workingElementBytes: terms.logitBytes - elementBytes,
        chunkCount: 1,
      };
    case 'chunked':
      return {
        vocabularyCount,
        keptElementBytes: elementBytes,
        workingElementBytes: terms.logitBytes - elementBytes,
        chunkCount: chunkCountOfLoss,
      };
    case 'fused':
      // Fused kernels take as many chunks as keep one as small as the hidden states.
      return {
        vocabularyCount,
        keptElementBytes: 0,
        workingElementBytes: terms.logitBytes,
        chunkCount: Math.max(1, vocabularyCount / architecture.hiddenDim),
      };
  }
}

/** The formula behind what layers keep: of the part that keeps most, or of the inputs alone. */
export function activationFormula(input: TrainingInput, tokenCount: number): FormulaUse {
  const { architecture, layout, recomputation } = input;
  if (recomputation === 'full')
    return useFormula('training/checkpointedActivationBytes', checkpointedActivationBytes, {
      layerCount: Math.ceil(layersOf(architecture).length / layout.pipelineCount),
      tokenCount,
      elementBytes,
      hiddenDim: architecture.hiddenDim / layout.tensorCount,
    });
  const uses = layerWidths(architecture).map((widths) =>
    useFormula('training/keptActivationBytes', keptActivationBytes, {
      tokenCount,
      ...copiesOf(input, widths),
    }),
  );
  const [first, ...others] = uses;
  if (!first) throw new RangeError('layers must hold at least one part, got none');
  return others.reduce((most, use) => (use.output > most.output ? use : most), first);
}
