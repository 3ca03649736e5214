import type { IdleBatch } from '../../estimates/cost/idleBatch.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { megatokensFromTokens } from '../../units/conversions.ts';
import { formatCount } from '../../units/formatQuantity.ts';

/** What the free hours of the first month could do, and what an API would ask for it. */
export function idleBatchSentence(
  { money, allowed }: Pick<MoneyQuestion, 'money' | 'allowed'>,
  idle: IdleBatch | undefined,
  text: (usd: number) => string,
): string {
  const tokens = idle ? megatokensFromTokens(idle.tokenCount) : 0;
  const beside = money.batchMegatokens > 0 ? 'Beside the work that can wait already, free' : 'Free';
  if (!idle || Math.round(tokens) < 1)
    return `${beside} hours leave no room for ${money.batchMegatokens > 0 ? 'more' : 'work that can wait'}.`;
  const price =
    allowed.includes('call') && idle.callUsd > 0
      ? `; an API asks ${text(idle.callUsd)} for them at its batch price`
      : '';
  return `${beside} hours of the first month could do ${formatCount(tokens)} million tokens of work that can wait${price}. Spare servers are left alone, and it stops as soon as people need the others.`;
}
