import { effect } from '@preact/signals';
import { formulaInputs } from '../../reports/formulaInputs.ts';
import { liveQuantities, type LiveText } from '../../reports/liveQuantities.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import type { Unit } from '../../units/registry.ts';
import { shownInUnit } from '../../units/shownInUnit.ts';
import { afterPaint } from './afterPaint.ts';
import { type Answer, answer, scenario } from './scenarioStore.ts';

/** Keeps the live numbers of prose and formulas in step with the reader's scenario. */
export function showLiveNumbers(): () => void {
  return effect(() => {
    const current = answer.value;
    const asked = scenario.value;
    if (current) afterPaint('numbers in the text', () => showNumbers(asked, current));
  });
}

function showNumbers(asked: Scenario, current: Answer): void {
  showQuantities(liveQuantities(asked, current.chosen, current.estimate));
  const formulas = formulaInputs(current.estimate);
  for (const place of document.querySelectorAll<HTMLElement>('[data-formula]')) {
    const path = place.dataset['formula'] ?? '';
    const use = formulas.get(path);
    place.classList.toggle('not-used', use === undefined);
    if (!use) continue;
    for (const [name, value] of Object.entries({ ...use.input, result: use.output })) {
      const cell = place.querySelector<HTMLElement>(`[data-symbol="${name}"]`);
      if (!cell) continue;
      const shown = shownInUnit(value, (cell.dataset['shown'] ?? '1') as Unit);
      setText(cell, shown.value);
      setText(place.querySelector(`[data-unit="${name}"]`), shown.unit);
    }
  }
}

/** Writes figures into the places of the prose that name them. */
export function showQuantities(quantities: Readonly<Partial<Record<string, LiveText>>>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-quantity]')) {
    const quantity = quantities[place.dataset['quantity'] ?? ''];
    if (!quantity) continue;
    setText(place.querySelector('[data-value]'), quantity.text);
    const range = place.querySelector<HTMLElement>('[data-range]');
    setText(range, quantity.range === '' ? '' : ` (${quantity.range})`);
    if (range) range.hidden = quantity.range === '';
  }
}

function setText(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
