const longestText = 40;

/** An untrusted value as an error message shows it: short, whatever its size or depth. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.length > longestText ? `${value.slice(0, longestText)}…` : value;
    return JSON.stringify(text);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return `${value}`;
  return value === null ? 'null' : `a value of type ${typeof value}`;
}
