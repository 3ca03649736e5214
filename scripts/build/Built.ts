/** A site as it was built. */
export interface Built {
  /** Folder it was built into. */
  readonly directory: string;
  /** Path it is served under, without a slash at its end. */
  readonly base: string;
  /** Scheme and host it will be served from, where they are known. */
  readonly origin?: string | undefined;
}
