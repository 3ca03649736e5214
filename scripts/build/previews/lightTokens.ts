/**
 * Tokens of a style sheet by their names without the dashes, in the light theme.
 *
 * @throws {RangeError} where a token asked for is not there.
 */
export function lightTokens<Name extends string>(
  css: string,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const valueOf = (name: Name): string => {
    const [, value] = new RegExp(String.raw`^\s*--${name}: ([^;]+);`, 'm').exec(css) ?? [];
    if (value === undefined) throw new RangeError(`token must be in tokens.css, got ${name}`);
    return /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value;
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, string>;
}
