import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { CataloguePolicyRule } from '../../data/policyRulesFromRecords.ts';
import { type Way, ways } from '../../estimates/cost/CostEstimate.ts';
import type { JudgedRule } from '../../estimates/decide/WayEvidence.ts';
import { allowedWays } from '../money/allowedWays.ts';
import { chooseMoney } from '../money/chooseMoney.ts';
import type { JudgedMoney } from '../money/judgeByRules.ts';
import type { MoneyQuestion } from '../money/moneyQuestion.ts';
import { chosenRuleIds, policyQuestion } from '../money/policyQuestion.ts';
import type { Scenario } from '../Scenario.ts';

interface Asked {
  readonly catalogue: EconomicsCatalogue;
  readonly scenario: Pick<Scenario, 'modelId' | 'acceleratorId'>;
  readonly question: MoneyQuestion;
}

/** How every way would stand under each rule on record that could be asked of the reader, kept or not, one at a time. */
export function judgedRules({
  catalogue,
  scenario: { modelId, acceleratorId },
  question,
}: Asked): Readonly<Record<Way, readonly JudgedRule[]>> {
  const { money, plan, figures } = question;
  const { asker } = policyQuestion(catalogue, money);
  const kept = chosenRuleIds(money);
  const judged: Readonly<Record<Way, JudgedRule[]>> = { own: [], rent: [], call: [], mix: [] };
  for (const rule of catalogue.rules) {
    const criterion = criterionOf(rule);
    if (criterion === undefined) continue;
    if (!kept.includes(rule.id) && isOfElsewhere(rule, asker.country.region)) continue;
    const alone = { ...money, rules: rule.id, excluded: '' };
    const chosen = chooseMoney(catalogue, alone, {
      modelId,
      acceleratorId,
      copyAcceleratorCount: plan.copy.acceleratorCount,
      inputTokens: plan.inputTokens,
      outputTokens: plan.outputTokens,
    });
    const { leftOut } = allowedWays(alone, chosen, figures);
    for (const way of ways) {
      const cause = leftOut.find((one) => one.way === way)?.rules?.[0]?.cause;
      const providers = cause === undefined ? providersUnder(chosen.policy, question, way) : undefined;
      judged[way].push({
        ruleId: rule.id,
        name: rule.name,
        criterion,
        metFraction: cause === undefined ? (providers ? providers.metCount / providers.count : 1) : 0,
        ...(providers && { providers }),
        ...(cause && { cause }),
      });
    }
  }
  return judged;
}

/** Of the providers that the price of a way rests on, those that a rule leaves; a mix has those of its overflow. */
function providersUnder(
  { offers, apiModels }: JudgedMoney,
  { chosen: { rent, call }, money }: MoneyQuestion,
  way: Way,
): JudgedRule['providers'] {
  const sold = way === 'mix' ? money.overflow : way;
  if (sold === 'own') return undefined;
  const asked: readonly { readonly providerId: string }[] =
    (sold === 'rent' ? rent?.offers : call?.models) ?? [];
  if (asked.length === 0) return undefined;
  const left = new Set<unknown>(sold === 'rent' ? offers : apiModels);
  const ids = (some: typeof asked) => new Set(some.map(({ providerId }) => providerId)).size;
  return { count: ids(asked), metCount: ids(asked.filter((one) => left.has(one))) };
}

/**
 * What a rule speaks of: prompts that leave, or power over whoever serves. Rules that take no way out cost money and
 * count there; delivery counts as time; who may buy a chip at all depends on who asks.
 */
function criterionOf(rule: CataloguePolicyRule): JudgedRule['criterion'] | undefined {
  if (rule.byDeadline || rule.removedAcceleratorIds.length > 0) return undefined;
  if (rule.dataWithin !== undefined || rule.removedWays.length > 0) return 'security';
  const ofProviders = rule.removedSeatIds.length > 0 || rule.seatWithin !== undefined;
  return ofProviders || rule.licence ? 'control' : undefined;
}

/** A rule about the EU or EEA, where the reader sits in neither. */
const isOfElsewhere = (
  { dataWithin, seatWithin }: CataloguePolicyRule,
  region: 'eu' | 'eea' | 'other',
): boolean => region === 'other' && [dataWithin, seatWithin].some((area) => area === 'eu' || area === 'eea');
