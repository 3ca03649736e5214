import { isoDay } from '../../units/isoDay.ts';
import { calculatorKeys } from '../shared/calculatorKeys.ts';
import { longDeciders, pageAddress, today } from './decideStore.ts';

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
