import type { Verdict } from '../../estimates/memory/MemoryEstimate.ts';

const signs: Readonly<Record<Verdict, string>> = {
  fits: 'M2 7.5 5.5 11 12 3',
  tight: 'M1 8c2-3 4-3 6 0s4 3 6 0',
  fails: 'M3 3l8 8M11 3l-8 8',
};

interface Props {
  readonly verdict: Verdict;
  readonly text: string;
}

/** A verdict: sign, word and colour together. */
export const VerdictWord = ({ verdict, text }: Props) => (
  <span class={`verdict ${verdict}`}>
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <path d={signs[verdict]} />
    </svg>
    {text}
  </span>
);
