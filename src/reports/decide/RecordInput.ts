import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { PricedAnswer } from '../../estimates/cost/PricedAnswer.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import type { DecisionQuestion } from '../../scenario/decide/decisionQuestion.ts';
import type { MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import type { Scenario } from '../../scenario/Scenario.ts';

/** What a decision record is written from. */
export interface RecordInput {
  readonly asked: DecisionQuestion;
  readonly priced: PricedAnswer;
  /** Undefined while draws are on their way. */
  readonly doubt: CostDoubt | undefined;
  readonly weighed: Weighed;
  readonly scenario: Scenario;
  /** The deployment in the words of its records. */
  readonly deployment: { readonly model: string; readonly hardware: string; readonly workload: string };
  /** An amount of USD in the reader's currency. */
  readonly text: (usd: number) => string;
  /** A value of a figure, in the unit of its field, with the unit. */
  readonly figureText: (figure: Pick<MoneyFigure, 'unit'>, value: number) => string;
  readonly titleOf: (sourceId: string) => string | undefined;
  readonly deciders: string;
  readonly address: string;
  readonly dataOf: string;
  readonly preparedOn: string | undefined;
}
