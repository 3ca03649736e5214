import type { Way } from '../../estimates/cost/CostEstimate.ts';
import { type Criterion, ofEveryCriterion } from '../../estimates/decide/Criterion.ts';
import type { NamedChoice, NumberChoice } from '../money/moneyFields.ts';
import type { Decision } from './Decision.ts';

/** Scores are shown and typed from nothing to this. */
export const fullScore = 10;

/** Limits of the weight of a criterion. */
export const weightField = (criterion: Criterion): NumberChoice => ({
  parameter: criterion,
  kind: 'number',
  label: `Weight of ${criterion}`,
  unit: '',
  min: 0,
  max: 5,
  initial: 3,
});

/** Limits of a score that the reader gives. */
export const scoreField = (criterion: Criterion, way: Way): NumberChoice => ({
  parameter: `${criterion}-${way}`,
  kind: 'number',
  label: `Score of ${way} on ${criterion}`,
  unit: '',
  min: 0,
  max: fullScore,
  initial: fullScore / 2,
});

export const decidersField: NamedChoice = {
  parameter: 'by',
  kind: 'name',
  label: 'Who decides',
  initial: '',
};
/** What anybody can type, and what a link takes of it. */
export const longestDeciders = 400;
export const longestLinkedDeciders = 80;

/** The decision a reader starts from: every criterion weighs the same, no score is his own. */
export const initialDecision: Decision = {
  weights: ofEveryCriterion((criterion) => weightField(criterion).initial),
  scores: {},
  deciders: decidersField.initial,
};
