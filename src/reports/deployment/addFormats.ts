import { engineCacheFormatId } from '../../scenario/Scenario.ts';
import type { Situation } from './Situation.ts';

const sixteenBits: readonly string[] = ['bf16', 'fp16'];

/** How the files reach the format the scenario asks for. */
export interface WeightLoading {
  /** Why they cannot; the rest then does not matter. */
  readonly refusal?: string;
  readonly whileLoading?: string;
  readonly published: boolean;
}

/** Whether an engine takes weights in a format, and from which files. */
export function weightLoadingOf({ question, engine }: Pick<Situation, 'question' | 'engine'>): WeightLoading {
  const { model, weights, engine: chosen } = question.chosen;
  const { format } = weights;
  const published = format.id === model.published.formatId;
  const isGguf = format.scheme === 'mixed';
  if (isGguf !== engine.takesGguf)
    return {
      published,
      refusal: engine.takesGguf
        ? `${chosen.name} reads GGUF files, and ${format.name} is none: choose a GGUF mix.`
        : `No way for ${chosen.name} to take ${format.name} is on record: choose another format, or llama.cpp.`,
    };
  if (isGguf) return { published };
  const known = engine.weights[format.id];
  if (!known)
    return {
      published,
      refusal: `No way for ${chosen.name} to take ${format.name} is on record: choose another format.`,
    };
  if (published || known.whileLoading === undefined || !sixteenBits.includes(model.published.formatId))
    return { published };
  return { published, whileLoading: known.whileLoading };
}

/** Adds the formats of weights and cache where they are not what the files or the engine bring by themselves. */
export function addFormats({ question, engine, list, remarks, config }: Situation): void {
  const { weights, cacheFormat, engine: chosen } = question.chosen;
  const { whileLoading, published } = weightLoadingOf({ question, engine });
  if (whileLoading !== undefined)
    list.add('weights', whileLoading, `${weights.format.name} from files as published`);
  else if (!published && !engine.takesGguf)
    remarks.add(
      `Take a checkpoint stored in ${weights.format.name}: the publisher ships another format, and ${chosen.name} does not make this one while loading.`,
    );
  // Without a wish for another the engine takes its own, or the one a checkpoint asks for.
  if (question.scenario.cacheFormatId === engineCacheFormatId) return;
  const name = engine.cache[cacheFormat.id];
  if (name === undefined) {
    remarks.add(
      `No name ${chosen.name} has for a KV cache in ${cacheFormat.name} is on record; the cache is left to the engine.`,
    );
    return;
  }
  if (engine.flags.cache_keys) {
    list.add('cache_keys', name, `KV cache in ${cacheFormat.name}`);
    list.add('cache_values', name, `KV cache in ${cacheFormat.name}`);
    list.add('attention', 'on', 'values of the cache are packed only with it');
  } else if (engine.flags.config) config['kv_cache_config'] = { dtype: name };
  else list.add('cache', name, `KV cache in ${cacheFormat.name}`);
}
