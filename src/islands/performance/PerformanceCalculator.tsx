import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import { catalogue, seedCatalogue } from '../shared/catalogueStore.ts';
import { livePerformance } from '../../reports/livePerformance.ts';
import { answer, startScenario } from '../shared/scenarioStore.ts';
import { ScenarioTools } from '../shared/ScenarioTools.tsx';
import { showLiveNumbers, showQuantities } from '../shared/showLiveNumbers.ts';
import { OwnKernels } from './OwnKernels.tsx';
import { type TrafficPreset, TrafficPresets } from '../shared/TrafficPresets.tsx';
import { PerformanceAnswer } from './PerformanceAnswer.tsx';
import { PerformanceInputs } from './PerformanceInputs.tsx';
import { firstView, followAccelerators, view } from './performanceStore.ts';
import type { PerformanceView } from './performanceView.ts';

/** What an article sets to its passage; the page of its own shows all of it. */
export type PerformancePart = 'step' | 'sweep' | 'roofline' | 'simulation';

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  /** The first answer, worked out when the page was built: it needs no measured kernels in the browser. */
  readonly first: PerformanceView;
  readonly presets: readonly TrafficPreset[];
  readonly parts: readonly PerformancePart[];
  readonly base: string;
}

/** Speed of a model on accelerators: inputs, answer, where the time goes, what more clients bring. */
export default function PerformanceCalculator({ title, seed, first, presets, parts, base }: Props) {
  seedCatalogue(seed);
  firstView.value ??= first;
  useEffect(() => {
    startScenario();
    const stops = [
      showLiveNumbers(),
      followAccelerators(),
      effect(() => {
        if (view.value) showQuantities(livePerformance(view.value.estimate));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const known = catalogue.value ?? seed;
  const current = answer.value;
  const shown = view.value;
  return (
    <section class="pad performance-calculator" aria-labelledby="performance-calculator-title">
      <div class="pad-head">
        <h2 id="performance-calculator-title">{title}</h2>
        <ScenarioTools />
      </div>
      <TrafficPresets presets={presets} />
      <div class="calculator">
        <PerformanceInputs catalogue={known} />
        {current && shown ? (
          <PerformanceAnswer current={current} view={shown} parts={parts} base={base} />
        ) : (
          <p class="calculator-answer" role="status">
            Reading the measured kernels of this accelerator.
          </p>
        )}
      </div>
      {current ? <OwnKernels accelerator={current.chosen.accelerator} base={base} /> : null}
    </section>
  );
}
