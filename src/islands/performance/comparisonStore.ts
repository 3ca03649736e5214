import { computed, signal } from '@preact/signals';
import type { Catalogue, CatalogueAccelerator } from '../../data/Catalogue.ts';
import { type Chosen, chooseFrom } from '../../scenario/chooseFrom.ts';
import { fitTogether } from '../../scenario/fitTogether.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { memoryOf } from '../shared/engineStore.ts';
import { type Answer, answer, ownModel } from '../shared/scenarioStore.ts';
import { type Asked, askedOf } from './askedOf.ts';

/** What a compared curve has instead of the scenario's: an accelerator, a weight format, or both. */
export type Instead = Partial<Pick<Scenario, 'acceleratorId' | 'weightFormatId'>>;

/** What the reader compares the scenario with. */
export const comparisons = signal<readonly Instead[]>([]);

/** One comparison as things stand. */
export interface Compared {
  readonly instead: Instead;
  readonly id: string;
  readonly name: string;
  readonly accelerator?: CatalogueAccelerator;
  /** What to draw; absent where there is nothing to, or not yet. */
  readonly asked?: Asked;
  /** Why nothing is drawn, or what to know of the curve. */
  readonly note?: string;
}

/** Every comparison with what it asks, or why it cannot be drawn. */
export const compared = computed((): readonly Compared[] => {
  const current = answer.value;
  const known = catalogue.value;
  if (!current || !known) return [];
  return comparisons.value.map((instead) => comparedWith(instead, current, known));
});

export const idOf = ({ acceleratorId = '', weightFormatId = '' }: Instead): string =>
  `${acceleratorId}/${weightFormatId}`;

export const insteadOf = (id: string): Instead => {
  const [acceleratorId = '', weightFormatId = ''] = id.split('/');
  return { ...(acceleratorId !== '' && { acceleratorId }), ...(weightFormatId !== '' && { weightFormatId }) };
};

export function compareWith(instead: Instead): void {
  if (!comparisons.value.some((one) => idOf(one) === idOf(instead)))
    comparisons.value = [...comparisons.value, instead];
}

export function leaveOut(id: string): void {
  comparisons.value = comparisons.value.filter((one) => idOf(one) !== id);
}

/** An accelerator with the weights on it, the format only where formats are what differs. */
export const curveName = (
  accelerator: { readonly name: string },
  format: { readonly name: string } | undefined,
): string => (format ? `${accelerator.name}, ${format.name}` : accelerator.name);

function comparedWith(instead: Instead, { chosen: own, fitted: mine }: Answer, known: Catalogue): Compared {
  const scenario: Scenario = { ...mine.scenario, ...instead };
  const chosen = chooseFrom(known, scenario, ownModel.value);
  const named = { instead, id: idOf(instead), name: nameOf(instead, own, known) };
  if ('refusals' in chosen)
    return { ...named, note: notDrawn(chosen.refusals[0]?.message ?? 'it is not known') };
  const fitted = fitTogether(scenario, chosen);
  const { accelerator } = chosen;
  const here = { ...named, accelerator };
  if (accelerator === own.accelerator && chosen.weights.format.id === own.weights.format.id)
    return { ...here, note: notDrawn('it is what you have now') };
  const asked = askedOf(known, fitted.scenario, chosen);
  if (!asked) return { ...here, note: 'Reading its measured kernels.' };
  const memory = memoryOf(asked.input);
  if (!memory) return { ...here, note: 'Reading its measured kernels.' };
  if (memory.requestsOnAverage.mid < 1)
    return { ...here, note: notDrawn('not one request of this size fits beside the weights') };
  const [remark] = fitted.remarks.filter((one) => !mine.remarks.includes(one));
  return { ...here, asked, ...(remark !== undefined && { note: remark }) };
}

const notDrawn = (why: string): string => `Not drawn: ${why}.`;

function nameOf(instead: Instead, own: Chosen, { accelerators, formats }: Catalogue): string {
  const accelerator = accelerators.find(({ id }) => id === instead.acceleratorId) ?? own.accelerator;
  return curveName(
    accelerator,
    formats.find(({ id }) => id === instead.weightFormatId),
  );
}
