import { useRef, useState } from 'preact/hooks';
import type { ImportOutcome } from '../../data/imports/modelFromFiles.ts';
import { nativeFormatId, ownModelId } from '../../scenario/Scenario.ts';
import { quantityText } from '../../units/formatQuantity.ts';
import { parseNumber } from '../../units/parseNumber.ts';
import { DropPlace } from '../fields/DropPlace.tsx';
import { messageOf } from '../shared/messageOf.ts';
import { change } from '../shared/scenarioStore.ts';

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly outcome: ImportOutcome }
  | { readonly kind: 'refused'; readonly message: string };

/** Where the reader brings a model of their own: pasted, dropped or chosen; read in the browser, sent nowhere. */
export function OwnModel() {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [supplied, setSupplied] = useState<Readonly<Record<string, number>>>({});
  const files = useRef<readonly File[]>([]);

  const read = async (given: readonly File[], more: Readonly<Record<string, number>>) => {
    if (given.length === 0) return;
    files.current = given;
    setState({ kind: 'reading' });
    try {
      const { readInWorker } = await import('../workers/readInWorker.ts');
      const outcome = await readInWorker((reader) => reader.model(given, more));
      setState({ kind: 'read', outcome });
      if (outcome.text !== undefined)
        change({ modelId: ownModelId, ownModel: outcome.text, weightFormatId: nativeFormatId });
    } catch (error) {
      setState({ kind: 'refused', message: messageOf(error) });
    }
  };
  const begin = (given: readonly File[]) => {
    setSupplied({});
    void read(given, {});
  };
  return (
    <details class="own-model">
      <summary>Bring your own model: config.json, GGUF or safetensors</summary>
      <div class="own-model-body">
        <DropPlace label="Model files" accept=".json,.gguf,.safetensors" multiple onFiles={begin}>
          or drop them here. Only headers are read, in this browser; nothing is sent anywhere.
        </DropPlace>
        <PastedConfig
          onPaste={(text) => begin([new File([text], 'config.json', { type: 'application/json' })])}
        />
        <div role="status" aria-live="polite">
          {state.kind === 'reading' ? <p>Reading.</p> : null}
          {state.kind === 'refused' ? (
            <p class="refusal">Could not be read: {state.message}. Your other inputs stand.</p>
          ) : null}
          {state.kind === 'read' ? <Outcome outcome={state.outcome} /> : null}
        </div>
        {state.kind === 'read' && state.outcome.missing.length > 0 ? (
          <form
            class="missing-fields"
            onSubmit={(event) => {
              event.preventDefault();
              void read(files.current, supplied);
            }}
          >
            {state.outcome.missing.map(({ path, label, meaning, least, most }) => (
              <div class="field" key={path}>
                <label for={`missing-${path}`}>{label}</label>
                <div class="number-field">
                  <input
                    id={`missing-${path}`}
                    type="text"
                    inputMode="numeric"
                    autocomplete="off"
                    aria-describedby={`missing-${path}-note`}
                    onInput={({ currentTarget }) => {
                      const value = parseNumber(currentTarget.value);
                      if (value !== undefined && Number.isInteger(value) && value >= least && value <= most)
                        setSupplied({ ...supplied, [path]: value });
                    }}
                  />
                </div>
                <p class="field-note" id={`missing-${path}-note`}>
                  {meaning}
                </p>
              </div>
            ))}
            <button class="button" type="submit">
              Use these
            </button>
          </form>
        ) : null}
      </div>
    </details>
  );
}

function PastedConfig({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const pasted = useRef<HTMLTextAreaElement>(null);
  return (
    <div class="field">
      <label for="pasted-config">Or paste a config.json</label>
      <textarea ref={pasted} id="pasted-config" spellcheck={false} />
      <div>
        <button class="button quiet" type="button" onClick={() => onPaste(pasted.current?.value ?? '')}>
          Read it
        </button>
      </div>
    </div>
  );
}

function Outcome({
  outcome: { name, text, parameterCount, assumptions, missing },
}: {
  readonly outcome: ImportOutcome;
}) {
  return (
    <>
      {text !== undefined && parameterCount !== undefined ? (
        <p>
          <strong>{name}</strong> is in use: {quantityText(parameterCount, 'parameter')} parameters.
        </p>
      ) : (
        <p class="refusal">
          {name} leaves {missing.length === 1 ? 'one number' : `${missing.length} numbers`} open. Fill in
          below.
        </p>
      )}
      {assumptions.length > 0 ? (
        <ul>
          {assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
