import type { Confirmation } from '../../estimates/plan/Confirmation.ts';
import { outcomeText } from '../../reports/plan/confirmationSentence.ts';
import { layoutText } from '../../reports/plan/layoutText.ts';
import { promisedShareText } from '../../reports/promisedShareText.ts';
import type { NameOf } from '../../reports/plan/planNames.ts';
import { serversText } from '../../reports/plan/planSentence.ts';
import { quantityText } from '../../units/formatQuantity.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { answeredMoney, checksSoFar } from './planStore.ts';

interface Props {
  readonly nameOf: NameOf;
  readonly currency: CurrencyText;
}

/** The best plans beside what the simulator says of each. */
export function ConfirmedPlans({ nameOf, currency }: Props) {
  const confirmations = checksSoFar.value?.confirmations ?? [];
  if (confirmations.length === 0) return null;
  const promise = answeredMoney.value.promise;
  const share = promisedShareText(promise.promisedFraction);
  const isLate = promise.promisedFraction === 0.99;
  const isWhole = promise.endToEndSeconds !== undefined;
  const several = new Set(confirmations.map(({ candidate }) => candidate.configuration.modelId)).size > 1;
  return (
    <section class="chart" aria-labelledby="confirmed-plans-title">
      <p class="chart-title" id="confirmed-plans-title">
        {heldText(confirmations)}
      </p>
      <p class="chart-subtitle">
        The busiest minute of the first month on one copy, request by request: they arrive at random, with
        lengths from half to one and a half times the mean. Promised are{' '}
        {quantityText(promise.ttftSeconds, 's')} to the first token for {share} and{' '}
        {quantityText(promise.tpotSeconds, 's')} for each further one on average
        {promise.endToEndSeconds === undefined
          ? ''
          : `, and ${quantityText(promise.endToEndSeconds, 's')} for a whole answer of the mean length`}
        . The estimate, which follows no single request, stands before the arrow.
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Simulated plans">
        <table class="data-table confirmed-rows">
          <thead>
            <tr>
              <th scope="col">Plan</th>
              <th scope="col">Copies</th>
              <th scope="col" class="amount">
                Cost
              </th>
              <th scope="col" class="amount">
                First token, {share}
              </th>
              {isLate ? null : (
                <th scope="col" class="amount">
                  99 in 100
                </th>
              )}
              <th scope="col" class="amount">
                Each token
              </th>
              {isWhole ? (
                <th scope="col" class="amount">
                  Whole answer, {share}
                </th>
              ) : null}
              <th scope="col">Simulated</th>
            </tr>
          </thead>
          <tbody>
            {confirmations.map(({ candidate, outcome }) => (
              <tr key={JSON.stringify(candidate.configuration)}>
                <th scope="row">
                  {serversText(candidate, nameOf)},{' '}
                  {several ? `${nameOf(candidate.configuration.modelId)}, ` : ''}
                  {nameOf(candidate.configuration.weightFormatId)}, {nameOf(candidate.configuration.engineId)}
                </th>
                <td>{layoutText(candidate.first.copyCount, candidate.configuration.parallelism)}</td>
                <td class="amount">{currency.text(candidate.cost.presentUsd)}</td>
                <Latency estimated={candidate.ttftSeconds} simulated={outcome.simulated.ttftSeconds} />
                {isLate ? null : (
                  <td class="amount">{quantityText(outcome.simulated.lateTtftSeconds, 's')}</td>
                )}
                <Latency estimated={candidate.tpotSeconds} simulated={outcome.simulated.tpotSeconds} />
                {isWhole ? (
                  <Latency
                    estimated={candidate.endToEndSeconds}
                    simulated={outcome.simulated.endToEndSeconds}
                  />
                ) : null}
                <td class={outcome.kind === 'missed' ? 'missed' : undefined}>
                  {outcomeText(outcome, promise)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const heldText = (confirmations: readonly Confirmation[]): string => {
  const heldCount = confirmations.filter(({ outcome }) => outcome.kind === 'held').length;
  return `The simulator confirms ${heldCount} of the ${confirmations.length} best plans`;
};

const Latency = ({ estimated, simulated }: { readonly estimated: number; readonly simulated: number }) => (
  <td class="amount">
    {quantityText(estimated, 's')} → {quantityText(simulated, 's')}
  </td>
);
