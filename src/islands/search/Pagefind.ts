/** The part of Pagefind's browser API that the search uses. */
export interface Pagefind {
  readonly options: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly excerptLength: number;
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Pages that hold the words, or every page of the filter where they are null. */
  readonly search: (
    words: string | null,
    options: { readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>> },
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
  /** Where the words stand on it, counted in words. */
  readonly words: readonly number[];
  readonly data: () => Promise<PageData>;
}

/** One page that holds the words. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page as the engine gives it. */
export interface PageData extends Hit {
  /** Parts of the page that hold the words, each under a heading with an anchor. */
  readonly sub_results?: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}
