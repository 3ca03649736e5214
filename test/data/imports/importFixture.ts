import { readFileSync } from 'node:fs';
import type { ImportOptions } from '../../../src/data/imports/architectureFromConfig.ts';
import { architectureFromConfig } from '../../../src/data/imports/architectureFromConfig.ts';
import type { Architecture } from '../../../src/estimates/languageModel/Architecture.ts';
import { countParameters } from '../../../src/estimates/languageModel/countParameters.ts';

export const configOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./configs/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

export function architectureOf(config: unknown, options?: ImportOptions): Architecture {
  const { architecture, missing } = architectureFromConfig(config, options);
  if (architecture) return architecture;
  throw new Error(`missing ${missing.map(({ path }) => path).join(', ')}`);
}

/** Parameters of the language model alone, since a config does not tell those of an encoder exactly. */
export function languageParameterCount(config: unknown, options?: ImportOptions): number {
  const architecture = architectureOf(config, options);
  const extras = architecture.extras.filter(({ kind }) => kind !== 'encoder');
  return countParameters({ ...architecture, extras }).total;
}

/** Layers as text, such as `3× attention + feed-forward`. */
export const layersOf = (config: unknown): string =>
  architectureOf(config)
    .layers.map(
      ({ repeatCount, pattern }) =>
        `${repeatCount}× ${pattern.map((parts) => parts.join(' + ')).join(' | ')}`,
    )
    .join('; ');

/** A dense decoder with grouped queries, as small as the rules allow to be told apart. */
export const plainConfig = {
  model_type: 'llama',
  num_hidden_layers: 2,
  hidden_size: 64,
  intermediate_size: 128,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  vocab_size: 1000,
  max_position_embeddings: 4096,
};
