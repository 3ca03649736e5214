import { classDefaults } from './classDefaults.ts';
import { ConfigReader } from './ConfigReader.ts';
import { isObject } from './isObject.ts';
import type { ReadingNotes } from './ReadingNotes.ts';

/** Names under which configs of models with several inputs nest that of their language model. */
const nestingNames = [
  'text_config',
  'llm_config',
  'language_config',
  'language_model_config',
  'thinker_config',
];
const deepest = 3;

type JsonObject = Readonly<Record<string, unknown>>;

const nestedIn = (values: JsonObject): readonly [name: string, nested: JsonObject] | undefined => {
  for (const name of nestingNames) {
    const nested = Object.hasOwn(values, name) ? values[name] : undefined;
    if (isObject(nested)) return [name, nested];
  }
  return undefined;
};

export interface LanguageConfig {
  readonly config: ConfigReader;
  readonly values: JsonObject;
  readonly modelType: string;
}

const textOf = (values: JsonObject, name: string): string => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** The part of a config that describes the language model: nested where there are encoders, else the whole. */
export function languageConfigOf(root: JsonObject, notes: ReadingNotes): LanguageConfig {
  let values = root;
  let path = '';
  let modelType = textOf(root, 'model_type');
  for (let depth = 0; depth < deepest; depth += 1) {
    const found = nestedIn(values);
    if (found === undefined) break;
    const [name, nested] = found;
    // only the tie may stand outside: transformers reads it from either level
    const tied = Object.hasOwn(nested, 'tie_word_embeddings') ? nested : values;
    const inherited = Object.hasOwn(tied, 'tie_word_embeddings')
      ? { tie_word_embeddings: tied['tie_word_embeddings'] }
      : {};
    values = { ...nested, ...inherited };
    path += `${name}.`;
    modelType = textOf(nested, 'model_type') || modelType;
  }
  const defaults = path === '' ? undefined : classDefaults.get(modelType);
  return { config: new ConfigReader(values, path, notes, defaults), values, modelType };
}
