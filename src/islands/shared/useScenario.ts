import { useLayoutEffect } from 'preact/hooks';
import { startScenario } from './scenarioStore.ts';

/** Has a calculator begin with the reader's scenario; before it is painted, so that what was pressed meanwhile comes after. */
export const useScenario = (): void => useLayoutEffect(startScenario, []);
