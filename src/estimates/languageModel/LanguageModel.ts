import type { Architecture } from './Architecture.ts';
import type { PublishedWeights } from './PublishedWeights.ts';

/** One language model as estimates take it: its shape, and how its publisher ships the weights. */
export interface LanguageModel {
  readonly id: string;
  readonly name: string;
  readonly architecture: Architecture;
  readonly published: PublishedWeights;
}
