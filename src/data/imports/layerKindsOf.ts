import type { ConfigReader } from './ConfigReader.ts';

/** Where a model without `layer_types` puts its sliding windows. */
export type WindowRule = 'all' | 'after-max-window-layers' | { readonly fullEvery: number };

const lettersOf = (pattern: string): string => pattern.toUpperCase().slice(0, 64);

/**
 * The kind of each layer as transformers names it: `full_attention`, `sliding_attention`, `linear_attention` and so on.
 *
 * A list in the config wins; without one the rule of the model class decides, if the config has a window at all.
 */
export function layerKindsOf(config: ConfigReader, layerCount: number, rule?: WindowRule): readonly string[] {
  const listed = config.texts('layer_types') ?? config.texts('layers_block_type');
  if (listed !== undefined && listed.length > 0) {
    if (listed.length >= layerCount) return listed.slice(0, layerCount);
    throw new RangeError(
      `layer_types must hold one kind for each of ${layerCount} layers, got ${listed.length}`,
    );
  }
  const isFull = fullLayersBy(rule, config);
  return Array.from({ length: layerCount }, (_, index) =>
    isFull(index) ? 'full_attention' : 'sliding_attention',
  );
}

function fullLayersBy(rule: WindowRule | undefined, config: ConfigReader): (index: number) => boolean {
  if (rule === undefined || (config.optional('sliding_window') ?? 0) === 0) return () => true;
  if (rule === 'all') return () => false;
  if (rule === 'after-max-window-layers') {
    const first = config.optional('max_window_layers') ?? 0;
    return config.flag(['use_sliding_window'], false) ? (index) => index < first : () => true;
  }
  const letters = config.text('sliding_window_pattern');
  if (letters !== undefined && letters.length > 0) {
    const pattern = lettersOf(letters);
    return (index) => pattern[index % pattern.length] === 'G';
  }
  const every = config.optional('global_attn_every_n_layers') ?? rule.fullEvery;
  return (index) => (index + 1) % every === 0;
}
