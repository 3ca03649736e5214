import { effect } from '@preact/signals';
import { liveCost } from '../../reports/cost/liveCost.ts';
import { showQuantities } from '../shared/showLiveNumbers.ts';
import { question } from './costStore.ts';
import { view } from './costViewStore.ts';
import { currencyText } from './currencyText.ts';
import { doubt } from './doubtStore.ts';

/** Keeps the costs that prose names in step with the reader's answer. */
export const followCostNumbers = (): (() => void) =>
  effect(() => {
    const asked = question.value;
    if (!asked || !view.value) return;
    const { result: drawn, stale } = doubt.state.value;
    const currency = currencyText(asked.chosen.currency);
    showQuantities(liveCost(asked, view.value, stale ? undefined : drawn?.sampled, currency.text));
  });
