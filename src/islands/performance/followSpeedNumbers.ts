import { effect } from '@preact/signals';
import { livePerformance } from '../../reports/livePerformance.ts';
import { afterPaint } from '../shared/afterPaint.ts';
import { showQuantities } from '../shared/showLiveNumbers.ts';
import { figures } from './performanceStore.ts';

/** Keeps the speeds that prose names in step with the reader's answer. */
export const followSpeedNumbers = (): (() => void) =>
  effect(() => {
    const shown = figures.value;
    if (shown) afterPaint('speeds in the text', () => showQuantities(livePerformance(shown.estimate)));
  });
