import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import { restoreOwnKernels } from '../shared/ownKernelFile.ts';
import { latePart } from '../shared/latePart.tsx';
import { seedAnswer } from '../shared/scenarioStore.ts';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { followLate } from '../shared/followLate.ts';
import { followNumbers } from '../shared/followNumbers.ts';
import { type TrafficPreset, TrafficPresets } from '../shared/TrafficPresets.tsx';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { PerformanceAnswer } from './PerformanceAnswer.tsx';
import { PerformanceInputs } from './PerformanceInputs.tsx';
import { PerformancePictures } from './PerformancePictures.tsx';
import { asBuilt, firstView, followAccelerators } from './performanceStore.ts';
import type { PerformanceView } from './performanceView.ts';
import { followPictures, type PicturePart } from './pictureStore.ts';

/** What an article sets to its passage; the page of its own shows all of it. */
export type PerformancePart = PicturePart | 'simulation';

const OwnKernels = latePart('own-kernels', async () => (await import('./OwnKernels.tsx')).OwnKernels, {
  isBuilt: () => asBuilt.value !== undefined,
});

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
  /** The first answer, worked out when the page was built: it needs no measured kernels in the browser. */
  readonly first: PerformanceView;
  readonly presets: readonly TrafficPreset[];
  readonly parts: readonly PerformancePart[];
  readonly base: string;
}

/**
 * Speed of a model on accelerators: inputs, answer, where the time goes, what more clients bring. It draws itself once:
 * only the parts that read what changed are drawn again, so that an answer is soon on the screen.
 */
export default function PerformanceCalculator({ title, seed, estimate, first, presets, parts, base }: Props) {
  seedAnswer(seed, estimate);
  firstView.value ??= first;
  useScenario();
  useEffect(() => {
    void restoreOwnKernels();
    return stopAll([
      followNumbers(),
      followAccelerators(),
      followPictures(parts),
      followLate(
        () => asBuilt.value !== undefined,
        async () => (await import('./followSpeedNumbers.ts')).followSpeedNumbers,
      ),
    ]);
  }, []);
  return (
    <CalculatorFrame name="performance" title={title}>
      <TrafficPresets presets={presets} />
      <div class="calculator">
        <PerformanceInputs />
        <PerformanceAnswer base={base} />
        <PerformancePictures parts={parts} />
      </div>
      <OwnKernels base={base} />
    </CalculatorFrame>
  );
}
