import { useState } from 'preact/hooks';
import type { PlanRow } from '../../estimates/plan/PlanRow.ts';
import { evidenceOfRung } from '../../estimates/performance/evidenceOfRung.ts';
import type { NameOf } from '../../reports/plan/planNames.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { rejectionText } from '../../reports/plan/rejectionText.ts';
import { listedIn } from '../../scenario/plan/listedIn.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { EvidenceMark } from '../shared/EvidenceMark.tsx';
import { RuledOut } from '../cost/RuledOut.tsx';
import { change, scenario } from '../shared/scenarioStore.ts';
import { ruledOut } from './planStore.ts';

interface Props {
  readonly view: PlanView;
  readonly nameOf: NameOf;
  readonly currency: CurrencyText;
  readonly base: string;
}

const shownAtFirst = 12;

/** Every accelerator: its cheapest plan, or why there is none, and the way to leave it out or bring it back. */
export function PlanRows({ view: { accelerators: rows }, nameOf, currency, base }: Props) {
  const [all, setAll] = useState(false);
  const without = listedIn(scenario.value.planWithout);
  const write = (next: readonly string[]) => change({ planWithout: next.join('.') });
  const listed = rows.filter(({ candidate, reason }) => candidate ?? reason);
  // Where any of several models would do, each row says which one it runs.
  const several = new Set(rows.flatMap(({ candidate }) => candidate?.configuration.modelId ?? [])).size > 1;
  const shown = all ? listed : listed.slice(0, shownAtFirst);
  return (
    <section class="chart" aria-labelledby="plan-rows-title">
      <p class="chart-title" id="plan-rows-title">
        {formatCount(listed.filter(({ candidate }) => candidate).length)} accelerators priced in full; of the
        others, why not
      </p>
      <p class="chart-subtitle">
        The cheapest plan with each accelerator. What is left out stays in the list and can be brought back.
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Accelerators and their plans">
        <table class="data-table plan-rows">
          <thead>
            <tr>
              <th scope="col">Accelerator</th>
              <th scope="col" class="amount">
                Cost
              </th>
              <th scope="col" class="amount">
                Servers
              </th>
              <th scope="col">Runs</th>
              <th scope="col" class="amount">
                First token
              </th>
              <th scope="col" class="amount">
                Each token
              </th>
              <th scope="col" class="amount">
                Power
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.acceleratorId}>
                <th scope="row">
                  <a href={`${base}accelerators/${row.acceleratorId}/`}>{nameOf(row.acceleratorId)}</a>
                </th>
                <Cells row={row} several={several} nameOf={nameOf} currency={currency} base={base} />
                <td>
                  {without.includes(row.acceleratorId) ? (
                    <button
                      class="text-button"
                      type="button"
                      aria-label={`Bring back ${nameOf(row.acceleratorId)}`}
                      onClick={() => write(without.filter((id) => id !== row.acceleratorId))}
                    >
                      Bring back
                    </button>
                  ) : row.candidate ? (
                    <button
                      class="text-button"
                      type="button"
                      aria-label={`Leave out ${nameOf(row.acceleratorId)}`}
                      onClick={() => write([...without, row.acceleratorId])}
                    >
                      Leave out
                    </button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all || listed.length <= shownAtFirst ? null : (
        <button class="text-button" type="button" onClick={() => setAll(true)}>
          Show all {formatCount(listed.length)}
        </button>
      )}
    </section>
  );
}

function Cells({
  row: { acceleratorId, candidate, reason },
  several,
  nameOf,
  currency,
  base,
}: { readonly row: PlanRow; readonly several: boolean } & Omit<Props, 'view'>) {
  const id = reason?.kind === 'not-allowed' ? reason.id : undefined;
  const rules = id === undefined ? undefined : ruledOut.value[id];
  if (rules)
    return (
      <td colSpan={6} class="reason">
        {id === acceleratorId ? null : `${nameOf(String(id))}: `}
        <RuledOut rules={rules} base={base} />
      </td>
    );
  if (!candidate)
    return (
      <td colSpan={6} class="reason">
        {reason ? rejectionText(reason, currency.text) : 'Nothing of it was tried.'}
      </td>
    );
  const { configuration, first, cost, ttftSeconds, tpotSeconds, rung } = candidate;
  return (
    <>
      <td class="amount">{currency.text(cost.presentUsd)}</td>
      <td class="amount">{formatCount(first.serverCount)}</td>
      <td>
        {formatCount(first.acceleratorCount)} cards, {several ? `${nameOf(configuration.modelId)}, ` : ''}
        {nameOf(configuration.weightFormatId)}, {nameOf(configuration.engineId)}
      </td>
      <td class="amount">{formatThreeDigits(ttftSeconds)}&nbsp;s</td>
      <td class="amount">
        <EvidenceMark evidence={evidenceOfRung[rung]} labelled /> {quantityText(tpotSeconds, 's')}
      </td>
      <td class="amount">{quantityText(first.watts, 'W')}</td>
    </>
  );
}
