import { signal } from '@preact/signals';
import { isoDay } from '../../units/isoDay.ts';
import { calculatorKeys } from '../shared/calculatorKeys.ts';

/** Who decides, where that is too long for a link; it stays in this browser. */
export const longDeciders = signal('');

/** The day and the address of this page, which only a browser knows. */
export const today = signal<string | undefined>(undefined);
export const pageAddress = signal<string | undefined>(undefined);

/** Takes what only a browser knows: the day, where this page is, and a text that was too long for a link. */
export function startDecision(): void {
  today.value = isoDay(new Date());
  pageAddress.value = `${location.origin}${location.pathname}`;
  try {
    longDeciders.value = localStorage.getItem(calculatorKeys.deciders) ?? '';
  } catch {
    // Storage may be refused; there is then nothing to take.
  }
}
