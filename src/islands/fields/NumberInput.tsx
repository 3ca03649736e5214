import { useId, useState } from 'preact/hooks';
import { refuse } from '../../scenario/refuse.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { type NumberField, scenarioFields } from '../../scenario/scenarioFields.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { parseNumber } from '../../units/parseNumber.ts';
import { useAwake } from './useAwake.ts';

/** Fields of a scenario that hold a number, or a number or nothing. */
export type NumberFieldName = {
  [Field in keyof Scenario]: Scenario[Field] extends number | null ? Field : never;
}[keyof Scenario];

interface Props {
  readonly field: NumberFieldName;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Why the value cannot stand beside the others, and which one the answer uses. */
  readonly refusal?: string | undefined;
  /** What an empty field stands for, where it may be empty. */
  readonly emptyMeans?: string | undefined;
  readonly note?: string | undefined;
  readonly slider?: boolean;
}

const shown = (value: number | null): string =>
  value === null ? '' : Number.isInteger(value) ? formatCount(value) : String(value);

/** A number with its unit, its limits, and a slider under it where one helps. */
export function NumberInput({ field, value, onChange, refusal, emptyMeans, note, slider = false }: Props) {
  const limits: NumberField = scenarioFields[field];
  const id = useId();
  const awake = useAwake();
  /** What the reader has typed that is not, or not yet, a value. */
  const [draft, setDraft] = useState<{ readonly text: string; readonly message?: string }>();
  const change = (text: string) => {
    const read = readText(field, text, emptyMeans !== undefined);
    if ('message' in read)
      setDraft({
        text,
        message: `${read.message}. The answer still uses ${shown(value) || (emptyMeans ?? '')}.`,
      });
    else {
      setDraft({ text });
      onChange(read.value);
    }
  };
  const message = draft?.message ?? refusal;
  const changed = value !== limits.initial;
  const initial = limits.initial === null ? emptyMeans : shown(limits.initial);
  return (
    <div class={`field${message === undefined ? '' : ' refused'}`}>
      <label for={id}>{limits.label}</label>
      <div class="number-field">
        <input
          id={id}
          type="text"
          readOnly={!awake}
          inputMode="decimal"
          autocomplete="off"
          value={draft?.text ?? shown(value)}
          placeholder={emptyMeans}
          aria-describedby={`${id}-note`}
          aria-invalid={message !== undefined}
          onInput={(event) => change(event.currentTarget.value)}
          onBlur={() => {
            if (draft?.message === undefined) setDraft(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(undefined);
          }}
        />
        {limits.unit === '' ? null : <span class="unit">{limits.unit}</span>}
      </div>
      {slider ? (
        <Slider
          id={id}
          limits={limits}
          value={value}
          onChange={(next) => (setDraft(undefined), onChange(next))}
        />
      ) : null}
      <p
        class={`field-note${changed && message === undefined ? ' changed' : ''}`}
        id={`${id}-note`}
        role={message === undefined ? undefined : 'alert'}
      >
        {message ?? (changed ? `Default ${initial}.` : (note ?? limits.hint ?? ''))}
      </p>
    </div>
  );
}

function readText(
  field: NumberFieldName,
  text: string,
  mayBeEmpty: boolean,
): { readonly value: number | null } | { readonly message: string } {
  if (text.trim() === '') return mayBeEmpty ? { value: null } : { message: 'Must be a number' };
  const number = parseNumber(text);
  if (number === undefined) return { message: `Must be a number, got ${text.slice(0, 20)}` };
  const refusal = refuse(field, number);
  if (!refusal) return { value: number };
  const message = refusal.message.slice(refusal.message.indexOf('must be')).replace(/^must/, 'Must');
  return { message: message.replace(/\d{5,}/g, (digits) => formatCount(Number(digits))) };
}

interface SliderProps {
  readonly id: string;
  readonly limits: NumberField;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

const steps = 200;

/** A slider on a square scale: fine at the small end, where a token more or less matters. */
function Slider({ id, limits, value, onChange }: SliderProps) {
  const most = limits.sliderMax ?? limits.max;
  const least = limits.min;
  const position = Math.round(
    Math.sqrt(Math.max(0, (Math.min(value ?? least, most) - least) / (most - least))) * steps,
  );
  return (
    <input
      class="slider"
      type="range"
      min={0}
      max={steps}
      value={position}
      aria-label={`${limits.label}, slider`}
      aria-valuetext={`${shown(value)} ${limits.unit}`}
      aria-controls={id}
      ref={(element) => element?.style.setProperty('--at', `${(position / steps) * 100}%`)}
      onInput={(event) => {
        const part = Number(event.currentTarget.value) / steps;
        onChange(Math.round(least + part * part * (most - least)));
      }}
    />
  );
}
