import type { Criterion } from '../../estimates/decide/Criterion.ts';
import type { JudgedRule, StartTime, WayEvidence } from '../../estimates/decide/WayEvidence.ts';
import type { SampledCost } from '../../estimates/cost/SampledCost.ts';
import type { Latency, LatencyPromise } from '../../estimates/performance/LatencyPromise.ts';
import type { Band } from '../../units/Band.ts';
import { weeksFromSeconds } from '../../units/conversions.ts';
import { countText } from '../../units/countText.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { promisedShareText } from '../promisedShareText.ts';
import { removalWords } from '../cost/removalWords.ts';

/** What evidence is told in. */
export interface EvidenceContext {
  readonly promised: LatencyPromise;
  /** Undefined while draws are on their way. */
  readonly sampled: SampledCost | undefined;
  /** An amount of USD in the reader's currency. */
  readonly text: (usd: number) => string;
}

/** What estimates and records say of a way on a criterion, in words; says so where they say nothing. */
export function evidenceText(
  criterion: Criterion,
  of: WayEvidence,
  { promised, sampled, text }: EvidenceContext,
): string {
  switch (criterion) {
    case 'control':
    case 'security':
      return rulesText(of.rules.filter((rule) => rule.criterion === criterion));
    case 'performance':
      return of.latency ? latencyText(of.latency, promised) : unmeasured(of);
    case 'cost': {
      const cost = text(of.presentUsd);
      if (!sampled) return cost;
      const { low, high } = sampled.presentUsd[of.way];
      return `${cost} (${text(low)}\u2013${text(high)}), cheapest in ${formatCount(sampled.cheapestFraction[of.way] * 100)} of 100 draws`;
    }
    case 'time':
      return startText(of.start);
    case 'skills':
      return of.staffCount === undefined
        ? 'Not known: people cost nothing here'
        : `${countText(of.staffCount, 'full-time post')} on average`;
  }
}

function rulesText(rules: readonly JudgedRule[]): string {
  if (rules.length === 0) return 'Not known: no rule on record applies';
  const told = rules.map(({ name, providers, metFraction, cause }) => {
    if (cause) return cause === 'way' ? `${name}: no` : `${name}: no, ${removalWords[cause]}`;
    if (providers)
      return `${name}: ${formatCount(providers.metCount)} of ${formatCount(providers.count)} providers`;
    return `${name}: ${metFraction === 1 ? 'yes' : 'no'}`;
  });
  return rules.every(({ metFraction }) => metFraction === 1)
    ? rules.length === 1
      ? 'The one rule that applies is met'
      : `All ${formatCount(rules.length)} rules met`
    : told.join('; ');
}

const latencyText = (reached: Latency, promised: LatencyPromise): string =>
  `At the most load a copy is given, ${promisedShareText(promised.promisedFraction, 'first tokens')} within ${quantityText(reached.ttftSeconds, 's')} ` +
  `(promised ${quantityText(promised.ttftSeconds, 's')}), further ones in ${quantityText(reached.tpotSeconds, 's')} ` +
  `(promised ${quantityText(promised.tpotSeconds, 's')})` +
  (promised.endToEndSeconds === undefined
    ? ''
    : `, whole answers within ${quantityText(reached.endToEndSeconds, 's')} (promised ${quantityText(promised.endToEndSeconds, 's')})`);

const unmeasured = ({ way }: WayEvidence): string =>
  way === 'mix'
    ? 'Not known of what is called above the base: no record measures it'
    : 'Not known: no record measures providers of tokens';

function startText({ deliverySeconds, introductionSeconds, startSeconds }: StartTime): string {
  const introduction = `${weeksText(introductionSeconds)} to introduce`;
  if (!deliverySeconds || !startSeconds) return `Not known: no delivery is recorded; ${introduction}`;
  if (deliverySeconds.high === 0) return introduction;
  return `${countText(Math.round(weeksFromSeconds(startSeconds.mid)), 'week')}: ${weeksText(deliverySeconds)} for delivery, then ${introduction}`;
}

/** Weeks as a range: `36–52 weeks`, `1 week`. */
function weeksText({ low, high }: Band): string {
  const [from, to] = [low, high].map((end) => formatThreeDigits(weeksFromSeconds(end)));
  return from === to ? `${from} ${from === '1' ? 'week' : 'weeks'}` : `${from}\u2013${to} weeks`;
}
