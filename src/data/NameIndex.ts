import { aliasKey } from './aliasKey.ts';
import type { Records } from './kinds.ts';
import { weightFormatOfName } from './weightFormatOfName.ts';

/** A model found by name, and the format the name tells. */
export interface NamedModel {
  readonly modelId: string;
  readonly formatId?: string;
}

/** Words at the end of a model's name that seldom change its shape. */
const tuning = /[-_.](instruct|chat|it|base|hf|thinking|reasoning|pt|text|preview)$/i;

/** Words that tell how a name is shipped, not what it is. */
const packaging = /([-_.]gguf|[-_]hf|:latest)$/i;

/** A repository and file together have fewer letters; a longer text is no name. */
const longestName = 400;

const withoutOwner = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** GGUF files often carry the owner before an underscore, such as `Qwen_Qwen3-8B`. */
const withoutFileOwner = (name: string): string => withoutOwner(name).replace(/^[a-z0-9-]+_/i, '');

const withoutTuning = (name: string): string => {
  const shorter = name.replace(tuning, '');
  return shorter === name ? name : withoutTuning(shorter);
};

/** Finds records by what the world calls them: id, name, alias, repository, or a quantised republication of it. */
export class NameIndex {
  readonly #models = new Map<string, NamedModel>();
  readonly #loose = new Map<string, NamedModel | 'several'>();
  readonly #accelerators = new Map<string, string>();
  readonly #formats = new Map<string, string>();
  readonly #engines = new Map<string, string>();

  constructor({ models, accelerators, formats, engines }: Records) {
    for (const [id, record] of models) {
      const names = [
        id,
        record.name,
        record.hugging_face,
        withoutOwner(record.hugging_face),
        ...record.aliases,
      ];
      for (const name of names) this.#addModel(name, { modelId: id });
      for (const name of record.aliases) this.#addModel(withoutOwner(name), { modelId: id });
      for (const { hugging_face, format } of record.republished) {
        this.#addModel(hugging_face, { modelId: id, formatId: format });
        this.#addModel(withoutOwner(hugging_face), { modelId: id, formatId: format });
      }
    }
    for (const [id, record] of accelerators)
      addNames(this.#accelerators, id, [id, record.name, record.short_name, ...record.aliases]);
    for (const [id, record] of formats) addNames(this.#formats, id, [id, record.name, ...record.aliases]);
    for (const [id, record] of engines) addNames(this.#engines, id, [id, record.name, ...record.aliases]);
  }

  #addModel(name: string, model: NamedModel): void {
    const key = aliasKey(name);
    if (!this.#models.has(key)) this.#models.set(key, model);
    const loose = aliasKey(withoutTuning(withoutOwner(name)));
    const known = this.#loose.get(loose);
    if (known === undefined) this.#loose.set(loose, model);
    else if (known !== 'several' && known.modelId !== model.modelId) this.#loose.set(loose, 'several');
  }

  /** The model of this name; a republication's format is read off the name. */
  model(name: string): NamedModel | undefined {
    if (name.length > longestName) return undefined;
    const exact = this.#exact(name);
    if (exact) return exact;
    const named = weightFormatOfName(name);
    if (named) {
      const base = this.#exact(named.rest) ?? this.#nearly(named.rest) ?? this.model(named.rest);
      return base && { modelId: base.modelId, formatId: named.formatId };
    }
    const bare = name.replace(packaging, '');
    return bare === name ? (this.#nearly(name) ?? this.#exact(withoutFileOwner(name))) : this.model(bare);
  }

  #exact(name: string): NamedModel | undefined {
    return this.#models.get(aliasKey(name)) ?? this.#models.get(aliasKey(withoutOwner(name)));
  }

  #nearly(name: string): NamedModel | undefined {
    const found = this.#loose.get(aliasKey(withoutTuning(withoutOwner(name))));
    return found === 'several' ? undefined : found;
  }

  accelerator(name: string): string | undefined {
    return this.#accelerators.get(aliasKey(name));
  }

  format(name: string): string | undefined {
    return this.#formats.get(aliasKey(name));
  }

  engine(name: string): string | undefined {
    return this.#engines.get(aliasKey(name));
  }
}

function addNames(index: Map<string, string>, id: string, names: readonly string[]): void {
  for (const name of names) {
    const key = aliasKey(name);
    if (!index.has(key)) index.set(key, id);
  }
}
