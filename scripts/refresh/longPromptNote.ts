interface Tier {
  /** Tokens of the prompt from which it is paid. */
  readonly from: number;
  readonly input: number;
  readonly output: number;
}

const shownTokens = (tokens: number) => (tokens % 1000 === 0 ? `${tokens / 1000}k` : String(tokens));

/** What long prompts pay, as notes of records say it: `>272k tokens asks 5 and 22.5`. */
export const longPromptNote = (tiers: readonly Tier[] = []): string | undefined =>
  tiers.length === 0
    ? undefined
    : tiers
        .toSorted((one, other) => one.from - other.from)
        .map(({ from, input, output }) => `>${shownTokens(from)} tokens asks ${input} and ${output}`)
        .join('; ');
