import type { LayerRun } from '../../estimates/languageModel/Architecture.ts';

const longestPattern = 64;

/** How often the pattern that starts at `start` and is `length` long follows itself. */
function repeatsAt(keys: readonly string[], start: number, length: number): number {
  let end = start + length;
  while (end < keys.length && keys[end] === keys[end - length]) end += 1;
  return Math.floor((end - start) / length);
}

/** The pattern at `start` that covers most layers by repeating; the shorter one where two cover as many. */
function bestPatternAt(
  keys: readonly string[],
  start: number,
): { readonly length: number; readonly repeatCount: number } {
  let best = { length: 1, repeatCount: 1 };
  for (let length = 1; length <= Math.min(longestPattern, keys.length - start); length += 1) {
    const repeatCount = repeatsAt(keys, start, length);
    const covers = length * repeatCount;
    if (repeatCount > 1 && covers > best.length * best.repeatCount) best = { length, repeatCount };
  }
  return best;
}

/** Folds layers, each the names of its parts, into patterns that repeat. */
export function layerRunsOf(layers: readonly (readonly string[])[]): readonly LayerRun[] {
  const keys = layers.map((names) => names.join(' + '));
  const runs: LayerRun[] = [];
  let single: (readonly string[])[] = [];
  const closeSingles = () => {
    if (single.length > 0) runs.push({ repeatCount: 1, pattern: single });
    single = [];
  };
  for (let start = 0; start < layers.length;) {
    const { length, repeatCount } = bestPatternAt(keys, start);
    const pattern = layers.slice(start, start + length);
    if (repeatCount === 1) single.push(...pattern);
    else {
      closeSingles();
      runs.push({ repeatCount, pattern });
    }
    start += length * repeatCount;
  }
  closeSingles();
  return runs;
}
