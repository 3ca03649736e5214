/** An article as a site generator takes it. */
export interface PeerArticle {
  readonly slug: string;
  readonly title: string;
  /** Markdown without the title. */
  readonly text: string;
}

/** A site generator's own starter, as its manual writes it, filled with articles. */
export interface Peer {
  readonly name: string;
  /** Packages with exact versions. */
  readonly packages: Readonly<Record<string, string>>;
  /** Folder of the articles, which is emptied before each build. */
  readonly articleFolder: string;
  /** Files of the project by their path. */
  readonly files: (articles: readonly PeerArticle[], base: string) => Readonly<Record<string, string>>;
  /** Command of its package that builds, with its parameters. */
  readonly build: readonly [program: string, ...parameters: readonly string[]];
  /** Folder the built site is in. */
  readonly directory: string;
  /** Path of an article's page under the base. */
  readonly pageOf: (slug: string) => string;
}
