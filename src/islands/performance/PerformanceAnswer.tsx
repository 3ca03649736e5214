import type { Band } from '../../units/Band.ts';
import { Remarks } from '../shared/Remarks.tsx';
import { Result } from '../shared/Result.tsx';
import { answer } from '../shared/scenarioStore.ts';
import { VerdictWord } from '../shared/VerdictWord.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { PoolsLine } from './PoolsLine.tsx';
import { performanceSentence } from './performanceSentence.ts';
import { figures } from './performanceStore.ts';

/** The answer to a scenario: sentence, figures, what they rest on. */
export function PerformanceAnswer({ base }: { readonly base: string }) {
  const current = answer.value;
  const shown = figures.value;
  if (!current || !shown)
    return (
      <p class="calculator-answer" role="status">
        Reading the measured kernels of this accelerator.
      </p>
    );
  const { chosen, fitted } = current;
  const { estimate, runs } = shown;
  const sentence = performanceSentence(fitted.scenario, shown);
  return (
    <div class="calculator-answer" id="answer">
      <p class="answer-sentence" aria-live="polite">
        <VerdictWord verdict={sentence.verdict} text={sentence.lead} /> {sentence.rest}
      </p>
      {runs ? (
        <>
          <div class="result-row">
            <Result label="First token after (TTFT)" band={estimate.ttftSeconds} shown="s" />
            <Result label="Then a token every (TPOT)" band={estimate.tpotSeconds} shown="s" />
            <Result
              label="Output of all accelerators"
              band={estimate.outputTokensPerSecond}
              shown="token/s"
              {...(sameEnds(estimate.outputTokensPerSecond) && { spread: 'set by what arrives' })}
            />
            <Result label="Requests a second at most" band={estimate.mostRequestsPerSecond} shown="1/s" />
          </div>
          <PoolsLine figures={shown} />
          <EvidenceLine
            evidence={estimate.evidence}
            rung={estimate.rung}
            apart={estimate.pools !== undefined}
            accelerator={chosen.accelerator}
            engineName={chosen.engine.name}
            base={base}
          />
        </>
      ) : null}
      <Remarks remarks={fitted.remarks} />
    </div>
  );
}

const sameEnds = ({ low, high }: Band): boolean => low === high;
