import type { ConfigField } from './ConfigField.ts';
import { type ConfigFieldName, configFields } from './configFields.ts';
import { isObject, type JsonObject } from './isObject.ts';
import type { ReadingNotes } from './ReadingNotes.ts';
import { shownValue } from './shownValue.ts';

/** Entries of a list of module names, such as those a quantised checkpoint leaves out. */
const longestNames = 200_000;
/** Entries of a list with one item for each layer. */
const longestByLayer = 4000;
const largestFactor = 1000;

function listOf(path: string, value: readonly unknown[], most: number): readonly unknown[] {
  if (value.length <= most) return value;
  throw new RangeError(`${path} must hold at most ${most} items, got ${shownValue(value)}`);
}

/** Reads fields of an untrusted config: each value is checked against its bounds, none is trusted for its type. */
export class ConfigReader {
  readonly #values: JsonObject;
  readonly #path: string;
  readonly #notes: ReadingNotes;
  readonly #defaults: Readonly<Record<string, number>>;

  constructor(
    values: JsonObject,
    path: string,
    notes: ReadingNotes,
    defaults: Readonly<Record<string, number>> = {},
  ) {
    this.#values = values;
    this.#path = path;
    this.#notes = notes;
    this.#defaults = defaults;
  }

  /** A number the architecture cannot do without; where it is absent it is noted as missing and its least value stands in. */
  required(name: ConfigFieldName): number {
    const value = this.optional(name);
    if (value !== undefined) return value;
    const { label, meaning, least, most }: ConfigField = configFields[name];
    const path = this.#path + name;
    this.#notes.missing.set(path, { path, label, meaning, least, most });
    return Math.max(1, least);
  }

  /** A number that may be absent or null. */
  optional(name: ConfigFieldName): number | undefined {
    const path = this.#path + name;
    const supplied = Object.hasOwn(this.#notes.supplied, path) ? this.#notes.supplied[path] : undefined;
    if (supplied !== undefined) return this.#number(path, supplied, configFields[name]);
    const key = this.#keyOf(name);
    if (key !== undefined) {
      const value = this.#values[key];
      // some classes give one number per layer; perLayer reads those
      const one = Array.isArray(value) ? listOf(this.#path + key, value, longestByLayer)[0] : value;
      return this.#number(this.#path + key, one, configFields[name]);
    }
    // null in the config means none, which the class default does not override
    if (!Object.hasOwn(this.#defaults, name) || this.#names(name).some((key) => this.#own(key) === null))
      return undefined;
    const byClass = this.#defaults[name];
    if (byClass !== undefined) this.assume(`${path} is absent; its model class takes ${byClass}`);
    return byClass;
  }

  /** A number that may differ by layer: one for all, or a list with one for each. */
  perLayer(name: ConfigFieldName): (index: number) => number | undefined {
    const key = this.#keyOf(name);
    const value = key === undefined ? undefined : this.#values[key];
    if (!Array.isArray(value)) {
      const one = this.optional(name);
      return () => one;
    }
    const path = this.#path + key;
    const list = listOf(path, value, longestByLayer).map((item) =>
      this.#number(path, item, configFields[name]),
    );
    return (index) => list[index];
  }

  /** Whether a field is there and not null. */
  has(name: ConfigFieldName): boolean {
    return this.#keyOf(name) !== undefined;
  }

  flag(names: readonly string[], fallback: boolean): boolean {
    for (const name of names) {
      const value = this.#own(name);
      if (value === undefined || value === null) continue;
      if (typeof value !== 'boolean')
        throw new TypeError(`${this.#path}${name} must be true or false, got ${shownValue(value)}`);
      return value;
    }
    return fallback;
  }

  /** A fraction from 0 to 1, such as the rotated part of a head. */
  fraction(names: readonly string[]): number | undefined {
    for (const name of names) {
      const value = this.#decimal(name);
      if (value === undefined) continue;
      if (value >= 0 && value <= 1) return value;
      throw new RangeError(`${this.#path}${name} must be from 0 to 1, got ${shownValue(value)}`);
    }
    return undefined;
  }

  /** A number above 0 that scales a width. */
  factor(name: string): number | undefined {
    const value = this.#decimal(name);
    if (value === undefined) return undefined;
    if (value > 0 && value <= largestFactor) return value;
    throw new RangeError(
      `${this.#path}${name} must be above 0 and at most ${largestFactor}, got ${shownValue(value)}`,
    );
  }

  /** A text, or nothing where the field is absent or something else. */
  text(name: string): string | undefined {
    const value = this.#own(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** A list of texts; other items of the list are passed over. */
  texts(name: string): readonly string[] | undefined {
    const value = this.#own(name);
    if (!Array.isArray(value)) return undefined;
    return listOf(this.#path + name, value, longestNames).filter((item) => typeof item === 'string');
  }

  /** A list of whole numbers of one field's bounds. */
  counts(name: string, bounds: ConfigFieldName): readonly number[] | undefined {
    const value = this.#own(name);
    if (!Array.isArray(value)) return undefined;
    const path = this.#path + name;
    return listOf(path, value, longestByLayer).map((item) => this.#number(path, item, configFields[bounds]));
  }

  hasList(name: string): boolean {
    return Array.isArray(this.#own(name));
  }

  child(name: string): ConfigReader | undefined {
    const value = this.#own(name);
    return isObject(value) ? new ConfigReader(value, `${this.#path}${name}.`, this.#notes) : undefined;
  }

  /** Readers of a list of objects, such as one for each layer. */
  children(name: string): readonly ConfigReader[] | undefined {
    const value = this.#own(name);
    if (!Array.isArray(value)) return undefined;
    return listOf(this.#path + name, value, longestByLayer).map((item, index) => {
      const path = `${this.#path}${name}.${index}`;
      if (!isObject(item)) throw new TypeError(`${path} must be an object, got ${shownValue(item)}`);
      return new ConfigReader(item, `${path}.`, this.#notes);
    });
  }

  /** True once a number was missing; what is read then only serves to find what else is missing. */
  get incomplete(): boolean {
    return this.#notes.missing.size > 0;
  }

  /** Names of the fields, at most as many as a list may hold. */
  keys(): readonly string[] {
    return Object.keys(this.#values).slice(0, longestNames);
  }

  assume(sentence: string): void {
    this.#notes.assumptions.add(sentence);
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }

  #decimal(name: string): number | undefined {
    const value = this.#own(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return value;
    throw new TypeError(`${this.#path}${name} must be a number, got ${shownValue(value)}`);
  }

  #keyOf(name: ConfigFieldName): string | undefined {
    return this.#names(name).find((key) => this.#own(key) !== undefined && this.#own(key) !== null);
  }

  #names(name: ConfigFieldName): readonly string[] {
    const { aliases }: ConfigField = configFields[name];
    return [name, ...aliases];
  }

  #number(path: string, value: unknown, { least, most }: ConfigField): number {
    if (typeof value !== 'number')
      throw new TypeError(`${path} must be a whole number, got ${shownValue(value)}`);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new RangeError(`${path} must be a whole number from ${least} to ${most}, got ${shownValue(value)}`);
  }
}
