import { verdictDetail } from '../../reports/verdictText.ts';
import type { Band } from '../../units/Band.ts';
import { Result } from '../shared/Result.tsx';
import type { Answer } from '../shared/scenarioStore.ts';
import { VerdictWord } from '../shared/VerdictWord.tsx';

interface Props {
  readonly current: Answer;
  /** Fewest accelerators that hold the scenario; infinite where too many would be needed. */
  readonly needed: Band;
  readonly base: string;
}

const verdictText = { fits: 'It fits', tight: 'It is tight', fails: 'It does not fit' } as const;

/** What follows from the question: verdict, hardware, requests, longest request. */
export function StartAnswers({ current, needed, base }: Props) {
  const { estimate, chosen } = current;
  const certain = Number.isFinite(needed.high);
  return (
    <div class="answers">
      <div class="result" aria-live="polite">
        <p class="result-label">Memory on each {chosen.accelerator.name}</p>
        <p class="result-verdict">
          <VerdictWord verdict={estimate.verdict} text={verdictText[estimate.verdict]} />
        </p>
        <p class="result-range">{verdictDetail(estimate)}</p>
        <p class="result-range">
          <a href={`${base}calculators/memory/`}>See what takes it</a>
        </p>
      </div>
      {Number.isFinite(needed.mid) ? (
        <Result
          label="Accelerators needed for one copy"
          band={certain ? needed : { ...needed, high: needed.mid }}
          shown="count"
          spread={certain ? undefined : `${needed.low} to over 32`}
        />
      ) : (
        <div class="result">
          <p class="result-label">Accelerators needed for one copy</p>
          <p class="result-value">over 32</p>
          <p class="result-range">split the load over copies of the model</p>
        </div>
      )}
      <Result
        label="Requests at once, each at full length"
        band={estimate.requestsAtPeak}
        shown="count"
        whole
      />
      <Result label="Longest single request" band={estimate.longestRequestTokens} shown="token" />
    </div>
  );
}
