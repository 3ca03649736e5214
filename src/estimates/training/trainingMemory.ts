import { stepPeakBytes } from '../../formulas/training/stepPeakBytes.ts';
import { trainingLogitBytes } from '../../formulas/training/trainingLogitBytes.ts';
import { trainingOverheadBytes } from '../../formulas/training/trainingOverheadBytes.ts';
import { type Band, exactly } from '../../units/Band.ts';
import { useFormula } from '../memory/useFormula.ts';
import { activationFormula, type Kept, keptOfStep, logitsInput, type Microbatch } from './keptOfStep.ts';
import type { States } from './statesOfJob.ts';
import type { TrainingLine, TrainingMemory } from './TrainingEstimate.ts';
import type { TrainingInput } from './TrainingInput.ts';

/** Bytes at the peak of a step, without what allocator and runtime add. */
export interface PeakParts {
  readonly kept: Kept;
  /** Gradients beyond the memory that activations leave behind. */
  readonly gradientBytes: number;
  readonly rolloutBytes: number;
  readonly tensorBytes: number;
}

/** Sequences of one microbatch as the objective makes of examples: preferences come in pairs. */
export const sequencesOf = ({ objective }: TrainingInput, batchCount: number): number =>
  objective === 'dpo' ? 2 * batchCount : batchCount;

/** Prepares the peak of a step for any microbatch. */
export function peakOfStep(input: TrainingInput, states: States): (microbatch: Microbatch) => PeakParts {
  const keptOf = keptOfStep(input);
  const { weights, gradients, optimiser, gathered, reference, rollout } = states;
  const held = weights.bytes + optimiser.bytes + gathered.bytes + reference.bytes;
  return (microbatch) => {
    const kept = keptOf(microbatch);
    const live = kept.activationBytes + kept.logitBytes;
    const training =
      input.accumulationCount > 1
        ? held + gradients.bytes + live
        : stepPeakBytes({ heldBytes: held, gradientBytes: gradients.bytes, activationBytes: live });
    // An engine that sleeps while training runs takes only what training does not.
    const awakeBytes = rollout.bytesAt(microbatch.sequenceTokens);
    const rolloutBytes =
      input.rollout?.sleeps === true ? Math.max(0, awakeBytes - (training - held)) : awakeBytes;
    return {
      kept,
      gradientBytes: training - held - live,
      rolloutBytes,
      tensorBytes: training + rolloutBytes,
    };
  };
}

/** What the process takes for tensors of a size: they, what the allocator holds beyond them, and the runtime. */
export const usedBytes = (tensorBytes: number, { terms }: TrainingInput): number =>
  tensorBytes +
  trainingOverheadBytes({
    tensorBytes,
    fragmentationFraction: terms.fragmentationFraction,
    processBytes: terms.runtimeBytes,
  });

/** Breakdown of a step's peak on one accelerator. */
export function trainingMemory(
  input: TrainingInput,
  states: States,
  peak: PeakParts,
  tokenCount: number,
): TrainingMemory {
  const { terms } = input;
  const { kept, tensorBytes } = peak;
  const overhead = useFormula('training/trainingOverheadBytes', trainingOverheadBytes, {
    tensorBytes,
    fragmentationFraction: terms.fragmentationFraction,
    processBytes: terms.runtimeBytes,
  });
  const used = tensorBytes + overhead.output;
  const certain = states.weights.bytes + states.optimiser.bytes + states.reference.bytes;
  const ratio = Math.exp(terms.memorySpread);
  // What is known from counts has no range; what is not carries the range of the whole.
  const scaled = (bytes: number, whole: number): number =>
    used > certain ? Math.max(0, (bytes * (whole - certain)) / (used - certain)) : bytes;
  const uncertain = (bytes: number): Band => ({
    low: scaled(bytes, used / ratio),
    mid: bytes,
    high: scaled(bytes, used * ratio),
  });
  const paged = input.optimiser === 'paged-adamw-8bit' ? { low: 0 } : {};
  const lines: readonly TrainingLine[] = [
    {
      part: 'weights',
      bytes: exactly(states.weights.bytes),
      formula: states.weights.formula,
      evidence: 'modelled',
    },
    {
      part: 'gradients',
      bytes: uncertain(peak.gradientBytes),
      formula: states.gradients.formula,
      evidence: 'modelled',
    },
    {
      part: 'optimiser',
      bytes: { ...exactly(states.optimiser.bytes), ...paged },
      formula: states.optimiser.formula,
      evidence: 'modelled',
    },
    {
      part: 'gathered',
      bytes: uncertain(states.gathered.bytes),
      formula: states.gathered.formula,
      evidence: 'calibrated',
    },
    {
      part: 'activations',
      bytes: uncertain(kept.activationBytes),
      formula: activationFormula(input, tokenCount),
      evidence: 'modelled',
    },
    {
      part: 'logits',
      bytes: uncertain(kept.logitBytes),
      formula: useFormula('training/trainingLogitBytes', trainingLogitBytes, {
        tokenCount,
        ...logitsInput(input),
      }),
      evidence: 'calibrated',
    },
    {
      part: 'reference',
      bytes: exactly(states.reference.bytes),
      formula: states.reference.formula,
      evidence: 'modelled',
    },
    {
      part: 'rollout',
      bytes: uncertain(peak.rolloutBytes),
      formula: states.rollout.formula,
      evidence: 'modelled',
    },
    { part: 'runtime', bytes: uncertain(overhead.output), formula: overhead, evidence: 'calibrated' },
  ];
  const ends = (end: keyof Band) => lines.reduce((sum, { bytes }) => sum + bytes[end], 0);
  return {
    lines: lines.filter(({ bytes }) => bytes.high > 0),
    usedBytes: { low: ends('low'), mid: used, high: ends('high') },
    hostBytes: states.hostBytes + kept.hostBytes,
  };
}
