import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { currencyText } from '../cost/currencyText.ts';
import { type TrainingAnswer, trainingAnswer } from './trainingAnswerStore.ts';
import { TrainingTable } from './TrainingTable.tsx';

/** What the memory of a step is made of, the job, its checkpoints and money. */
export function TrainingDetails({ base }: { readonly base: string }) {
  const current = trainingAnswer.value;
  if (!current) return null;
  return (
    <div class="calculator-detail">
      <TrainingTable estimate={current.estimate} base={base} />
      <Details current={current} />
    </div>
  );
}

function Details({ current }: { readonly current: TrainingAnswer }) {
  const { estimate, money, currency, country } = current;
  const shown = currencyText(currency);
  const { checkpoint, time, memory, trainedParameterCount } = estimate;
  const rows: readonly (readonly [string, string])[] = [
    [
      'Longest sequence that fits, at the likely figures',
      quantityText(estimate.longestSequenceTokens, 'token'),
    ],
    ['Parameters trained', quantityText(trainedParameterCount, 'parameter')],
    ['Steps', formatCount(time.stepCount)],
    ['Tokens that pass the model', quantityText(time.processedTokens, 'token')],
    ['Checkpoint to resume from', quantityText(checkpoint.bytes, 'B')],
    ['Trained weights alone', quantityText(checkpoint.weightBytes, 'B')],
    ...(memory.hostBytes > 0
      ? [['On the host, for each', quantityText(memory.hostBytes, 'B')] as const]
      : []),
    [`Electricity in ${country.name}: servers stand there already`, shown.text(money.electricityUsd.mid)],
    ...(money.ownedUsd
      ? [['With the share of servers that never idle', shown.text(money.ownedUsd.mid)] as const]
      : []),
    ...(money.rentUsd ? [['Rented, half way between offers', shown.text(money.rentUsd.mid)] as const] : []),
  ];
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Job, checkpoints and money">
      <table class="data-table">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="amount">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
