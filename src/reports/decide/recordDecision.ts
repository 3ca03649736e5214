import { fullScore } from '../../scenario/decide/decisionFields.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { horizonWords } from '../cost/costSentence.ts';
import { wayDetails } from '../cost/wayDetails.ts';
import { wayNames, waySubjects } from '../cost/wayNames.ts';
import { changedChoices } from './changedChoices.ts';
import { costTurns } from './costTurns.ts';
import { criterionWords, shownCriteria } from './criterionWords.ts';
import type { DecisionRecord, RecordedCriterion, RecordedWay, RecordLine } from './DecisionRecord.ts';
import { decisionSentence } from './decisionSentence.ts';
import { evidenceText } from './evidenceText.ts';
import { levelFirsts } from './levelFirsts.ts';
import type { RecordInput } from './RecordInput.ts';
import { recordSources } from './recordSources.ts';
import { riskLines } from './riskLines.ts';
import { turnText } from './turnText.ts';

/** The decision as a record: what was asked, compared, known, weighed and changed, and how to repeat it. */
export function recordDecision(input: RecordInput): DecisionRecord {
  const { asked, weighed, deciders, address, dataOf, preparedOn } = input;
  const { question } = asked;
  const { lead, rest } = decisionSentence(weighed, question.money.overflow);
  const subjects = waySubjects(question.money.overflow);
  const firsts = levelFirsts(weighed.ranked).map(({ way }) => subjects[way]);
  return {
    kind: 'llm-onpremise decision record',
    version: 1,
    title: `${firsts.length === 0 ? 'No way left' : firsts.join(', or ')} for ${input.deployment.model}`,
    statement: `${lead} ${rest}`.trim(),
    deciders,
    ...(preparedOn !== undefined && { preparedOn }),
    dataOf,
    address,
    scenario: scenarioLines(input),
    alternatives: recordedWays(input),
    leftOut: question.leftOut.map(({ way, reason }) => ({ name: wayNames[way], value: reason })),
    criteria: shownCriteria.map((criterion) => recordedCriterion(criterion, input)),
    changed: changedChoices(input),
    costTurns: costTurns(input),
    risks: weighed.ranked.map(({ way }) => ({ way, name: wayNames[way], items: riskLines(way, input) })),
    sources: recordSources(input),
  };
}

function scenarioLines({ asked: { question }, deployment }: RecordInput): readonly RecordLine[] {
  const { money, chosen } = question;
  const rules = chosen.policy.rules.map(({ name }) => name);
  return [
    { name: 'Model', value: deployment.model },
    { name: 'Hardware of a copy', value: deployment.hardware },
    { name: 'A request', value: deployment.workload },
    { name: 'Users', value: formatCount(money.userCount) },
    { name: 'Country', value: chosen.country.name },
    { name: 'Horizon', value: horizonWords(money.horizonYears) },
    { name: 'Rules kept', value: rules.length === 0 ? 'none' : rules.join('; ') },
  ];
}

const digits = 6;
/** A score from 0 to 10 without the tail that sums leave; rounding it twice would tell another than the page. */
const ofTen = (fraction: number): number => Number((fraction * fullScore).toPrecision(digits));

function recordedWays(input: RecordInput): readonly RecordedWay[] {
  const { asked, priced, doubt, weighed, text } = input;
  const details = wayDetails(asked.question, priced.estimate);
  const context = { promised: asked.promised, sampled: doubt?.sampled, text };
  return weighed.ranked.map(({ way, scoreFraction: { low, mid, high } }, index) => {
    const evidence = asked.evidence.find((one) => one.way === way);
    return {
      way,
      name: wayNames[way],
      detail: details[way],
      place: index + 1,
      score: ofTen(mid),
      scoreLow: ofTen(low),
      scoreHigh: ofTen(high),
      firstOfHundred: Math.round((weighed.firstFractions[way] ?? 0) * 100),
      cost: evidence ? evidenceText('cost', evidence, context) : '',
    };
  });
}

function recordedCriterion(
  criterion: RecordedCriterion['criterion'],
  { asked, doubt, weighed, text }: RecordInput,
): RecordedCriterion {
  const context = { promised: asked.promised, sampled: doubt?.sampled, text };
  const { name, scale, unseen } = criterionWords[criterion];
  return {
    criterion,
    name,
    weight: weighed.weights[criterion],
    scale,
    unseen,
    turns: turnText(weighed.turns[criterion]),
    scores: weighed.ranked.flatMap(({ way }) => {
      const score = weighed.scored.find((one) => one.way === way)?.scores[criterion];
      const evidence = asked.evidence.find((one) => one.way === way);
      return score && evidence
        ? [
            {
              way,
              score: ofTen(score.fraction),
              basis: score.basis,
              evidence: evidenceText(criterion, evidence, context),
            },
          ]
        : [];
    }),
  };
}
