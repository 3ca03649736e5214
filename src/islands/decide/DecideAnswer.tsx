import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { decisionSentence } from '../../reports/decide/decisionSentence.ts';
import type { EvidenceContext } from '../../reports/decide/evidenceText.ts';
import type { DecisionQuestion } from '../../scenario/decide/decisionQuestion.ts';
import { Draws } from '../cost/Draws.tsx';
import { moneyRefusals } from '../cost/costStore.ts';
import { LeftOutWays } from '../cost/LeftOutWays.tsx';
import { decisionIsBuilt } from './decisionIsBuilt.ts';
import { decisionRefusals } from './decideStore.ts';
import { latePart } from '../shared/latePart.tsx';
import { RankingTable } from './RankingTable.tsx';
import { ScoresSection } from './ScoresSection.tsx';

const options = { isBuilt: decisionIsBuilt };

const ContributionsFigure = latePart(
  'contributions',
  async () => (await import('./ContributionsFigure.tsx')).ContributionsFigure,
  options,
);
const TurnsTable = latePart('turns', async () => (await import('./TurnsTable.tsx')).TurnsTable, options);

interface Props {
  readonly asked: DecisionQuestion;
  /** Undefined where nothing weighs anything, or no way is left. */
  readonly weighed: Weighed | undefined;
  readonly context: EvidenceContext;
  readonly base: string;
}

/** The ranking, what it is made of, how far it hangs on the weights, and the evidence under it. */
export function DecideAnswer({ asked, weighed, context, base }: Props) {
  const { question } = asked;
  const sentence = weighed && decisionSentence(weighed, question.money.overflow);
  const refusals = [...decisionRefusals.value, ...moneyRefusals.value, ...question.chosen.refusals];
  return (
    <>
      <div class="calculator-answer" id="answer">
        <p class="answer-sentence" aria-live="polite">
          {sentence ? (
            <>
              <strong>{sentence.lead}</strong> {sentence.rest}
            </>
          ) : question.allowed.length === 0 ? (
            <strong>No way is left to decide between.</strong>
          ) : (
            <>
              <strong>Nothing is ranked.</strong> Weights must be above 0 for one criterion at least, got 0
              for all.
            </>
          )}
        </p>
        {refusals.length > 0 ? (
          <ul class="tool-refusals" role="alert">
            {refusals.map((text) => (
              <li key={text}>{text}. The default is used instead.</li>
            ))}
          </ul>
        ) : null}
        {weighed ? <RankingTable question={question} weighed={weighed} /> : null}
        <LeftOutWays question={question} base={base} />
        <p class="field-note weighing-note">
          Weights are yours; no estimate gives them. Scores add up as{' '}
          <a href={`${base}sources/#green-book-2024-mcda`}>public guidance on such decisions</a> does it;
          shares of all weightings follow <a href={`${base}sources/#lahdelma-1998-smaa`}>SMAA</a>, with 10
          {'\u00a0'}000 draws and a fixed seed.
        </p>
        {question.allowed.length > 0 ? <Draws /> : null}
      </div>
      <div class="calculator-detail performance-detail">
        {weighed ? (
          <>
            <ContributionsFigure weighed={weighed} />
            <TurnsTable weighed={weighed} base={base} />
            <ScoresSection asked={asked} weighed={weighed} context={context} base={base} />
          </>
        ) : null}
      </div>
    </>
  );
}
