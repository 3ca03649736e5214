import { ageLimitDays, priceAge, type PriceKind } from '../scenario/money/priceAge.ts';

const isKind = (kind: string | undefined): kind is PriceKind => kind !== undefined && kind in ageLimitDays;

/**
 * Writes "old, check it" after every date that is further back than its kind allows. Built pages lie around for
 * months, so this is asked on the day of reading; without scripts the dates stand alone.
 */
export function markOldPrices(root: ParentNode, day: string): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>('time[data-price-kind]')) {
    const { priceKind: kind } = time.dataset;
    if (!isKind(kind) || !priceAge({ kind, asOf: time.dateTime, day }).old) continue;
    const mark = document.createElement('strong');
    mark.className = 'old-price';
    mark.textContent = 'old, check it';
    time.after(' ', mark);
  }
}
