import { checkpointBytesPerSecond } from '../../formulas/training/checkpointBytesPerSecond.ts';
import { trainingCheckpointBytes } from '../../formulas/training/trainingCheckpointBytes.ts';
import { type Band, subtractBand } from '../../units/Band.ts';
import type { Verdict } from '../memory/MemoryEstimate.ts';
import { largestThatFits } from './largestThatFits.ts';
import { statesOfJob } from './statesOfJob.ts';
import type { TrainingEstimate } from './TrainingEstimate.ts';
import type { TrainingInput } from './TrainingInput.ts';
import { peakOfStep, sequencesOf, trainingMemory, usedBytes } from './trainingMemory.ts';
import { trainingTime } from './trainingTime.ts';

const halfBytes = 2;
/** Share of memory that should stay free; below it a verdict is "tight". */
const comfortableFraction = 0.03;
const mostBatch = 65_536;

/**
 * What training a model takes: memory of one accelerator at the peak of a step, the largest batch and longest sequence
 * that fit, time of the job, and checkpoints.
 *
 * Holds for one process per accelerator and nothing else on it. Layers are taken as alike, so a pipeline's stages are
 * equal but for embedding and head.
 */
export function estimateTraining(input: TrainingInput): TrainingEstimate {
  const { accelerator, architecture, sequenceTokens, batchCount, layout } = input;
  const states = statesOfJob(input);
  const peakOf = peakOfStep(input, states);
  const memoryBytes = accelerator.memoryBytes.mid;
  const fits = (tokens: number, batch: number): boolean =>
    usedBytes(
      peakOf({ sequenceTokens: tokens, sequenceCount: sequencesOf(input, batch) }).tensorBytes,
      input,
    ) <= memoryBytes;
  const sequenceCount = sequencesOf(input, batchCount);
  const tokenCount = (sequenceTokens * sequenceCount) / layout.sequenceCount;
  const memory = trainingMemory(input, states, peakOf({ sequenceTokens, sequenceCount }), tokenCount);
  const freeBytes = subtractBand(accelerator.memoryBytes, memory.usedBytes);
  const time = trainingTime(input, states);
  const { total, optimiserElementBytes } = states.trained;
  const checkpoint = { trainedParameterCount: total, weightElementBytes: halfBytes };
  const bytes = trainingCheckpointBytes({ ...checkpoint, optimiserElementBytes });
  return {
    verdict: verdictOf(freeBytes, memoryBytes),
    memory,
    freeBytes,
    trainedParameterCount: total,
    largestBatchCount: largestThatFits(mostBatch, (batch) => fits(sequenceTokens, batch)),
    longestSequenceTokens: largestThatFits(architecture.contextTokens, (tokens) => fits(tokens, batchCount)),
    time,
    checkpoint: {
      bytes,
      weightBytes: trainingCheckpointBytes({ ...checkpoint, optimiserElementBytes: 0 }),
      bytesPerSecond: checkpointBytesPerSecond({
        checkpointBytes: bytes,
        checkpointCount: input.checkpointCount,
        durationSeconds: time.seconds.mid,
      }),
    },
  };
}

function verdictOf(free: Band, memoryBytes: number): Verdict {
  if (free.mid < 0) return 'fails';
  return free.low < 0 || free.mid < comfortableFraction * memoryBytes ? 'tight' : 'fits';
}
