import type { PlanInput } from './PlanInput.ts';
import { PlanFindings } from './PlanFindings.ts';
import { familiesOf, hardwareInOrder, unitsOf } from './PlanUnit.ts';
import { ServerBooks } from './ServerBooks.ts';
import type { UnitEstimates } from './UnitEstimates.ts';
import type { SearchAim } from './UnitJudgement.ts';
import { UnitSearching } from './UnitSearching.ts';

/** How far a search of units is. */
export interface UnitProgress {
  readonly doneFraction: number;
  readonly findings: PlanFindings;
  readonly books: ServerBooks;
}

export interface UnitSearch {
  readonly findings: PlanFindings;
  readonly books: ServerBooks;
}

/** Units between two reports; some milliseconds of work. */
const unitsPerReport = 64;
/** Share of the work that finding what has memory is. */
const firstPassFraction = 0.7;

/**
 * Tries every unit of an input: those without memory or too slow for one request alone are out at once, the rest is
 * worked out from the least that it could take, the smallest first, until nothing left can be among the answers.
 *
 * @returns what takes least of the objective, and what is faster for more money where the front is wanted.
 */
export function* searchUnits(
  input: PlanInput,
  estimates: UnitEstimates,
  aim: SearchAim,
): Generator<UnitProgress, UnitSearch> {
  const books = new ServerBooks(input);
  const findings = new PlanFindings(aim.objective);
  const search = new UnitSearching(input, estimates, books, findings, aim);
  const hardwareIds = hardwareInOrder(input).map(({ accelerator }) => accelerator.id);
  let order = 0;
  let reported = 0;
  for (const outcome of familiesOf(input)) {
    if ('reason' in outcome) {
      findings.counts.ruledOutCount += 1;
      findings.reject(outcome.family, outcome.reason);
      continue;
    }
    const { family } = outcome.parts;
    const { groups, reason } = unitsOf(outcome.parts, input, order);
    if (reason) {
      findings.counts.ruledOutCount += 1;
      findings.reject(family, reason);
    }
    const doneFraction = (firstPassFraction * hardwareIds.indexOf(family.acceleratorId)) / hardwareIds.length;
    for (const group of groups) {
      search.weigh(group);
      order += 1 + group.pooled.length;
      if (order - reported >= unitsPerReport) {
        reported = order;
        yield { doneFraction, findings, books };
      }
    }
    search.tryNearest();
  }
  const pending = search.inOrder();
  for (const [place, one] of pending.entries()) {
    if (search.judgement.isBeyond(one.least)) {
      for (const { unit, least } of pending.slice(place)) search.judgement.passOver(unit, least);
      break;
    }
    search.workOut(one);
    if (place % unitsPerReport === 0)
      yield {
        doneFraction: firstPassFraction + ((1 - firstPassFraction) * place) / pending.length,
        findings,
        books,
      };
  }
  return { findings, books };
}
