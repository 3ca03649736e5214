import { batch, computed, effect, signal } from '@preact/signals';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { summariseScenario } from '../../reports/summariseScenario.ts';
import { type Chosen, chooseFrom } from '../../scenario/chooseFrom.ts';
import { type Fitted, fitTogether } from '../../scenario/fitTogether.ts';
import { namesScenario, scenarioFromQuery, scenarioQuery } from '../../scenario/linkCodec.ts';
import { memoryInput } from '../../scenario/memoryInput.ts';
import type { Refusal } from '../../scenario/refuse.ts';
import { ownModelId, planFields, type Scenario } from '../../scenario/Scenario.ts';
import { initialScenario } from '../../scenario/scenarioFields.ts';
import { memoryOf, seedEstimate } from './engineStore.ts';
import { afterPaint } from './afterPaint.ts';
import { calculatorKeys } from './calculatorKeys.ts';
import { catalogue, loadCatalogue, seedCatalogue } from './catalogueStore.ts';
import { messageOf } from './messageOf.ts';
import { onFirstTouch } from './onFirstTouch.ts';
import { storedQuery } from './storedQuery.ts';
import { summaryEvent, summaryKey } from './storedSummary.ts';

/** The reader's scenario: the one value all calculators of all pages share. */
export const scenario = signal<Scenario>(initialScenario);
/** The reader's own model, once its text in the scenario has been read. */
export const ownModel = signal<LanguageModel | undefined>(undefined);
/** What a link or a stored scenario held that could not be used. */
export const linkRefusals = signal<readonly Refusal[]>([]);

const past = signal<readonly Scenario[]>([]);
const mostUndo = 100;

export const canUndo = computed(() => past.value.length > 0);
export const isInitial = computed(() => scenarioQuery(scenario.value) === '');
const withoutAims: Partial<Scenario> = Object.fromEntries(
  (['money', 'training', 'decision', ...planFields] as const).map((field) => [field, initialScenario[field]]),
);
/** The same without decisions about money, plans and training and without weights, which change no speed. */
export const deploymentIsInitial = computed(
  () => scenarioQuery({ ...scenario.value, ...withoutAims }) === '',
);

let lastEstimated: Scenario = initialScenario;
/**
 * The scenario as estimates take it: the same object while only the weights of a decision change, so that nothing is
 * worked out anew for them.
 */
export const estimated = computed((): Scenario => {
  const next = { ...scenario.value, decision: initialScenario.decision };
  if (scenarioQuery(next) !== scenarioQuery(lastEstimated)) lastEstimated = next;
  return lastEstimated;
});
/** True while every estimate is of the first scenario, whatever the weights. */
export const estimatedIsInitial = computed(() => scenarioQuery(estimated.value) === '');

/** A scenario that could be answered, with its answer. */
export interface Answer {
  readonly chosen: Chosen;
  readonly fitted: Fitted;
  readonly estimate: MemoryEstimate;
}

/** The answer to a scenario; undefined while something it names is still unknown. */
export function answerTo(asked: Scenario): Answer | undefined {
  const known = catalogue.value;
  if (!known) return undefined;
  const chosen = chooseFrom(known, asked, ownModel.value);
  if ('refusals' in chosen) return undefined;
  const fitted = fitTogether(asked, chosen);
  const estimate = memoryOf(memoryInput(fitted.scenario, chosen));
  return estimate && { chosen, fitted, estimate };
}

/** Gives calculators the records and the estimate that the page was built with, so that they answer before anything is loaded. */
export function seedAnswer(seed: Catalogue, estimate: MemoryEstimate): void {
  seedCatalogue(seed);
  const chosen = chooseFrom(seed, initialScenario, undefined);
  if ('refusals' in chosen) return;
  seedEstimate(memoryInput(fitTogether(initialScenario, chosen).scenario, chosen), estimate);
}

/** The answer to the reader's scenario. */
export const answer = computed(() => answerTo(estimated.value));

/** Changes some decisions at once; one step of undo. */
export function change(changes: Partial<Scenario>): void {
  const next = { ...scenario.value, ...changes };
  if (scenarioQuery(next) === scenarioQuery(scenario.value)) return;
  past.value = [...past.value.slice(-mostUndo + 1), scenario.value];
  replace(next);
}

export function undo(): void {
  const last = past.value.at(-1);
  if (!last) return;
  past.value = past.value.slice(0, -1);
  replace(last);
}

/** Back to the first scenario; the reader's can be had again by undo. */
export const reset = (): void => change(initialScenario);

function replace(next: Scenario): void {
  scenario.value = next;
  void readOwnModel(next);
  afterPaint('address', () => writeAddress(next));
  afterPaint('remember', remember);
}

function writeAddress(next: Scenario): void {
  const query = scenarioQuery(next);
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`,
  );
}

/** Keeps scenario and summary for the other pages of the site. */
function remember(): void {
  const current = answer.value;
  try {
    localStorage.setItem(calculatorKeys.scenario, scenarioQuery(scenario.value));
    if (current) {
      const summary = summariseScenario(scenario.value, current.chosen, current.estimate);
      localStorage.setItem(summaryKey, JSON.stringify(summary));
    }
  } catch {
    // Storage may be refused or full; the scenario then lives in the address alone.
  }
  window.dispatchEvent(new Event(summaryEvent));
}

async function readOwnModel({ modelId, ownModel: text }: Scenario): Promise<void> {
  if (modelId !== ownModelId || text === '') return;
  try {
    const { ownModelFromText } = await import('../../data/imports/ownModelFromText.ts');
    ownModel.value = ownModelFromText(ownModelId, text);
  } catch (error) {
    const message = messageOf(error);
    linkRefusals.value = [
      { field: 'ownModel', message: `Your own model in the link could not be read: ${message}` },
    ];
  }
  remember();
}

let started = false;

/** Takes the scenario from the address or, without one there, from the last visit. Does nothing the second time. */
export function startScenario(): void {
  if (started) return;
  started = true;
  const fromAddress = namesScenario(location.search);
  const { scenario: given, refusals } = scenarioFromQuery(fromAddress ? location.search : storedQuery());
  batch(() => {
    scenario.value = given;
    linkRefusals.value = refusals;
  });
  void readOwnModel(given);
  if (!fromAddress && scenarioQuery(given) !== '') writeAddress(given);
  // The page was built with its first answer and with what it needs.
  onFirstTouch(begin);
  effect(() => {
    if (!isInitial.value) begin();
  });
}

let begun = false;

/** Loads what there is to choose from, and keeps what is answered. */
function begin(): void {
  if (begun) return;
  begun = true;
  remember();
  // What works the answer out may come later than what was asked.
  effect(() => {
    if (answer.value) afterPaint('remember', remember);
  });
  void loadCatalogue().then(remember, () => {
    linkRefusals.value = [
      ...linkRefusals.value,
      {
        field: 'modelId',
        message: 'The catalogue could not be loaded; only the models of this page can be chosen',
      },
    ];
  });
}
