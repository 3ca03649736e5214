import { computed } from '@preact/signals';
import { moneyFromText } from '../../scenario/money/moneyCodec.ts';
import { answerTraining } from '../../scenario/training/answerTraining.ts';
import { economics } from '../cost/economicsStore.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { setting, training } from './trainingStore.ts';

/**
 * The answer to the reader's job; undefined while it cannot run or is not known. Apart from the decisions, so that their
 * fields need not load how it is worked out.
 */
export const trainingAnswer = computed(() => {
  const [of, prices] = [setting.value, economics.value];
  if (!of || !prices) return undefined;
  const answer = answerTraining({
    training: training.value,
    money: moneyFromText(scenario.value.money).money,
    economics: prices,
    ...of,
  });
  if ('refusals' in answer) return undefined;
  const { acceleratorCount, estimate, money, chosen } = answer;
  const { country, currency } = chosen;
  const { model, accelerator } = of;
  return { model, accelerator, acceleratorCount, estimate, money, country, currency };
});
export type TrainingAnswer = NonNullable<typeof trainingAnswer.value>;
