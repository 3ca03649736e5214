import { computed } from '@preact/signals';
import { drawWeights } from '../../estimates/decide/drawWeights.ts';
import { criteria } from '../../estimates/decide/Criterion.ts';
import { type OwnScores, scoreWays } from '../../estimates/decide/scoreWays.ts';
import { weighWays } from '../../estimates/decide/weighWays.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import type { Decision } from '../../scenario/decide/Decision.ts';
import { decisionFromText, decisionText } from '../../scenario/decide/decisionCodec.ts';
import { fullScore, initialDecision } from '../../scenario/decide/decisionFields.ts';
import { type DecisionQuestion, decisionQuestion } from '../../scenario/decide/decisionQuestion.ts';
import { capacity, question } from '../cost/costStore.ts';
import { view } from '../cost/costViewStore.ts';
import { economics } from '../cost/economicsStore.ts';
import { change, estimated, scenario } from '../shared/scenarioStore.ts';

const decoded = computed(() => decisionFromText(scenario.value.decision));

/** Weights, own scores and who decides. */
export const decision = computed(() => decoded.value.decision);
/** What a link held of them that could not be used. */
export const decisionRefusals = computed(() => decoded.value.refusals);

/** Changes some of it; one step of undo. */
export const changeDecision = (changes: Partial<Decision>): void =>
  change({ decision: decisionText({ ...decision.value, ...changes }) });

/** What is known of every way; undefined while something it needs is on its way. */
export const asked = computed((): DecisionQuestion | undefined => {
  const [catalogue, of, priced, copy] = [economics.value, question.value, view.value, capacity.value];
  if (!catalogue || !of || !priced || !copy) return undefined;
  return decisionQuestion({ catalogue, scenario: estimated.value, question: of, priced, capacity: copy });
});

// As a text, so that scores are given and shares of all weightings drawn anew only where an own score changed.
const ownScoresText = computed(() => decisionText({ ...initialDecision, scores: decision.value.scores }));
const ownScores = computed((): OwnScores => {
  const { scores } = decisionFromText(ownScoresText.value).decision;
  return Object.fromEntries(
    Object.entries(scores).map(([criterion, byWay]) => [
      criterion,
      Object.fromEntries(Object.entries(byWay).map(([way, score]) => [way, score / fullScore])),
    ]),
  );
});

const scored = computed(() => {
  if (!asked.value) return undefined;
  const { evidence, promised } = asked.value;
  return scoreWays(evidence, promised, ownScores.value);
});
const firstFractions = computed(() => scored.value && drawWeights(scored.value));

/** True where no criterion weighs anything, so that nothing can be ranked. */
const weighsNothing = computed(() => criteria.every((criterion) => decision.value.weights[criterion] === 0));

/** The ways weighed by the reader; undefined while their evidence is on its way, or where nothing weighs anything. */
export const weighed = computed((): Weighed | undefined => {
  const [ways, firsts] = [scored.value, firstFractions.value];
  if (!ways || !firsts || ways.length === 0 || weighsNothing.value) return undefined;
  return weighWays(ways, decision.value.weights, firsts);
});
