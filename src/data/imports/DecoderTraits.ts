import type { ConfigReader } from './ConfigReader.ts';
import type { WindowRule } from './layerKindsOf.ts';

/** A property of a model class: fixed, or read from a field of the config with the class's default. */
export type Trait = boolean | { readonly field: string; readonly fallback: boolean };

/**
 * What the model classes of ordinary decoders differ in; all of it is left out where the class does as Llama does:
 * one RMS norm before each block, gated feed-forward, no bias, rotary positions, an output head of its own.
 */
export interface DecoderTraits {
  /** Output head that reuses the embedding where the config does not say. */
  readonly tied?: boolean;
  readonly qkvBias?: Trait;
  readonly outputBias?: Trait;
  readonly qkNorm?: 'head' | 'projection';
  /** Whether the norm on queries and keys is there, where it depends on the config. */
  readonly hasQkNorm?: Trait;
  readonly outputGate?: 'element' | 'head';
  readonly sinks?: true;
  /** Vectors of one norm: 0 without weights, 2 with a bias. */
  readonly normVectors?: 0 | 1 | 2;
  /** Norms both before and after each block. */
  readonly sandwich?: true;
  /** One norm that attention and feed-forward share. */
  readonly parallel?: true;
  readonly gated?: boolean;
  readonly feedForwardBias?: Trait;
  /** True where `intermediate_size` counts gate and up together. */
  readonly fusedGate?: true;
  readonly window?: WindowRule;
  /** Layers without experts at the start, where the config does not say. */
  readonly denseFirst?: number;
  readonly routerBias?: Trait;
  readonly expertBias?: true;
  readonly sharedGate?: true;
}

export const traitOf = (config: ConfigReader, trait: Trait | undefined): boolean => {
  if (trait === undefined || typeof trait === 'boolean') return trait === true;
  return config.flag([trait.field], trait.fallback);
};

/** Norm vectors of one block, counted as architectures count them. */
export const normCountOf = ({ normVectors = 1, sandwich }: DecoderTraits): number =>
  normVectors * (sandwich === true ? 2 : 1);
