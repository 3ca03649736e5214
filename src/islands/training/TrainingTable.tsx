import type { TrainingEstimate, TrainingPart } from '../../estimates/training/TrainingEstimate.ts';
import { BreakdownTable } from '../shared/BreakdownTable.tsx';
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

interface Props {
  readonly estimate: TrainingEstimate;
  readonly base: string;
}

/** The peak of a step, part by part, each with its range, formula and evidence. */
export const TrainingTable = ({ estimate: { memory }, base }: Props) => (
  <BreakdownTable
    lines={memory.lines.map((line) => ({ ...line, name: names[line.part], piece: pieceOf[line.part] }))}
    together={memory.usedBytes}
    remark="at the peak of a step"
    base={base}
  />
);
