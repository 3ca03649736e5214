import { useState } from 'preact/hooks';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { Criterion } from '../../estimates/decide/Criterion.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { criterionWords } from '../../reports/decide/criterionWords.ts';
import { scoreField } from '../../scenario/decide/decisionFields.ts';
import { refuseChoice } from '../../scenario/refuseChoice.ts';
import { parseNumber } from '../../units/parseNumber.ts';
import { useAwake } from '../fields/useAwake.ts';
import { changeDecision, decision } from './decideStore.ts';

interface Props {
  readonly criterion: Criterion;
  readonly way: Way;
  /** What the score is without the reader's own. */
  readonly evidence: string;
}

/** The reader's own score; empty where the evidence stands. */
export function ScoreInput({ criterion, way, evidence }: Props) {
  const awake = useAwake();
  const [draft, setDraft] = useState<{ readonly text: string; readonly message?: string }>();
  const own = decision.value.scores[criterion]?.[way];
  const label = `Your score of ${wayNames[way]} on ${criterionWords[criterion].name}`;
  const write = (score: number | undefined) => {
    const { [way]: _, ...others } = decision.value.scores[criterion] ?? {};
    const next = score === undefined ? others : { ...others, [way]: score };
    changeDecision({ scores: { ...decision.value.scores, [criterion]: next } });
  };
  const type = (text: string) => {
    const read = readScore(criterion, way, text);
    if (typeof read === 'string')
      return setDraft({
        text,
        message: `${read}. ${own === undefined ? evidence : String(own)} still stands.`,
      });
    setDraft({ text });
    write(read.score);
  };
  return (
    <span class={`score-input${draft?.message === undefined ? '' : ' refused'}`}>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        readOnly={!awake}
        aria-label={label}
        aria-invalid={draft?.message !== undefined}
        placeholder={evidence}
        value={draft?.text ?? (own === undefined ? '' : String(own))}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => {
          if (draft?.message === undefined) setDraft(undefined);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setDraft(undefined);
        }}
      />
      {draft?.message === undefined ? null : (
        <span class="field-note" role="alert">
          {draft.message}
        </span>
      )}
    </span>
  );
}

function readScore(
  criterion: Criterion,
  way: Way,
  text: string,
): { readonly score: number | undefined } | string {
  if (text.trim() === '') return { score: undefined };
  const score = parseNumber(text);
  if (score === undefined) return `Must be a number, got ${text.slice(0, 20)}`;
  const refusal = refuseChoice(scoreField(criterion, way), score, 'Score');
  return refusal === undefined ? { score } : refusal.replace(/^Score must/, 'Must');
}
