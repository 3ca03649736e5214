/** The part of Pagefind's browser API that the search dialog uses. */
export interface Pagefind {
  readonly options: (options: { readonly baseUrl: string; readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly preload: (words: string) => Promise<void>;
  readonly debouncedSearch: (
    words: string,
    options: Record<string, never>,
    milliseconds: number,
  ) => Promise<Found | null>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<Found>;
}

/** Pages that hold the words, best first. */
export interface Found {
  readonly results: readonly FoundPage[];
}

/** One page found; what it says is loaded when asked for. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Hit>;
}

/** One page that holds the words. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Parts of the page that hold the words, each under a heading with an anchor. */
  readonly sub_results?: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}
