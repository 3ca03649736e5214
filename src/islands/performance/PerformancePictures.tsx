import { latePart } from '../shared/latePart.tsx';
import { compared } from './comparisonStore.ts';
import type { PerformancePart } from './PerformanceCalculator.tsx';
import { asBuilt } from './performanceStore.ts';
import { hasPictures } from './pictureStore.ts';

const options = { isBuilt: () => asBuilt.value !== undefined && compared.value.length === 0 };

const StepFigure = latePart('step', async () => (await import('./StepFigure.tsx')).StepFigure, options);
const SweepFigure = latePart('sweep', async () => (await import('./SweepFigure.tsx')).SweepFigure, options);
const RooflineFigure = latePart(
  'roofline',
  async () => (await import('./RooflineFigure.tsx')).RooflineFigure,
  options,
);
const SimulationPanel = latePart(
  'simulation',
  async () => (await import('./SimulationPanel.tsx')).SimulationPanel,
  options,
);

/** What is drawn below the answer; each picture follows the scenario by itself. */
export function PerformancePictures({ parts }: { readonly parts: readonly PerformancePart[] }) {
  const shows = (part: PerformancePart) => hasPictures.value && parts.includes(part);
  return (
    <div class="calculator-detail performance-detail">
      {shows('step') ? <StepFigure /> : null}
      {shows('sweep') ? <SweepFigure /> : null}
      {shows('roofline') ? <RooflineFigure /> : null}
      {shows('simulation') ? <SimulationPanel /> : null}
    </div>
  );
}
