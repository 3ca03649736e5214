type CamelCase<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Text;

/** The same shape with every key of `snake_case` in `camelCase`. */
export type CamelCased<Value> = Value extends readonly (infer Item)[]
  ? readonly CamelCased<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value as Key extends string ? CamelCase<Key> : Key]: CamelCased<Value[Key]> }
    : Value;

const camelKey = (key: string) => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Records write keys in snake case, code in camel case; this is the one bridge between them. */
export function camelCased<Value>(value: Value): CamelCased<Value> {
  if (Array.isArray(value)) return value.map(camelCased) as CamelCased<Value>;
  if (typeof value !== 'object' || value === null) return value as CamelCased<Value>;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [camelKey(key), camelCased(item)]),
  ) as CamelCased<Value>;
}
