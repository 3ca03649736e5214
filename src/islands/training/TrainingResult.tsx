import { exactly } from '../../units/Band.ts';
import { countText } from '../../units/countText.ts';
import { quantityText } from '../../units/formatQuantity.ts';
import { currencyText } from '../cost/currencyText.ts';
import { MemoryFigure } from '../shared/MemoryFigure.tsx';
import { Result } from '../shared/Result.tsx';
import { VerdictWord } from '../shared/VerdictWord.tsx';
import { type TrainingAnswer, trainingAnswer } from './trainingAnswerStore.ts';
import { trainingBar } from './trainingBar.ts';
import { refusals } from './trainingStore.ts';

/** What comes of the inputs: verdict, picture and time, or why there is none. */
export function TrainingResult() {
  const current = trainingAnswer.value;
  if (current) return <Answer current={current} />;
  return (
    <p class="calculator-answer" role="status">
      {refusals.value.size > 0 ? 'This cannot run as it is; the fields say why.' : 'Reading your scenario.'}
    </p>
  );
}

const verdicts = { fits: 'It fits.', tight: 'It is tight.', fails: 'It does not fit.' } as const;

function Answer({ current }: { readonly current: TrainingAnswer }) {
  const { accelerator, acceleratorCount, estimate, money, currency } = current;
  const { verdict, freeBytes, time, largestBatchCount } = estimate;
  const free = quantityText(Math.abs(freeBytes.mid), 'B');
  const shown = currencyText(currency);
  const row = trainingBar(estimate);
  const memoryBytes = accelerator.memoryBytes.mid;
  const summary = `Memory of each ${accelerator.name} at the peak of a step: ${quantityText(estimate.memory.usedBytes.mid, 'B')} of ${quantityText(memoryBytes, 'B')}`;
  return (
    <div class="calculator-answer" id="answer">
      <p class="answer-sentence" aria-live="polite">
        <VerdictWord verdict={verdict} text={verdicts[verdict]} />{' '}
        {verdict === 'fails'
          ? `Each ${accelerator.name} is ${free} short.`
          : `Each ${accelerator.name} keeps ${free} free; the job takes ${quantityText(time.seconds.mid, 's')} on ${countText(acceleratorCount, 'accelerator')} and ${shown.text(money.electricityUsd.mid)} of electricity.`}
      </p>
      <MemoryFigure
        id="training"
        rows={[row]}
        memoryBytes={memoryBytes}
        usableBytes={memoryBytes}
        summary={summary}
        note="States are gradients, optimiser, gathered weights and other models."
      />
      <div class="result-row">
        <Result label="Time of the job" band={time.seconds} shown="s" />
        <Result label="Tokens trained per second" band={time.tokensPerSecond} shown="token/s" />
        <Result
          label="Largest microbatch that fits"
          band={exactly(largestBatchCount)}
          shown="count"
          whole
          spread="at the likely figures"
        />
      </div>
    </div>
  );
}
