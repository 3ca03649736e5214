import CostCalculator from './CostCalculator.astro';
import DeploymentCalculator from './DeploymentCalculator.astro';
import MemoryCalculator from './MemoryCalculator.astro';
import PerformanceCalculator from './PerformanceCalculator.astro';
import TrainingCalculator from './TrainingCalculator.astro';

/**
 * The calculators an article may use. Apart from other components, since an article that lists one loads the styles of
 * all: `pages/articles/[plain].astro` leaves them out.
 */
export const calculators: Readonly<Record<string, unknown>> = {
  CostCalculator,
  DeploymentCalculator,
  MemoryCalculator,
  PerformanceCalculator,
  TrainingCalculator,
};
