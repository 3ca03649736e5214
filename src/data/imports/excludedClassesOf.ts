import type { Architecture } from '../../estimates/languageModel/Architecture.ts';
import type { TensorClass } from '../../estimates/languageModel/Tensor.ts';
import type { ConfigReader } from './ConfigReader.ts';
import { layerCountByClass } from './layerCountByClass.ts';
import { layerOfModule, tensorClassOfModule } from './tensorClassOfModule.ts';

const listNames = [
  'modules_to_not_convert',
  'ignore',
  'ignored_layers',
  'exclude_modules',
  'exclude',
  'llm_int8_skip_modules',
];

/** Linear layers whose module is called `self_attn` like that of attention. */
const namedLikeAttention: ReadonlySet<string> = new Set(['kimi-delta', 'lightning']);

/** Classes a quantised checkpoint leaves at 16 bits in at least half of their layers. */
export function excludedClassesOf(
  settings: ConfigReader,
  architecture: Architecture,
): ReadonlySet<TensorClass> {
  const counts = layerCountByClass(architecture);
  const sharesName = Object.values(architecture.parts).some(({ kind }) => namedLikeAttention.has(kind));
  const classesOf = (entry: string): readonly TensorClass[] => {
    const named = tensorClassOfModule(entry);
    if (named === 'everything') return layerOfModule(entry) === undefined ? [] : [...counts.keys()];
    if (named === 'unquantised') return [];
    return named === 'attention' && sharesName ? ['attention', 'linear-attention'] : [named];
  };
  const excluded = new Set<TensorClass>();
  const layersByClass = new Map<TensorClass, Set<number>>();
  for (const entry of listNames.flatMap((name) => settings.texts(name) ?? [])) {
    const layer = layerOfModule(entry);
    for (const one of classesOf(entry)) {
      if (layer === undefined) excluded.add(one);
      else layersByClass.set(one, (layersByClass.get(one) ?? new Set()).add(layer));
    }
  }
  for (const [one, layers] of layersByClass) {
    if (2 * layers.size >= (counts.get(one) ?? Infinity)) excluded.add(one);
  }
  return excluded;
}
