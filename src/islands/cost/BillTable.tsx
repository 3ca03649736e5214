import { signal } from '@preact/signals';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { redundancies, type Redundancy } from '../../estimates/plan/BillInput.ts';
import { billOfMaterials } from '../../estimates/plan/billOfMaterials.ts';
import { billRows } from '../../reports/cost/billRows.ts';
import { type BilledPlan, billInput } from '../../scenario/money/billInput.ts';
import { Segmented } from '../fields/Segmented.tsx';
import { ExportRows } from '../shared/ExportRows.tsx';

interface Props {
  readonly catalogue: EconomicsCatalogue;
  readonly billed: Omit<BilledPlan, 'redundancy'>;
  readonly base: string;
}

const redundancyNames: Readonly<Record<Redundancy, string>> = { n: 'N', 'n+1': 'N + 1', '2n': '2N' };
const redundancy = signal<Redundancy>('2n');

/** What has to be ordered for the servers of the first month, each line with where it comes from. */
export function BillTable({ catalogue, billed, base }: Props) {
  const rows = billRows(billOfMaterials(billInput(catalogue, { ...billed, redundancy: redundancy.value })));
  return (
    <section class="chart" aria-label="Bill of materials for the start">
      <p class="chart-subtitle">
        Power, heat and circuits are for the highest draw, as rooms are made. What says typical stands in for
        a figure that nobody printed of this server: ask for it with the quotation.
      </p>
      <Segmented
        label="Circuits"
        options={redundancies.map((value) => ({ value, text: redundancyNames[value] }))}
        value={redundancy.value}
        onChange={(value) => (redundancy.value = value)}
      />
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Bill of materials">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" class="amount">
                How much
              </th>
              <th scope="col">Known</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ item, name, text, basis, sourceIds, formula }) => (
              <tr key={item}>
                <th scope="row">{name}</th>
                <td class="amount">{text}</td>
                <td>{basis}</td>
                <td>
                  {sourceIds.map((id, place) => (
                    <>
                      {place === 0 ? '' : ', '}
                      <a key={id} href={`${base}sources/#${id}`}>
                        {place === 0 ? 'source' : `${place + 1}`}
                      </a>
                    </>
                  ))}
                  {formula === undefined ? null : (
                    <>
                      {sourceIds.length > 0 ? ', ' : ''}
                      <a href={`${base}formulas/${formula}/`}>equation</a>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ExportRows name="bill-of-materials" rows={rows.map(({ exported }) => exported)} />
    </section>
  );
}
