import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { chooseMoney, type ChosenMoney } from '../money/chooseMoney.ts';
import type { Money } from '../money/Money.ts';
import type { Scenario } from '../Scenario.ts';

/** What decisions about money stand for where the machine is looked for; ids that no record has are refused in it. */
export const planMoney = ({
  economics,
  scenario,
  money,
}: {
  readonly economics: EconomicsCatalogue;
  readonly scenario: Scenario;
  readonly money: Money;
}): ChosenMoney =>
  chooseMoney(economics, money, {
    modelId: scenario.modelId,
    acceleratorId: scenario.acceleratorId,
    copyAcceleratorCount: 1,
    inputTokens: scenario.inputTokens,
    outputTokens: scenario.outputTokens,
  });
