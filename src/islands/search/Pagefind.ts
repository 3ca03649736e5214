/** The part of Pagefind's browser API that the search dialog uses. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly preload: (words: string) => Promise<void>;
  readonly debouncedSearch: (
    words: string,
    options: Record<string, never>,
    milliseconds: number,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] } | null>;
}

/** One page that holds the words. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
