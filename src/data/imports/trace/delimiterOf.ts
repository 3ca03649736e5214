const delimiters = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  /** True where the line only names the delimiter, as spreadsheets write `sep=;`, and holds no columns. */
  readonly isDirective: boolean;
}

/** What parts the cells of a file, by its first line: the letter that occurs most often outside quotes. */
export function delimiterOf(firstLine: string): FoundDelimiter {
  const named = /^"?sep=(.)"?\s*$/i.exec(firstLine)?.[1];
  const directive = delimiters.find((delimiter) => delimiter === named);
  if (directive !== undefined) return { delimiter: directive, isDirective: true };
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counted = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  return { delimiter: most.delimiter, isDirective: false };
}
