import { useEffect } from 'preact/hooks';
import { memoryBarLayout } from '../../charts/memory-bar/layout.ts';
import { MemoryBarChart } from '../../charts/memory-bar/MemoryBarChart.tsx';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { TrainingTerms } from '../../estimates/training/TrainingTerms.ts';
import { exactly } from '../../units/Band.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { currencyText } from '../cost/currencyText.ts';
import { loadEconomics, seedEconomics } from '../cost/economicsStore.ts';
import { Result } from '../shared/Result.tsx';
import { scenario, seedAnswer, startScenario } from '../shared/scenarioStore.ts';
import { TrainingLinkNotice } from './TrainingLinkNotice.tsx';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { VerdictWord } from '../shared/VerdictWord.tsx';
import { trainingBar } from './trainingBar.ts';
import { TrainingInputs } from './TrainingInputs.tsx';
import { refusals, terms, trainingAnswer, trainingFormats, type TrainingAnswer } from './trainingStore.ts';
import { TrainingTable } from './TrainingTable.tsx';

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly estimate: MemoryEstimate;
  readonly economicsSeed: EconomicsCatalogue;
  readonly termsSeed: TrainingTerms;
  /** Formats a base may be trained in. */
  readonly formats: Catalogue['formats'];
  readonly base: string;
}

const drawings = [
  { id: 'wide', width: 900, labelled: true },
  { id: 'middle', width: 560, labelled: true },
  { id: 'narrow', width: 326, labelled: false },
] as const;

/** Training of a model on accelerators: inputs, verdict, picture, time, money, breakdown. */
export default function TrainingCalculator({
  title,
  seed,
  estimate,
  economicsSeed,
  termsSeed,
  formats,
  base,
}: Props) {
  seedAnswer(seed, estimate);
  seedEconomics(economicsSeed);
  terms.value ??= termsSeed;
  if (trainingFormats.value.length === 0) trainingFormats.value = formats;
  useEffect(() => {
    startScenario();
  }, []);
  // Servers and offers of another accelerator are not in what the page was built with.
  const { acceleratorId, money } = scenario.value;
  const needsPrices = acceleratorId !== seed.accelerators[0]?.id || money !== '';
  useEffect(() => {
    if (needsPrices) void loadEconomics().catch(() => undefined);
  }, [needsPrices]);
  const current = trainingAnswer.value;
  return (
    <CalculatorFrame name="training" title={title}>
      <TrainingLinkNotice />
      <div class="calculator">
        {current ? (
          <Answer current={current} />
        ) : (
          <p class="calculator-answer" role="status">
            {refusals.value.size > 0
              ? 'This cannot run as it is; the fields say why.'
              : 'Reading your scenario.'}
          </p>
        )}
        <TrainingInputs />
        {current ? (
          <div class="calculator-detail">
            <TrainingTable estimate={current.estimate} base={base} />
            <Details current={current} />
          </div>
        ) : null}
      </div>
    </CalculatorFrame>
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
          : `Each ${accelerator.name} keeps ${free} free; the job takes ${quantityText(time.seconds.mid, 's')} on ${formatCount(acceleratorCount)} and ${shown.text(money.electricityUsd.mid)} of electricity.`}
      </p>
      <figure class="memory-figure">
        <figcaption class="hidden-visually">{summary}</figcaption>
        {drawings.map(({ id, width, labelled }) => (
          <MemoryBarChart
            key={id}
            id={`training-${id}`}
            className={`${id}-drawing`}
            summary={summary}
            layout={memoryBarLayout({ rows: [row], memoryBytes, usableBytes: memoryBytes, width, labelled })}
          />
        ))}
        <p class="field-note">States are gradients, optimiser, gathered weights and other models.</p>
      </figure>
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
