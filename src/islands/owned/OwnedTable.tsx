import { useState } from 'preact/hooks';
import { evidenceOfRung } from '../../estimates/performance/evidenceOfRung.ts';
import type { OwnedAnswer } from '../../estimates/plan/OwnedAnswer.ts';
import { layoutText } from '../../reports/plan/layoutText.ts';
import type { NameOf } from '../../reports/plan/planNames.ts';
import type { OwnedView } from '../../reports/plan/ownedView.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { EvidenceMark } from '../shared/EvidenceMark.tsx';
import { ExportRows } from '../shared/ExportRows.tsx';
import { DataTable } from '../shared/DataTable.tsx';

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
      <DataTable
        className="plan-rows owned-rows"
        label="Models that these machines serve"
        columns={[
          'Model',
          'Parameters',
          'Users',
          'Requests a second',
          'Tokens a second',
          'First token',
          'Each token',
          { name: 'Runs as', kind: 'words' },
        ]}
        rows={shown.map((one) => [
          <a href={`${base}models/${one.modelId}/`}>{nameOf(one.modelId)}</a>,
          quantityText(one.parameterCount, 'parameter'),
          formatCount(one.userCount),
          formatThreeDigits(one.requestsPerSecond),
          formatCount(one.outputTokensPerSecond),
          quantityText(one.ttftSeconds, 's'),
          <>
            <EvidenceMark evidence={evidenceOfRung[one.rung]} labelled /> {quantityText(one.tpotSeconds, 's')}
          </>,
          runsAs(one, nameOf),
        ])}
      />
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
