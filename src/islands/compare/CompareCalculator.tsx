import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { ComparedScenario } from '../../reports/compare/ComparedScenario.ts';
import { comparisonSentence } from '../../reports/compare/comparisonSentence.ts';
import { comparisonView } from '../../reports/compare/comparisonView.ts';
import type { KeptScenario } from '../../scenario/compare/KeptScenario.ts';
import { RunStatus } from '../shared/RunStatus.tsx';
import { startKept } from '../shared/keptStore.ts';
import { CompareTools } from './CompareTools.tsx';
import { columns, comparison, examples, followComparison, readLink, showsExamples } from './compareStore.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { WhatIsShown } from './WhatIsShown.tsx';

interface Props {
  readonly title: string;
  /** Scenarios to show while the reader kept none, and their answers. */
  readonly first: readonly KeptScenario[];
  readonly answers: readonly ComparedScenario[];
  readonly base: string;
}

/** Up to four scenarios side by side: what was decided, and what comes of it. */
export default function CompareCalculator({ title, first, answers, base }: Props) {
  if (examples.peek().length === 0) examples.value = first;
  comparison.seed(answers);
  // Before it is painted, so that what was pressed meanwhile comes after.
  useLayoutEffect(() => {
    startKept();
    readLink();
  }, []);
  useEffect(followComparison, []);
  const shown = columns.value;
  const view = comparisonView(shown);
  const { lead, rest } = comparisonSentence(shown);
  const notes = shown.flatMap(({ name, column }) =>
    (column?.notes ?? []).map((note) => `${name}: ${note.replace(/\.$/, '')}.`),
  );
  return (
    <section class="pad comparison" aria-labelledby="comparison-title">
      <div class="pad-head">
        <h2 id="comparison-title">{title}</h2>
        <CompareTools base={base} />
      </div>
      <div class="comparison-body">
        <WhatIsShown />
        <p class="answer-sentence" aria-live="polite">
          {lead === '' ? null : <strong>{lead}</strong>} {rest === '' ? null : rest}
        </p>
        {showsExamples.value ? null : (
          <RunStatus
            of={comparison}
            fractionOf={({ doneFraction }) => doneFraction}
            running="Drawing the ranges of the costs."
            barName="Share of the draws done"
            stopped="The comparison stopped"
            again="Answer again"
          >
            Ranges of costs hold eight in ten of 10&#160;000 draws. Scenarios share many doubts, such as how
            much people ask for, so their order is surer than ranges that overlap make it look.
          </RunStatus>
        )}
        {view.remarks.map((remark) => (
          <p key={remark} class="comparison-remark">
            {remark}
          </p>
        ))}
        <ComparisonTable view={view} columns={shown} base={base} />
        <details class="comparison-same">
          <summary>
            {view.same.length} decisions {shown.length === 1 ? 'of it' : 'are the same in all'}
          </summary>
          <DecisionTable rows={view.same} columns={shown} />
        </details>
        {notes.length === 0 ? null : (
          <details class="comparison-notes">
            <summary>What to know of each</summary>
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
