import type { Criterion } from '../../estimates/decide/Criterion.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { basisWords } from '../../reports/decide/basisWords.ts';
import { criterionWords, shownCriteria } from '../../reports/decide/criterionWords.ts';
import { type EvidenceContext, evidenceText } from '../../reports/decide/evidenceText.ts';
import { scoreText } from '../../reports/decide/scoreText.ts';
import type { DecisionQuestion } from '../../scenario/decide/decisionQuestion.ts';
import { ScoreInput } from './ScoreInput.tsx';

interface Props {
  readonly asked: DecisionQuestion;
  readonly weighed: Weighed;
  readonly context: EvidenceContext;
  readonly base: string;
}

const formulas: Readonly<Partial<Record<Criterion, string>>> = {
  performance: 'decision/keptPromiseFraction',
};
const line = 'decision/linearScoreFraction';

/** Every score with the evidence it comes from, and a field to overrule it. */
export function ScoresSection({ asked, weighed, context, base }: Props) {
  return (
    <section class="chart scores" aria-labelledby="scores-title">
      <p class="chart-title" id="scores-title">
        Evidence and scores
      </p>
      <p class="chart-subtitle">
        Scores follow from the evidence by the scale of each criterion. Where you know better, or nobody
        knows, type your own from 0 to 10; it is marked as yours here and in the record.
      </p>
      {shownCriteria.map((criterion) => (
        <CriterionScores
          key={criterion}
          criterion={criterion}
          asked={asked}
          weighed={weighed}
          context={context}
          base={base}
        />
      ))}
    </section>
  );
}

function CriterionScores({
  criterion,
  asked: { evidence },
  weighed: { scored },
  context,
  base,
}: Props & { readonly criterion: Criterion }) {
  const { name, scale, unseen } = criterionWords[criterion];
  return (
    <div class="criterion">
      <h3 id={`criterion-${criterion}`}>{name}</h3>
      <p class="field-note">
        {scale} <a href={`${base}formulas/${formulas[criterion] ?? line}/`}>Equation</a>. Not in the evidence:{' '}
        {unseen}
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={`${name}: evidence and scores`}>
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">Way</th>
              <th scope="col">Evidence</th>
              <th scope="col" class="amount">
                Score
              </th>
              <th scope="col">Yours</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map((of) => {
              const score = scored.find(({ way }) => way === of.way)?.scores[criterion];
              return score ? (
                <tr key={of.way}>
                  <th scope="row">{wayNames[of.way]}</th>
                  <td>{evidenceText(criterion, of, context)}</td>
                  <td class="amount">
                    {scoreText(score.fraction)}
                    {score.basis === 'evidence' ? null : (
                      <span class={`basis basis-${score.basis}`}> {basisWords[score.basis]}</span>
                    )}
                  </td>
                  <td>
                    <ScoreInput criterion={criterion} way={of.way} evidence={scoreText(score.fraction)} />
                  </td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
