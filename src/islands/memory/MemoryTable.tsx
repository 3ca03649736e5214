import type { MemoryEstimate, MemoryLine } from '../../estimates/memory/MemoryEstimate.ts';
import { addBands } from '../../units/Band.ts';
import { gibibytesFromBytes } from '../../units/conversions.ts';
import { formatOneDecimal } from '../../units/formatQuantity.ts';
import { formatTenths } from '../../units/formatTenths.ts';
import { EvidenceMark, evidenceWords } from '../shared/EvidenceMark.tsx';

interface Props {
  readonly estimate: MemoryEstimate;
  readonly base: string;
}

const names: Readonly<Record<MemoryLine['part'], string>> = {
  weights: 'Weights',
  cache: 'KV cache',
  activations: 'Activations',
  runtime: 'Runtime',
};

const shown = (bytes: number): string => formatOneDecimal(gibibytesFromBytes(bytes));
const rangeOf = (low: number, high: number): string => {
  const [from, to] = [shown(low), shown(high)];
  return from === to ? from : `${from}\u2013${to}`;
};

/** The breakdown of an answer, each line with its range, formula and evidence. */
export function MemoryTable({ estimate, base }: Props) {
  const together = addBands(...estimate.lines.map(({ bytes }) => bytes));
  const usable = estimate.memoryBytes.mid - (estimate.stages[0]?.keptBackBytes.mid ?? 0);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Breakdown on each accelerator">
      <table class="data-table breakdown">
        <thead>
          <tr>
            <th scope="col">On each accelerator</th>
            <th scope="col" class="amount">
              GiB
            </th>
            <th scope="col" class="spread">
              Low to high
            </th>
            <th scope="col">Formula</th>
            <th scope="col">
              <span class="long">Evidence</span>
              <span class="short hidden-visually">Evidence</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {estimate.lines.map(({ part, bytes, formula, evidence }) => (
            <tr key={part}>
              <th scope="row">
                <span class={`swatch part-${part}`} aria-hidden="true" />
                {names[part]}
              </th>
              <td class="amount">{formatTenths(gibibytesFromBytes(bytes.mid))}</td>
              <td class="spread">{rangeOf(bytes.low, bytes.high)}</td>
              <td>
                <a href={`${base}formulas/${formula.path}/`} aria-label={`Formula: ${nameOf(formula.path)}`}>
                  <span class="long">{nameOf(formula.path)}</span>
                  <span class="short">formula</span>
                </a>
              </td>
              <td>
                <EvidenceMark evidence={evidence} labelled />
              </td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">Together</th>
            <td class="amount">{shown(together.mid)}</td>
            <td class="spread">{rangeOf(together.low, together.high)}</td>
            <td colSpan={2}>of {shown(usable)} usable</td>
          </tr>
        </tbody>
      </table>
      <ul class="evidence-key">
        {(['measured', 'calibrated', 'modelled'] as const).map((evidence) => (
          <li key={evidence}>
            <EvidenceMark evidence={evidence} />
            {evidenceWords[evidence]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `memory/kvCacheBytesPerToken` in words. */
const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^kv /, 'KV ');
