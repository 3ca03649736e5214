import type { Band } from '../../units/Band.ts';
import { Remarks } from '../shared/Remarks.tsx';
import { Result } from '../shared/Result.tsx';
import type { Answer } from '../shared/scenarioStore.ts';
import { VerdictWord } from '../shared/VerdictWord.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import type { PerformancePart } from './PerformanceCalculator.tsx';
import { performanceSentence } from './performanceSentence.ts';
import type { PerformanceView } from './performanceView.ts';
import { RooflineFigure } from './RooflineFigure.tsx';
import { SimulationPanel } from './SimulationPanel.tsx';
import { StepFigure } from './StepFigure.tsx';
import { SweepFigure } from './SweepFigure.tsx';

interface Props {
  readonly current: Answer;
  readonly view: PerformanceView;
  readonly parts: readonly PerformancePart[];
  readonly base: string;
}

/** The answer to a scenario: sentence, figures, pictures. */
export function PerformanceAnswer({ current, view, parts, base }: Props) {
  const { chosen, fitted } = current;
  const { estimate, runs } = view;
  const sentence = performanceSentence(fitted.scenario, view);
  const shows = (part: PerformancePart) => runs && parts.includes(part);
  return (
    <>
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
            <EvidenceLine
              evidence={estimate.evidence}
              rung={estimate.rung}
              accelerator={chosen.accelerator}
              engineName={chosen.engine.name}
              base={base}
            />
          </>
        ) : null}
        <Remarks remarks={fitted.remarks} />
      </div>
      <div class="calculator-detail performance-detail">
        {shows('step') ? <StepFigure view={view} /> : null}
        {shows('sweep') ? (
          <SweepFigure view={view} scenario={fitted.scenario} name={chosen.accelerator.name} />
        ) : null}
        {shows('roofline') ? <RooflineFigure view={view} name={chosen.accelerator.name} /> : null}
        {shows('simulation') ? <SimulationPanel /> : null}
      </div>
    </>
  );
}

const sameEnds = ({ low, high }: Band): boolean => low === high;
