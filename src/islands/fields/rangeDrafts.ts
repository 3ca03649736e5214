import type { Band } from '../../units/Band.ts';
import { type RangeEnd, type RangeLimits, rangeWith } from './rangeWith.ts';

/** What the reader has typed into a field, and why it cannot stand. */
export interface RangeDraft {
  readonly text: string;
  readonly message?: string;
}

export type RangeDrafts = Readonly<Partial<Record<RangeEnd, RangeDraft>>>;

/**
 * A range after something was typed into one of its fields. What was refused in the others stays, and is taken once it
 * fits: whoever types from low to high passes through ranges out of order.
 */
export function rangeDrafts(
  value: Band,
  held: RangeDrafts,
  typed: { readonly end: RangeEnd; readonly text: string },
  limits: RangeLimits,
): { readonly value: Band; readonly drafts: RangeDrafts } {
  const refused = (['low', 'mid', 'high'] as const).flatMap((end) => {
    const draft = held[end];
    return end !== typed.end && draft?.message !== undefined ? [{ end, text: draft.text }] : [];
  });
  let range = value;
  const drafts: Partial<Record<RangeEnd, RangeDraft>> = {};
  for (const { end, text } of [typed, ...refused]) {
    const next = rangeWith(range, end, text, limits);
    if (typeof next === 'string') drafts[end] = { text, message: next };
    else {
      range = next;
      if (end === typed.end) drafts[end] = { text };
    }
  }
  return { value: range, drafts };
}
