import type { PerformancePart } from './PerformanceCalculator.tsx';
import { hasPictures } from './pictureStore.ts';
import { RooflineFigure } from './RooflineFigure.tsx';
import { SimulationPanel } from './SimulationPanel.tsx';
import { StepFigure } from './StepFigure.tsx';
import { SweepFigure } from './SweepFigure.tsx';

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
