/** What a list of token prices says of one model, US dollars for a million tokens. */
export interface TokenPrices {
  /** The provider's id in that list. */
  readonly provider: string;
  readonly model: string;
  readonly inputUsdPerMillionTokens: number;
  readonly outputUsdPerMillionTokens: number;
  readonly cachedInputUsdPerMillionTokens?: number | undefined;
  /** Day from which they hold, where the list says it. */
  readonly since?: string | undefined;
  /** What long prompts pay, in the words our records use. */
  readonly note?: string | undefined;
}
