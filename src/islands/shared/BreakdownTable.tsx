import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../estimates/memory/MemoryEstimate.ts';
import type { Band } from '../../units/Band.ts';
import { gibibytesFromBytes } from '../../units/conversions.ts';
import { formatOneDecimal } from '../../units/formatQuantity.ts';
import { formatTenths } from '../../units/formatTenths.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

/** A part of the memory of an accelerator. */
export interface BreakdownLine {
  readonly part: string;
  readonly name: string;
  /** Piece of the bar whose colour it has. */
  readonly piece: string;
  readonly bytes: Band;
  readonly formula: { readonly path: string };
  readonly evidence: Evidence;
}

interface Props {
  readonly lines: readonly BreakdownLine[];
  readonly together: Band;
  /** What the sum is of or out of. */
  readonly remark: string;
  readonly base: string;
  readonly children?: ComponentChildren;
}

const shown = (bytes: number): string => formatOneDecimal(gibibytesFromBytes(bytes));
const rangeOf = ({ low, high }: Band): string => {
  const [from, to] = [shown(low), shown(high)];
  return from === to ? from : `${from}\u2013${to}`;
};

/** Memory of each accelerator part by part, each with its range, formula and evidence. */
export function BreakdownTable({ lines, together, remark, base, children }: Props) {
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
          {lines.map(({ part, name, piece, bytes, formula, evidence }) => (
            <tr key={part}>
              <th scope="row">
                <span class={`swatch part-${piece}`} aria-hidden="true" />
                {name}
              </th>
              <td class="amount">{formatTenths(gibibytesFromBytes(bytes.mid))}</td>
              <td class="spread">{rangeOf(bytes)}</td>
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
            <td class="spread">{rangeOf(together)}</td>
            <td colSpan={2}>{remark}</td>
          </tr>
        </tbody>
      </table>
      {children}
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
