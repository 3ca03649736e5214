import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Band } from '../../units/Band.ts';
import { parseNumber } from '../../units/parseNumber.ts';
import { useAwake } from './useAwake.ts';

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly value: Band;
  readonly least: number;
  readonly most: number;
  readonly format: (value: number) => string;
  /** Undefined puts the stated value back. */
  readonly onChange: (value: Band | undefined) => void;
  /** True where the reader's value stands in place of the stated one. */
  readonly changed: boolean;
  /** True for what has no range: one field instead of three. */
  readonly single?: boolean;
  /** True where only whole numbers make sense. */
  readonly whole?: boolean;
  readonly anchor?: string;
  /** Where the stated value comes from. */
  readonly children: ComponentChildren;
}

type End = keyof Band;

const ends = ['low', 'mid', 'high'] as const;
const names = { low: 'low', mid: 'likely', high: 'high' } as const;

/** What is wrong with a text in one of the three fields, or the range with it. */
export function rangeWith(
  value: Band,
  end: End,
  text: string,
  {
    least,
    most,
    single,
    whole,
  }: { readonly least: number; readonly most: number; readonly single: boolean; readonly whole: boolean },
): Band | string {
  const number = parseNumber(text);
  const got = text.trim() === '' ? 'nothing' : text.trim().slice(0, 20);
  if (number === undefined) return `Must be a number, got ${got}`;
  if (number < least) return `Must be at least ${least}, got ${got}`;
  if (number > most) return `Must be at most ${most}, got ${got}`;
  if (whole && !Number.isInteger(number)) return `Must be a whole number, got ${got}`;
  if (single) return { low: number, mid: number, high: number };
  if (end === 'mid') return movedTo(value, number, least, most);
  const next = { ...value, [end]: number };
  if (next.low > next.mid) return `Low must be at most the likely value, got ${got}`;
  if (next.high < next.mid) return `High must be at least the likely value, got ${got}`;
  return next;
}

/** The range around another likely value, as wide in proportion as before. */
function movedTo({ low, mid, high }: Band, to: number, least: number, most: number): Band {
  const end = (value: number) => (mid !== 0 ? (value / mid) * to : to + value - mid);
  const [one, other] = [end(low), end(high)];
  return {
    low: Math.max(least, Math.min(one, other, to)),
    mid: to,
    high: Math.min(most, Math.max(one, other, to)),
  };
}

/** Low, likely and high of one figure. A new likely value takes its range along. */
export function RangeInput({
  label,
  unit,
  value,
  least,
  most,
  format,
  onChange,
  changed,
  single = value.low === value.high,
  whole = false,
  anchor,
  children,
}: Props) {
  const id = useId();
  const awake = useAwake();
  const [draft, setDraft] = useState<{
    readonly end: End;
    readonly text: string;
    readonly message?: string;
  }>();
  const type = (end: End, text: string) => {
    const next = rangeWith(value, end, text, { least, most, single, whole });
    if (typeof next === 'string') setDraft({ end, text, message: next });
    else {
      setDraft({ end, text });
      onChange(next);
    }
  };
  const message = draft?.message;
  const caption = unit === '' ? label : `${label}, ${unit}`;
  return (
    <div
      class={`field${message === undefined ? '' : ' refused'}`}
      id={anchor}
      role="group"
      aria-label={caption}
    >
      <span class="field-name">{caption}</span>
      <div class={`estimate-inputs${single ? ' single' : ''}`}>
        {(single ? (['mid'] as const) : ends).map((end) => (
          <div key={end}>
            {single ? null : (
              <span class="field-note" aria-hidden="true">
                {names[end]}
              </span>
            )}
            <div class="number-field">
              <input
                type="text"
                inputMode="decimal"
                autocomplete="off"
                readOnly={!awake}
                aria-label={single ? caption : `${label}, ${names[end]}`}
                aria-describedby={`${id}-note`}
                aria-invalid={message !== undefined && draft?.end === end}
                value={draft?.end === end ? draft.text : format(value[end])}
                onInput={({ currentTarget }) => type(end, currentTarget.value)}
                onBlur={() => {
                  if (message === undefined) setDraft(undefined);
                }}
                onKeyDown={({ key }) => {
                  if (key === 'Escape') setDraft(undefined);
                }}
              />
            </div>
          </div>
        ))}
      </div>
      <p
        class={`field-note${changed && message === undefined ? ' changed' : ''}`}
        id={`${id}-note`}
        role={message === undefined ? undefined : 'alert'}
      >
        {message === undefined
          ? children
          : `${message}. The answer still uses ${format(value[draft?.end ?? 'mid'])}.`}
        {changed && message === undefined ? (
          <>
            {' '}
            <button
              class="text-button"
              type="button"
              onClick={() => (setDraft(undefined), onChange(undefined))}
            >
              Put back
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}
