import type { MemoryRow } from '../../charts/memory-bar/layout.ts';
import type { TrainingEstimate, TrainingPart } from '../../estimates/training/TrainingEstimate.ts';

/** Which piece of the bar a part of training belongs to. */
export const pieceOf: Readonly<
  Record<TrainingPart, 'weights' | 'states' | 'cache' | 'activations' | 'runtime'>
> = {
  weights: 'weights',
  gradients: 'states',
  optimiser: 'states',
  gathered: 'states',
  reference: 'states',
  rollout: 'cache',
  activations: 'activations',
  logits: 'activations',
  runtime: 'runtime',
};

/** The bar of one accelerator at the peak of a step. */
export function trainingBar({ memory, freeBytes }: TrainingEstimate): MemoryRow {
  const pieces = ['weights', 'states', 'cache', 'activations', 'runtime'] as const;
  return {
    name: 'Each',
    parts: [
      ...pieces.map((part) => ({
        part,
        bytes: memory.lines
          .filter((line) => pieceOf[line.part] === part)
          .reduce((sum, { bytes }) => sum + bytes.mid, 0),
      })),
      { part: 'free' as const, bytes: Math.max(0, freeBytes.mid) },
    ],
    usedLow: memory.usedBytes.low,
    usedHigh: memory.usedBytes.high,
  };
}
