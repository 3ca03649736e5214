import { keptEvent, storedKeptCount } from '../shared/storedKept.ts';
import { storedSummary, summaryEvent } from '../shared/storedSummary.ts';

const signs = {
  fits: 'M2 7.5 5.5 11 12 3',
  tight: 'M1 8c2-3 4-3 6 0s4 3 6 0',
  fails: 'M3 3l8 8M11 3l-8 8',
};

/** Has the bar show the stored scenario and how many are kept, now and whenever either changes. */
export function followScenarioBar(): void {
  showSummary();
  window.addEventListener(summaryEvent, showSummary);
  showCount(storedKeptCount());
  window.addEventListener(keptEvent, (event) => showCount((event as CustomEvent<number>).detail));
}

function showSummary(): void {
  const summary = storedSummary();
  const bar = document.querySelector('[data-scenario-bar]');
  if (!summary || !bar) return;
  for (const key of ['model', 'hardware', 'workload', 'load', 'verdictText', 'capacity'] as const)
    for (const place of bar.querySelectorAll(`[data-summary=${key}]`)) place.textContent = summary[key];
  for (const place of bar.querySelectorAll('[data-summary=verdictWord]'))
    place.textContent = summary.verdictText.split(/[,:]/)[0] ?? '';
  for (const place of bar.querySelectorAll('[data-summary=verdict]')) {
    place.setAttribute('class', `verdict ${summary.verdict}`);
    place.querySelector('path')?.setAttribute('d', signs[summary.verdict]);
  }
  for (const link of bar.querySelectorAll<HTMLAnchorElement>('[data-scenario-link]'))
    link.search = summary.query;
}

function showCount(count: number): void {
  const compare = document.querySelector('[data-compare]');
  if (compare) compare.textContent = count === 0 ? 'Compare' : `Compare ${count}`;
}
