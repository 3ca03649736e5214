import { useState } from 'preact/hooks';
import { evidenceOfRung } from '../../estimates/performance/evidenceOfRung.ts';
import type { OwnedAnswer } from '../../estimates/plan/OwnedAnswer.ts';
import { layoutText } from '../../reports/plan/layoutText.ts';
import type { NameOf } from '../../reports/plan/planNames.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { EvidenceMark } from '../shared/EvidenceMark.tsx';
import { ExportRows } from '../shared/ExportRows.tsx';

interface Props {
  readonly view: OwnedView;
  readonly base: string;
}

const shownAtFirst = 15;

/** Models that the machines serve, the largest first. */
export function OwnedTable({ view: { served, names }, base }: Props) {
  const nameOf = (id: string) => names[id] ?? id;
  const [all, setAll] = useState(false);
  const shown = all ? served : served.slice(0, shownAtFirst);
  return (
    <section class="chart" aria-label="Models and their users">
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Models that these machines serve">
        <table class="data-table plan-rows owned-rows">
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col" class="amount">
                Parameters
              </th>
              <th scope="col" class="amount">
                Users
              </th>
              <th scope="col" class="amount">
                Requests a second
              </th>
              <th scope="col" class="amount">
                Tokens a second
              </th>
              <th scope="col" class="amount">
                First token
              </th>
              <th scope="col" class="amount">
                Each token
              </th>
              <th scope="col">Runs as</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.modelId}>
                <th scope="row">
                  <a href={`${base}models/${one.modelId}/`}>{nameOf(one.modelId)}</a>
                </th>
                <td class="amount">{quantityText(one.parameterCount, 'parameter')}</td>
                <td class="amount">{formatCount(one.userCount)}</td>
                <td class="amount">{formatThreeDigits(one.requestsPerSecond)}</td>
                <td class="amount">{formatCount(one.outputTokensPerSecond)}</td>
                <td class="amount">{quantityText(one.ttftSeconds, 's')}</td>
                <td class="amount">
                  <EvidenceMark evidence={evidenceOfRung[one.rung]} labelled />{' '}
                  {quantityText(one.tpotSeconds, 's')}
                </td>
                <td>{runsAs(one, nameOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all || served.length <= shownAtFirst ? null : (
        <button class="text-button" type="button" onClick={() => setAll(true)}>
          Show all {formatCount(served.length)}
        </button>
      )}
      <ExportRows
        name="owned"
        rows={served.map((one) => ({
          model: one.modelId,
          parameters: one.parameterCount,
          users: one.userCount,
          requests_per_second: one.requestsPerSecond,
          output_tokens_per_second: one.outputTokensPerSecond,
          ttft_seconds: one.ttftSeconds,
          tpot_seconds: one.tpotSeconds,
          weights: one.configuration.weightFormatId,
          engine: one.configuration.engineId,
          copies: one.copyCount,
        }))}
      />
    </section>
  );
}

const runsAs = ({ copyCount, configuration }: OwnedAnswer, nameOf: NameOf): string =>
  `${nameOf(configuration.weightFormatId)}, ${nameOf(configuration.engineId)}, ` +
  layoutText(copyCount, configuration.parallelism);
