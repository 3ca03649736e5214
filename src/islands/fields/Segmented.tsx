import { useId } from 'preact/hooks';

interface Props<Value extends string | number> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly note?: string | undefined;
  readonly refusal?: string | undefined;
  /** True where the words are too long to stand in one row. */
  readonly inPairs?: boolean;
}

/** A choice among a few short options, all in sight. */
export function Segmented<Value extends string | number>({
  label,
  options,
  value,
  onChange,
  note,
  refusal,
  inPairs = false,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={`field${refusal === undefined ? '' : ' refused'}`}>
      <legend>{label}</legend>
      <div class={`segmented${inPairs ? ' in-pairs' : ''}`}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
      {refusal !== undefined || note !== undefined ? <p class="field-note">{refusal ?? note}</p> : null}
    </fieldset>
  );
}
