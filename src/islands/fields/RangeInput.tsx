import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Band } from '../../units/Band.ts';
import { type RangeDrafts, rangeDrafts } from './rangeDrafts.ts';
import { type RangeEnd, rangeEndNames } from './rangeWith.ts';
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

const ends = ['low', 'mid', 'high'] as const;

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
  const [drafts, setDrafts] = useState<RangeDrafts>({});
  const type = (end: RangeEnd, text: string) => {
    const next = rangeDrafts(value, drafts, { end, text }, { least, most, single, whole });
    setDrafts(next.drafts);
    if (next.value !== value) onChange(next.value);
  };
  const forget = (end: RangeEnd) => {
    const { [end]: _, ...others } = drafts;
    setDrafts(others);
  };
  const refusals = ends.flatMap((end) => {
    const message = drafts[end]?.message;
    return message === undefined ? [] : [`${message}. The answer still uses ${format(value[end])}.`];
  });
  const refused = refusals.length > 0;
  const named = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
  const caption = named(label, unit);
  return (
    <div class={`field${refused ? ' refused' : ''}`} id={anchor} role="group" aria-label={caption}>
      <span class="field-name">{caption}</span>
      <div class={`estimate-inputs${single ? ' single' : ''}`}>
        {(single ? (['mid'] as const) : ends).map((end) => (
          <div key={end}>
            {single ? null : (
              <span class="field-note" aria-hidden="true">
                {rangeEndNames[end]}
              </span>
            )}
            <div class="number-field">
              <input
                type="text"
                inputMode="decimal"
                autocomplete="off"
                readOnly={!awake}
                aria-label={single ? caption : named(label, rangeEndNames[end], unit)}
                aria-describedby={`${id}-note`}
                aria-invalid={drafts[end]?.message !== undefined}
                value={drafts[end]?.text ?? format(value[end])}
                onInput={({ currentTarget }) => type(end, currentTarget.value)}
                onBlur={() => {
                  if (drafts[end]?.message === undefined) forget(end);
                }}
                onKeyDown={({ key }) => {
                  if (key === 'Escape') forget(end);
                }}
              />
            </div>
          </div>
        ))}
      </div>
      <div class={`field-note${changed && !refused ? ' changed' : ''}`}>
        <span id={`${id}-note`} role={refused ? 'alert' : undefined}>
          {refused ? refusals.join(' ') : children}
        </span>
        {changed ? (
          <>
            {' '}
            <button class="text-button" type="button" onClick={() => (setDrafts({}), onChange(undefined))}>
              Put back
            </button>
          </>
        ) : null}
      </div>
    </div>
  );
}
