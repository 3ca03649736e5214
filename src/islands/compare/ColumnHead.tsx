import { useState } from 'preact/hooks';
import { openingQuery } from '../../scenario/compare/comparisonCodec.ts';
import type { KeptScenario } from '../../scenario/compare/KeptScenario.ts';
import { refuseName } from '../../scenario/compare/refuseName.ts';
import { changeKept, kept, removeKept } from '../shared/keptStore.ts';

interface Props {
  readonly of: KeptScenario;
  readonly isFirst: boolean;
  /** True where the reader kept it and may change its name and place. */
  readonly isOwn: boolean;
  readonly base: string;
}

/** A scenario at the head of its column: its name, the way into the calculators, and what may be done with it. */
export function ColumnHead({ of: { name, scenario }, isFirst, isOwn, base }: Props) {
  const [renaming, setRenaming] = useState(false);
  return (
    <th scope="col">
      {renaming ? (
        <NewName name={name} onDone={() => setRenaming(false)} />
      ) : (
        <span class="column-name">{name}</span>
      )}
      {isFirst ? <span class="column-place">reference</span> : null}
      <span class="column-tools">
        <a href={`${base}calculators/performance/?${openingQuery(scenario)}`} aria-label={`Open ${name}`}>
          Open
        </a>
        {isOwn && !renaming ? (
          <>
            <button
              class="text-button"
              type="button"
              aria-label={`Rename ${name}`}
              onClick={() => setRenaming(true)}
            >
              Rename
            </button>
            {isFirst ? null : (
              <button
                class="text-button"
                type="button"
                aria-label={`Put ${name} first`}
                onClick={() => putFirst(name)}
              >
                Put first
              </button>
            )}
            <button
              class="text-button"
              type="button"
              aria-label={`Remove ${name}`}
              onClick={() => removeKept(name)}
            >
              Remove
            </button>
          </>
        ) : null}
      </span>
    </th>
  );
}

/** The first is what the others are held against. */
const putFirst = (name: string): void =>
  changeKept((current) => [
    ...current.filter((one) => one.name === name),
    ...current.filter((one) => one.name !== name),
  ]);

/** Asks for another name; what cannot be one is said and stays to be mended. */
function NewName({ name, onDone }: { readonly name: string; readonly onDone: () => void }) {
  const [draft, setDraft] = useState(name);
  const others = kept.value.filter((one) => one.name !== name);
  const refusal = refuseName(draft, others);
  return (
    <form
      class="column-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (refusal !== undefined) return;
        onDone();
        changeKept((current) =>
          current.map((one) => (one.name === name ? { ...one, name: draft.trim() } : one)),
        );
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onDone();
      }}
    >
      <input
        type="text"
        aria-label={`New name of ${name}`}
        autocomplete="off"
        value={draft}
        aria-invalid={refusal !== undefined}
        ref={(input) => {
          if (input && document.activeElement !== input && draft === name) input.select();
        }}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      {refusal === undefined ? null : (
        <span class="refusal" role="alert">
          {refusal}.
        </span>
      )}
      <button class="text-button" type="submit">
        Save
      </button>
    </form>
  );
}
