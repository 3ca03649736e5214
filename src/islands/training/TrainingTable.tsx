import type { TrainingEstimate, TrainingPart } from '../../estimates/training/TrainingEstimate.ts';
import { gibibytesFromBytes } from '../../units/conversions.ts';
import { formatOneDecimal } from '../../units/formatQuantity.ts';
import { EvidenceMark } from '../shared/EvidenceMark.tsx';
import { pieceOf } from './trainingBar.ts';

const names: Readonly<Record<TrainingPart, string>> = {
  weights: 'Weights',
  gradients: 'Gradients',
  optimiser: 'Optimiser',
  gathered: 'Gathered weights',
  reference: 'Other models',
  rollout: 'Engine for answers',
  activations: 'Activations',
  logits: 'Logits',
  runtime: 'Runtime',
};

const shown = (bytes: number): string => formatOneDecimal(gibibytesFromBytes(bytes));

interface Props {
  readonly estimate: TrainingEstimate;
  readonly base: string;
}

/** The peak of a step, part by part, each with its range, formula and evidence. */
export function TrainingTable({ estimate, base }: Props) {
  const { lines, usedBytes } = estimate.memory;
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
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ part, bytes, formula, evidence }) => (
            <tr key={part}>
              <th scope="row">
                <span class={`swatch part-${pieceOf[part]}`} aria-hidden="true" />
                {names[part]}
              </th>
              <td class="amount">{shown(bytes.mid)}</td>
              <td class="spread">
                {shown(bytes.low)}–{shown(bytes.high)}
              </td>
              <td>
                <a href={`${base}formulas/${formula.path}/`} aria-label={`Formula: ${names[part]}`}>
                  formula
                </a>
              </td>
              <td>
                <EvidenceMark evidence={evidence} labelled />
              </td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">Together</th>
            <td class="amount">{shown(usedBytes.mid)}</td>
            <td class="spread">
              {shown(usedBytes.low)}–{shown(usedBytes.high)}
            </td>
            <td colSpan={2}>at the peak of a step</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
