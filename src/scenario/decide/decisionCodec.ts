import { ways } from '../../estimates/cost/CostEstimate.ts';
import { criteria, type Criterion } from '../../estimates/decide/Criterion.ts';
import { refuseChoice } from '../refuseChoice.ts';
import type { Decision } from './Decision.ts';
import { decidersField, initialDecision, scoreField, weightField } from './decisionFields.ts';

/** A decision read from outside, and what of it could not be used. */
export interface DecodedDecision {
  readonly decision: Decision;
  readonly refusals: readonly string[];
}

// As in the text of decisions about money.
const pairEnd = '_';
const valueStart = '*';

const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll(pairEnd, '%5F').replaceAll(valueStart, '%2A');

/** A decision as a text for a link: only what differs from the first one. */
export function decisionText({ weights, scores, deciders }: Decision): string {
  const pairs: (readonly [string, string])[] = criteria.flatMap((criterion) => {
    const { parameter, initial } = weightField(criterion);
    const weight = weights[criterion];
    const given = ways.flatMap((way) => {
      const score = scores[criterion]?.[way];
      return score === undefined ? [] : [[scoreField(criterion, way).parameter, String(score)] as const];
    });
    return weight === initial ? given : [[parameter, String(weight)] as const, ...given];
  });
  const all = deciders === '' ? pairs : [...pairs, [decidersField.parameter, escaped(deciders)] as const];
  return all.map((pair) => pair.join(valueStart)).join(pairEnd);
}

/** Reads a link's text; what cannot be used is refused by name and its first value kept. */
export function decisionFromText(text: string): DecodedDecision {
  const refusals: string[] = [];
  const weights: Record<Criterion, number> = { ...initialDecision.weights };
  const scores: Partial<Record<Criterion, Record<string, number>>> = {};
  let deciders = initialDecision.deciders;
  for (const pair of text === '' ? [] : text.split(pairEnd)) {
    const [name = '', given = ''] = pair.split(valueStart);
    const [first, way] = name.split('-');
    const criterion = criteria.find((one) => one === first);
    const known = ways.find((one) => one === way);
    if (name === decidersField.parameter) {
      const read = unescaped(given);
      const refusal = refuseChoice(decidersField, read ?? given);
      if (read !== undefined && refusal === undefined) deciders = read;
      else refusals.push(refusal ?? `Who decides must be a text of a link, got ${given.slice(0, 40)}`);
    } else if (criterion && (way === undefined || known)) {
      const field = known ? scoreField(criterion, known) : weightField(criterion);
      const value = given.trim() === '' ? Number.NaN : Number(given);
      const refusal = refuseChoice(field, Number.isNaN(value) ? given : value);
      if (refusal !== undefined) refusals.push(refusal);
      else if (known) scores[criterion] = { ...scores[criterion], [known]: value };
      else weights[criterion] = value;
    } else refusals.push(`${name.slice(0, 40)} must be a weight or a score, got ${given.slice(0, 40)}`);
  }
  return { decision: { weights, scores, deciders }, refusals };
}

function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that begins no character: the text is no text of ours.
    return undefined;
  }
}
