import { FrontChart } from '../../charts/front/FrontChart.tsx';
import type { FrontPoint } from '../../charts/front/FrontInput.ts';
import { frontSummary } from '../../charts/front/frontSummary.ts';
import { frontLayout } from '../../charts/front/layout.ts';
import { evidenceOfRung } from '../../estimates/performance/evidenceOfRung.ts';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { NameOf } from '../../reports/plan/planNames.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { millisecondsFromSeconds } from '../../units/conversions.ts';
import { type Currency, formatMoney } from '../../units/formatMoney.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { ChartFigure } from '../cost/ChartFigure.tsx';
import type { CurrencyText } from '../cost/currencyText.ts';

interface Props {
  readonly view: PlanView;
  /** The plan that is recommended. */
  readonly chosen: PlanCandidate | undefined;
  readonly nameOf: NameOf;
  readonly currency: CurrencyText;
}

/** Tells candidates apart. */
const keyOf = ({ configuration }: PlanCandidate): string => JSON.stringify(configuration);

/** What each accelerator costs at its best over the time a token takes, and what quicker ones cost more. */
export function FrontFigure({ view: { latencyFront, accelerators }, chosen, nameOf, currency }: Props) {
  const best = new Set(latencyFront.map(keyOf));
  const others = accelerators.flatMap(({ candidate }) =>
    candidate && !best.has(keyOf(candidate)) ? [candidate] : [],
  );
  const chosenKey = chosen && keyOf(chosen);
  const candidates = [...latencyFront, ...others];
  const points = candidates.map((candidate): FrontPoint => {
    const id = keyOf(candidate);
    return {
      id,
      name: nameOf(candidate.configuration.acceleratorId),
      at: millisecondsFromSeconds(candidate.tpotSeconds),
      value: candidate.cost.presentUsd * currency.perUsd,
      best: best.has(id),
      chosen: id === chosenKey,
      evidence: evidenceOfRung[candidate.rung],
    };
  });
  const moneyText = (value: number) => formatMoney(value, currency.code as Currency);
  const summary = frontSummary({ points }, moneyText);
  return (
    <ChartFigure
      id="front"
      title={summary}
      subtitle="Cost over the horizon, in money of today, and the time of every further token in the busiest minute. Stairs join what nothing cheaper outruns. The firmer the dot, the firmer the speed: measured kernels, calibrated, modelled."
      columns={['Accelerator', 'Engine', 'Weights', 'ms a token', 'Cost', 'Servers']}
      rows={candidates.map(({ configuration, tpotSeconds, cost, first }) => [
        nameOf(configuration.acceleratorId),
        nameOf(configuration.engineId),
        nameOf(configuration.weightFormatId),
        formatThreeDigits(millisecondsFromSeconds(tpotSeconds)),
        currency.text(cost.presentUsd),
        formatCount(first.serverCount),
      ])}
      exported={candidates.map(({ configuration, tpotSeconds, ttftSeconds, cost, first }) => ({
        accelerator: configuration.acceleratorId,
        engine: configuration.engineId,
        weights: configuration.weightFormatId,
        ttft_seconds: ttftSeconds,
        tpot_seconds: tpotSeconds,
        present_usd: cost.presentUsd,
        servers: first.serverCount,
        accelerators: first.acceleratorCount,
        watts: first.watts,
      }))}
    >
      <BothDrawings
        of={FrontChart}
        layoutAt={(width) =>
          frontLayout({
            points,
            width,
            xName: 'Time per token, ms',
            yName: `Cost over the horizon, ${currency.code}`,
            tickText: moneyText,
          })
        }
        id="front"
        summary={summary}
      />
    </ChartFigure>
  );
}
