import { useComputed } from '@preact/signals';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { catalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { answer } from '../shared/scenarioStore.ts';
import { comparisonOptions } from './comparisonOptions.ts';
import { compared, compareWith, insteadOf, leaveOut } from './comparisonStore.ts';

const mostCompared = 3;

/** What the sweep is compared with: accelerators, weight formats or pairs of both, and why one is not drawn. */
export function ComparisonFields() {
  const chosen = useComputed(() => answer.value?.chosen);
  const entries = compared.value;
  const known = catalogue.value;
  return (
    <div class="compare">
      {entries.length < mostCompared ? (
        <ComboboxField
          label="Compare with"
          options={() => (known && chosen.value ? comparisonOptions(known, chosen.value) : [])}
          value=""
          shownValue=""
          onOpen={() => void loadCatalogue().catch(() => undefined)}
          onChange={(id) => compareWith(insteadOf(id))}
          note="An accelerator, a weight format, or both: b200 nvfp4."
        />
      ) : null}
      <ul class="compared" aria-live="polite">
        {entries.map(({ id, name, note }) => (
          <li key={id}>
            <button class="text-button" type="button" onClick={() => leaveOut(id)}>
              Leave out {name}
            </button>
            {note === undefined ? null : <span class="field-note">{note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
