import { costIsBuilt } from '../cost/costStore.ts';
import { scenario } from '../shared/scenarioStore.ts';

/** True while nobody decides anything but what the page was built with. */
export const decisionIsBuilt = (): boolean => scenario.value.decision === '' && costIsBuilt();
