import { catalogue } from '../data/siteCatalogue.ts';
import { performanceView } from '../islands/performance/performanceView.ts';
import { demandOf, performanceInput } from '../scenario/performanceInput.ts';
import { defaultAnswer } from './defaultAnswer.ts';
import { siteKernels } from './siteKernels.ts';

const { scenario, chosen } = defaultAnswer;

/** The performance answer every page shows before the reader changes anything. */
export const firstPerformance = performanceView(
  performanceInput(scenario, chosen, catalogue, siteKernels(chosen.accelerator.kernelsFrom)),
  demandOf(scenario),
);
