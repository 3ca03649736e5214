import { useId, useState } from 'preact/hooks';
import { useAwake } from './useAwake.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly pattern: RegExp;
  /** What the text must be, for the sentence that refuses it. */
  readonly rule: string;
  readonly onChange: (value: string) => void;
  readonly note?: string;
}

/** A short text of a known form; empty is allowed. */
export function TextInput({ label, value, placeholder, pattern, rule, onChange, note }: Props) {
  const id = useId();
  const awake = useAwake();
  const [draft, setDraft] = useState<string>();
  const refused = draft !== undefined && draft !== '' && !pattern.test(draft);
  return (
    <div class={`field${refused ? ' refused' : ''}`}>
      <label for={id}>{label}</label>
      <div class="number-field">
        <input
          id={id}
          type="text"
          readOnly={!awake}
          autocomplete="off"
          spellcheck={false}
          value={draft ?? value}
          placeholder={placeholder}
          aria-describedby={`${id}-note`}
          aria-invalid={refused}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value.trim();
            setDraft(text);
            if (text === '' || pattern.test(text)) onChange(text);
          }}
          onBlur={() => {
            if (!refused) setDraft(undefined);
          }}
        />
      </div>
      <p class="field-note" id={`${id}-note`} role={refused ? 'alert' : undefined}>
        {refused
          ? `Must be ${rule}, got ${draft.slice(0, 20)}. The answer still uses ${value === '' ? placeholder : value}.`
          : note}
      </p>
    </div>
  );
}
