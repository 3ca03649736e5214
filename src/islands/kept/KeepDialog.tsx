import { useEffect, useRef, useState } from 'preact/hooks';
import { comparisonLink } from '../../scenario/compare/comparisonLink.ts';
import { freeName } from '../../scenario/compare/freeName.ts';
import { mostKeptCount } from '../../scenario/compare/KeptScenario.ts';
import { keptWith } from '../../scenario/compare/keptWith.ts';
import { refuseName } from '../../scenario/compare/refuseName.ts';
import { scenarioQuery } from '../../scenario/linkCodec.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { changeKept, kept, keptInMemory, keptProblems } from '../shared/keptStore.ts';
import { KeptList } from './KeptList.tsx';

interface Props {
  readonly scenario: Scenario;
  /** What the bar says of it, and a name made from it. */
  readonly summary: string;
  readonly base: string;
  readonly onClose: () => void;
}

/** Asks for a name and keeps the scenario under it; shows what is kept already. */
export function KeepDialog({ scenario, summary, base, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(() => freeName(summary, kept.peek()));
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.select();
  }, []);
  const count = kept.value.length;
  const query = scenarioQuery(scenario);
  const same = kept.value.find((one) => scenarioQuery(one.scenario) === query);
  // The field is gone once it is kept; the focus goes to what comes next.
  const [justKept, setJustKept] = useState(false);
  useEffect(() => {
    if (justKept) dialog.current?.querySelector('a')?.focus();
  }, [justKept]);
  const keep = () => {
    const name = draft.trim();
    const why = refuseName(name, kept.value);
    setRefusal(why ?? '');
    if (why !== undefined) return;
    changeKept((current) => keptWith(current, [{ name, scenario }]).kept);
    setJustKept(true);
  };
  return (
    <dialog
      ref={dialog}
      class="keep-dialog"
      aria-labelledby="keep-title"
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div class="keep-body">
        <h2 id="keep-title">Keep this scenario</h2>
        <p>{summary}</p>
        <p role="status">
          {same
            ? `Kept as ${same.name}.`
            : count >= mostKeptCount
              ? `${mostKeptCount} scenarios are kept, and more do not go side by side. Remove one to keep this.`
              : null}
        </p>
        {same || count >= mostKeptCount ? null : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <label for="keep-name">Name</label>
            <div class="keep-line">
              <input
                id="keep-name"
                type="text"
                autocomplete="off"
                value={draft}
                aria-invalid={refusal !== ''}
                aria-describedby="keep-refusal"
                onInput={({ currentTarget }) => setDraft(currentTarget.value)}
              />
              <button class="button" type="submit">
                Keep
              </button>
            </div>
            <p id="keep-refusal" class="refusal" role="alert">
              {refusal === '' ? '' : `${refusal}.`}
            </p>
          </form>
        )}
        {keptProblems.value.map((problem) => (
          <p key={problem} class="refusal">
            {problem}.
          </p>
        ))}
        <KeptList />
        {keptInMemory.value ? (
          <p>
            Nothing can be stored here now. What you keep lasts until you leave the page; the link below takes
            it along.
          </p>
        ) : null}
        <p class="keep-line">
          {count > 0 ? <a href={comparisonAddress(base)}>Compare {count === 1 ? 'it' : count}</a> : null}
          <button class="text-button" type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </p>
      </div>
    </dialog>
  );
}

/** Where what is kept is compared; without storage the address has to carry it. */
function comparisonAddress(base: string): string {
  const page = `${base}calculators/compare/`;
  if (!keptInMemory.value) return page;
  const found = comparisonLink(page, kept.value);
  return 'link' in found ? found.link : page;
}
