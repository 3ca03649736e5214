import { computed, effect, signal } from '@preact/signals';
import { afterPaint } from '../shared/afterPaint.ts';
import { answer } from '../shared/scenarioStore.ts';
import type { Answer } from '../shared/scenarioStore.ts';
import type { Asked } from './askedOf.ts';
import { type Compared, compared, curveName } from './comparisonStore.ts';
import { asBuilt, figures, firstView, question } from './performanceStore.ts';
import { engine } from '../shared/engineStore.ts';
import type { PerformanceEngine } from './performanceEngine.ts';
import type { PerformanceFigures, PreparedQuestion, Roofline, SweptLoad } from './performanceView.ts';

/** A curve of the sweep. */
export interface SweptCurve {
  readonly id: string;
  readonly name: string;
  readonly sweep: readonly SweptLoad[];
}

/** The sweep as drawn last: the reader's curve, their load on it, and what it is compared with. */
export interface SweepPicture {
  readonly own: SweptCurve;
  readonly clients: number;
  readonly others: readonly SweptCurve[];
}

/** The roofline as drawn last. */
export interface RooflinePicture extends Roofline {
  readonly name: string;
}

const stepDrawn = signal<PerformanceFigures | undefined>(undefined);
const sweepDrawn = signal<SweepPicture | undefined>(undefined);
const rooflineDrawn = signal<RooflinePicture | undefined>(undefined);

// Until the first drawing in the browser, what the page was built with.
export const stepPicture = computed(() => stepDrawn.value ?? firstView.value);
export const sweepPicture = computed(() => sweepDrawn.value ?? sweepAsBuilt.value);
export const rooflinePicture = computed(() => rooflineDrawn.value ?? rooflineAsBuilt.value);
const sweepAsBuilt = computed(() => {
  const [view, current] = [firstView.value, answer.value];
  return view && current && sweepPictureOf(current, view, view.sweep, { others: [], works: undefined });
});
const rooflineAsBuilt = computed(() => {
  const [view, current] = [firstView.value, answer.value];
  return view && current && { ...view, name: current.chosen.accelerator.name };
});

/** Whether there is anything to draw. */
export const hasPictures = computed(() => figures.value?.runs === true);

/** What an article may leave out. */
export type PicturePart = 'step' | 'sweep' | 'roofline';

/** Draws anew what is shown when the scenario or a comparison changes: after the figures have been painted, one by one. */
export function followPictures(parts: readonly string[]): () => void {
  const draw = (part: PicturePart, task: () => void) => {
    if (parts.includes(part)) afterPaint(part, task);
  };
  return effect(() => {
    const current = answer.value;
    const shown = figures.value;
    const others = compared.value;
    const built = asBuilt.value;
    const asked = question.value;
    const works = engine.value;
    if (!current || !shown?.runs) return;
    draw('step', () => {
      stepDrawn.value = shown;
    });
    draw('sweep', () => {
      const sweep = built?.sweep ?? (asked && works?.sweptLoads(asked));
      if (sweep) sweepDrawn.value = sweepPictureOf(current, shown, sweep, { others, works });
    });
    draw('roofline', () => {
      const roofline = built ?? (asked && works?.rooflineOf(asked, shown));
      if (roofline) rooflineDrawn.value = { ...roofline, name: current.chosen.accelerator.name };
    });
  });
}

function sweepPictureOf(
  { chosen, fitted }: Answer,
  { estimate }: PerformanceFigures,
  sweep: readonly SweptLoad[],
  { others, works }: { readonly others: readonly Compared[]; readonly works: PerformanceEngine | undefined },
): SweepPicture {
  const { requestRate, requestCount, dataCount, prefillCount } = fitted.scenario;
  const running = estimate.served.pace.runningCount * (dataCount - prefillCount);
  const differ = others.some(({ instead }) => instead.weightFormatId !== undefined);
  return {
    own: {
      id: 'own',
      name: curveName(chosen.accelerator, differ ? chosen.weights.format : undefined),
      sweep,
    },
    clients: requestRate === null ? requestCount : running,
    others: works ? others.flatMap((other) => curveOf(works, other)) : [],
  };
}

const curveOf = (works: PerformanceEngine, { id, name, asked }: Compared): readonly SweptCurve[] =>
  asked ? [{ id, name, sweep: works.sweptLoads(comparedQuestion(works, id, asked)) }] : [];

const askedBefore = new Map<string, PreparedQuestion>();

function comparedQuestion(
  { preparedQuestion }: PerformanceEngine,
  id: string,
  { input, demand }: Asked,
): PreparedQuestion {
  const question = preparedQuestion(input, demand, { before: askedBefore.get(id) });
  askedBefore.set(id, question);
  return question;
}
