import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { billedCost } from './billedCost.ts';
import { BillPanel } from './BillPanel.tsx';
import type { CostPart } from './CostCalculator.tsx';
import { costSentence } from '../../reports/cost/costSentence.ts';
import { costIsBuilt, moneyRefusals } from './costStore.ts';
import type { CostView } from '../../estimates/cost/costView.ts';
import type { CurrencyText } from './currencyText.ts';
import { doubt } from './doubtStore.ts';
import { Draws } from './Draws.tsx';
import { LeftOutWays } from './LeftOutWays.tsx';
import { latePart } from '../shared/latePart.tsx';
import { WaysTable } from './WaysTable.tsx';

const options = { isBuilt: costIsBuilt };

const CashFigure = latePart('cash', async () => (await import('./CashFigure.tsx')).CashFigure, options);
const VolumeFigure = latePart(
  'volume',
  async () => (await import('./VolumeFigure.tsx')).VolumeFigure,
  options,
);
const TornadoFigure = latePart(
  'tornado',
  async () => (await import('./TornadoFigure.tsx')).TornadoFigure,
  options,
);
const SharesFigure = latePart(
  'shares',
  async () => (await import('./SharesFigure.tsx')).SharesFigure,
  options,
);
const BooksTable = latePart('books', async () => (await import('./BooksTable.tsx')).BooksTable, options);
const ChancesFigure = latePart(
  'chances',
  async () => (await import('./ChancesFigure.tsx')).ChancesFigure,
  options,
);
const WeekFigure = latePart('week', async () => (await import('./WeekFigure.tsx')).WeekFigure, options);
const CapacityTable = latePart(
  'capacity',
  async () => (await import('./CapacityTable.tsx')).CapacityTable,
  options,
);

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly currency: CurrencyText;
  readonly parts: readonly CostPart[];
  readonly base: string;
}

/** Where a reader checks the sums. */
const equations = [
  { path: 'cost/neededServerCount', name: 'whole servers' },
  { path: 'cost/filledServerCount', name: 'work that can wait' },
  { path: 'energy/acceleratorWatts', name: 'power' },
  { path: 'energy/facilityJoules', name: 'energy of the site' },
  { path: 'cost/apiUsd', name: 'tokens called' },
  { path: 'cost/loanPaymentUsd', name: 'loan' },
  { path: 'cost/leasePaymentUsd', name: 'lease' },
  { path: 'cost/residualValueUsd', name: 'resale' },
  { path: 'cost/bookValueUsd', name: 'book value' },
  { path: 'cost/presentValueUsd', name: 'money of today' },
] as const;

/** Pictures that need a way to show. */
const comparing: ReadonlySet<CostPart> = new Set(['cash', 'volume', 'tornado', 'shares', 'chances', 'books']);

/** The answer about money: sentence, ways compared, pictures. */
export function CostAnswer({ question, view, currency, parts, base }: Props) {
  const { result: drawn, stale } = doubt.state.value;
  const current = stale ? undefined : drawn;
  const { lead, rest } = costSentence(question, view, current?.sampled, currency.text);
  const compares = question.allowed.length > 0;
  const shows = (part: CostPart) => parts.includes(part) && (compares || !comparing.has(part));
  const billed = billedCost(question, view);
  const refusals = [...moneyRefusals.value, ...question.chosen.refusals];
  return (
    <>
      <div class="calculator-answer" id="answer">
        <p class="answer-sentence" aria-live="polite">
          <strong>{lead}</strong> {rest}
        </p>
        {compares ? <Draws /> : null}
        {refusals.length > 0 ? (
          <ul class="tool-refusals" role="alert">
            {refusals.map((text) => (
              <li key={text}>{text}. The default is used instead.</li>
            ))}
          </ul>
        ) : null}
        {compares ? <WaysTable question={question} view={view} doubt={current} currency={currency} /> : null}
        <LeftOutWays question={question} base={base} />
        <p class="provenance">
          Equations:{' '}
          {equations.map(({ path, name }, place) => (
            <>
              {place === 0 ? '' : ', '}
              <a href={`${base}formulas/${path}/`}>{name}</a>
            </>
          ))}
          . Figures: <a href={`${base}prices/`}>prices and assumptions</a>.
        </p>
      </div>
      <div class="calculator-detail performance-detail">
        {shows('cash') ? (
          <CashFigure question={question} view={view} doubt={current} currency={currency} />
        ) : null}
        {shows('volume') ? <VolumeFigure question={question} view={view} currency={currency} /> : null}
        {shows('tornado') && current && current.sensitivity.length > 0 ? (
          <TornadoFigure question={question} doubt={current} currency={currency} />
        ) : null}
        {shows('shares') ? (
          <SharesFigure question={question} view={view} doubt={current} currency={currency} />
        ) : null}
        {shows('books') ? <BooksTable question={question} currency={currency} /> : null}
        {shows('chances') && current ? (
          <ChancesFigure question={question} view={view} doubt={current} />
        ) : null}
        {shows('week') ? <WeekFigure question={question} /> : null}
        {shows('capacity') ? (
          <CapacityTable question={question} view={view} currency={currency} base={base} />
        ) : null}
        {shows('capacity') && billed ? <BillPanel billed={billed} base={base} /> : null}
      </div>
    </>
  );
}
