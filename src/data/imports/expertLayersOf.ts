import type { ConfigReader } from './ConfigReader.ts';

const numberList = (text: string): ReadonlySet<number> =>
  new Set(text.slice(0, 20_000).split(',').map(Number));

/** Which layers a config names one by one as having experts, if it does. */
function namedExpertLayers(
  config: ConfigReader,
  layerCount: number,
): ((index: number) => boolean) | undefined {
  const kinds = config.texts('mlp_layer_types');
  if (kinds !== undefined && kinds.length >= layerCount)
    return (index) => /sparse|moe|expert/.test(kinds[index] ?? '');
  const text = config.text('moe_layers_enum');
  if (text !== undefined) {
    const listed = numberList(text);
    return (index) => listed.has(index);
  }
  for (const name of ['moe_layers_enum', 'moe_layer_list', 'moe_layers']) {
    const listed = config.counts(name, 'first_k_dense_replace');
    if (listed !== undefined && listed.length > 0) return (index) => listed.includes(index);
  }
  const marks = config.counts('moe_layer_freq', 'moe_layer_freq');
  return marks === undefined ? undefined : (index) => (marks[index] ?? 0) > 0;
}

/** Which layers have experts; none without routed experts, all but the first `denseFirst` where the config does not say. */
export function expertLayersOf(
  config: ConfigReader,
  layerCount: number,
  denseFirst = 0,
): (index: number) => boolean {
  const expertCount = config.optional('num_experts') ?? 0;
  if (expertCount <= (config.has('moe_intermediate_size') ? 0 : 1)) return () => false;
  const named = namedExpertLayers(config, layerCount);
  if (named !== undefined) return named;
  const first = config.optional('first_k_dense_replace') ?? denseFirst;
  const end = config.optional('moe_layer_end_index') ?? -1;
  const last = end < 0 ? layerCount : end;
  const period = Math.max(1, config.optional('moe_layer_freq') ?? 1);
  const dense = new Set(config.counts('mlp_only_layers', 'first_k_dense_replace') ?? []);
  const countsFromOne = !config.has('first_k_dense_replace') || config.has('moe_layer_end_index');
  return (index) =>
    index >= first && index <= last && !dense.has(index) && (index + (countsFromOne ? 1 : 0)) % period === 0;
}
