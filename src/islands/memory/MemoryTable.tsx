import type { MemoryEstimate, MemoryLine } from '../../estimates/memory/MemoryEstimate.ts';
import { addBands } from '../../units/Band.ts';
import { gibibytesFromBytes } from '../../units/conversions.ts';
import { formatOneDecimal } from '../../units/formatQuantity.ts';
import { BreakdownTable } from '../shared/BreakdownTable.tsx';
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

/** The breakdown of an answer, each line with its range, formula and evidence. */
export function MemoryTable({ estimate: { lines, memoryBytes, stages }, base }: Props) {
  const usable = memoryBytes.mid - (stages[0]?.keptBackBytes.mid ?? 0);
  return (
    <BreakdownTable
      lines={lines.map((line) => ({ ...line, name: names[line.part], piece: line.part }))}
      together={addBands(...lines.map(({ bytes }) => bytes))}
      remark={`of ${formatOneDecimal(gibibytesFromBytes(usable))} usable`}
      base={base}
    >
      <ul class="evidence-key">
        {(['measured', 'calibrated', 'modelled'] as const).map((evidence) => (
          <li key={evidence}>
            <EvidenceMark evidence={evidence} />
            {evidenceWords[evidence]}
          </li>
        ))}
      </ul>
    </BreakdownTable>
  );
}
