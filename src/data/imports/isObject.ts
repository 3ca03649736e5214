export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether an untrusted value is an object with fields, so neither null nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
