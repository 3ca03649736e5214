const snakeKey = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The same value with every key of `camelCase` in `snake_case`, as records write them. */
export function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased);
  return typeof value === 'object' && value !== null ? snakeKeys(value) : value;
}

/** The same object with its keys in `snake_case`, all the way down. */
export const snakeKeys = (object: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).map(([key, item]) => [snakeKey(key), snakeCased(item)]));
