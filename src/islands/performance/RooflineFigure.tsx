import { rooflineLayout } from '../../charts/roofline/layout.ts';
import { RooflineChart } from '../../charts/roofline/RooflineChart.tsx';
import { rooflineSummary } from '../../charts/roofline/rooflineSummary.ts';
import { formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { EvidenceMark, evidenceWords } from '../shared/EvidenceMark.tsx';
import { partNames } from './partNames.ts';
import { rooflinePicture } from './pictureStore.ts';
import { DataTable } from '../shared/DataTable.tsx';

/** The operators of a decode step under the roofs of the accelerator. */
export function RooflineFigure() {
  const picture = rooflinePicture.value;
  if (!picture) return null;
  const { operators, roofs, name } = picture;
  const points = operators.map(({ group, intensityFlopPerByte, flopPerSecond, shareFraction, evidence }) => ({
    id: group,
    name: partNames[group],
    intensity: intensityFlopPerByte,
    flopPerSecond,
    share: shareFraction,
    evidence,
  }));
  const input = {
    roofs: [{ name: '16-bit arithmetic', flopPerSecond: roofs.flopPerSecond }],
    bytesPerSecond: roofs.bytesPerSecond,
    points,
  };
  const summary = rooflineSummary(input);
  return (
    <figure class="chart" aria-labelledby="roofline-title">
      <figcaption>
        <p class="chart-title" id="roofline-title">
          {summary}
        </p>
        <p class="chart-subtitle">
          Operators of one decode step on {name}: the left slope is memory, the level is arithmetic.
        </p>
      </figcaption>
      <BothDrawings
        of={RooflineChart}
        layoutAt={(width) => rooflineLayout({ ...input, width })}
        id="roofline"
        summary={summary}
      />
      <details class="chart-table">
        <summary>Table</summary>
        <DataTable
          label="Operators of a step"
          columns={[
            'Operators',
            'FLOP per byte',
            'Reached',
            'Share of the step',
            { name: 'Evidence', kind: 'words' },
          ]}
          rows={points.map(({ name: part, intensity, flopPerSecond, share, evidence }) => [
            part,
            formatThreeDigits(intensity),
            quantityText(flopPerSecond, 'FLOP/s'),
            quantityText(share, 'fraction'),
            <>
              <EvidenceMark evidence={evidence} /> {evidenceWords[evidence]}
            </>,
          ])}
        />
      </details>
    </figure>
  );
}
