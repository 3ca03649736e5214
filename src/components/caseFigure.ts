import { performanceView } from '../islands/performance/performanceView.ts';
import { liveCost, liveCostNames } from '../reports/cost/liveCost.ts';
import { livePerformance, livePerformanceNames } from '../reports/livePerformance.ts';
import { liveQuantities, liveQuantityNames, type LiveText } from '../reports/liveQuantities.ts';
import { demandOf } from '../scenario/performanceInput.ts';
import { caseAnswer } from './caseAnswer.ts';

const figures = new Map<string, Readonly<Record<string, LiveText>>>();

const isOneOf = (names: readonly string[], name: string) => names.includes(name);

function figuresOf(id: string, name: string): Readonly<Record<string, LiveText>> {
  const group = isOneOf(liveCostNames, name)
    ? 'cost'
    : isOneOf(livePerformanceNames, name)
      ? 'performance'
      : isOneOf(liveQuantityNames, name)
        ? 'memory'
        : undefined;
  if (group === undefined)
    throw new RangeError(`CaseFigure of must be a name that Quantity takes, got ${name}`);
  const known = figures.get(`${group} ${id}`);
  if (known) return known;
  const { question, view, sampled, currency, input, scenario, chosen, memory } = caseAnswer(id);
  const made =
    group === 'cost'
      ? liveCost(question, view, sampled(), currency.text)
      : group === 'performance'
        ? livePerformance(performanceView(input, demandOf(scenario)).estimate)
        : liveQuantities(scenario, chosen, memory);
  figures.set(`${group} ${id}`, made);
  return made;
}

/**
 * A figure of a worked example, by the names that `Quantity` takes.
 *
 * @throws {RangeError} where there is no such example or figure.
 */
export function caseFigure(id: string, name: string): LiveText {
  const figure = figuresOf(id, name)[name];
  if (!figure) throw new RangeError(`CaseFigure of must be a name that Quantity takes, got ${name}`);
  return figure;
}
