import { initialMoney, moneyChoices, moneyFields } from '../../scenario/money/moneyFields.ts';
import type { Money, MoneyChoice } from '../../scenario/money/Money.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { initialScenario, scenarioFieldNames, scenarioFields } from '../../scenario/scenarioFields.ts';
import type { Band } from '../../units/Band.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { wayNames } from '../cost/wayNames.ts';
import type { RecordedChange } from './DecisionRecord.ts';
import type { RecordInput } from './RecordInput.ts';

/** Everything that is not as the site would have it, old and new: the deployment, decisions about money, assumptions. */
export const changedChoices = ({
  asked: { question },
  scenario,
  figureText,
}: Pick<RecordInput, 'asked' | 'scenario' | 'figureText'>): readonly RecordedChange[] => [
  ...changedScenario(scenario),
  ...changedMoney(question),
  ...question.figures
    .filter(({ changedBy }) => changedBy !== undefined)
    .map((figure) => ({
      name: figure.changedBy === 'organisation' ? `${figure.label} (of the organisation)` : figure.label,
      from: bandText(figure.stated, (value) => figureText(figure, value)),
      to: bandText(figure.used, (value) => figureText(figure, value)),
    })),
];

/** Texts that hold other decisions, told by themselves, and a model too long to tell. */
const toldElsewhere: ReadonlySet<keyof Scenario> = new Set(['money', 'training', 'decision', 'ownModel']);

function changedScenario(scenario: Scenario): readonly RecordedChange[] {
  return scenarioFieldNames
    .filter((field) => !toldElsewhere.has(field) && scenario[field] !== initialScenario[field])
    .map((field) => ({
      name: scenarioFields[field].label,
      from: plainText(initialScenario[field]),
      to: plainText(scenario[field]),
    }));
}

function changedMoney({ money, chosen: { policy } }: MoneyQuestion): readonly RecordedChange[] {
  return moneyChoices
    .filter((field) => money[field] !== initialMoney[field])
    .map((field) => ({
      name: moneyFields[field].label,
      from: moneyText(field, initialMoney),
      to:
        field === 'rules'
          ? policy.rules.map(({ name }) => name).join('; ') || 'none'
          : moneyText(field, money),
    }));
}

function moneyText(field: MoneyChoice, money: Money): string {
  const limits = moneyFields[field];
  const value = money[field];
  if (field === 'ownShape') return value === '' ? 'none' : 'drawn or read from requests';
  if (field === 'excluded')
    return String(value)
      .split('.')
      .map((way) => Object.entries(wayNames).find(([id]) => id === way)?.[1] ?? 'none')
      .join(', ');
  if (limits.kind === 'word') return limits.options.find(({ id }) => id === value)?.name ?? String(value);
  return plainText(value);
}

const plainText = (value: string | number | null): string =>
  value === null || value === '' ? 'none' : typeof value === 'number' ? formatThreeDigits(value) : value;

function bandText({ low, mid, high }: Band, text: (value: number) => string): string {
  return low === high
    ? text(mid)
    : `${text(mid)} (${formatThreeDigits(low)}\u2013${formatThreeDigits(high)})`;
}
