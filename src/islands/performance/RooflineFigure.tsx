import { rooflineLayout } from '../../charts/roofline/layout.ts';
import { RooflineChart } from '../../charts/roofline/RooflineChart.tsx';
import { rooflineSummary } from '../../charts/roofline/rooflineSummary.ts';
import { formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { EvidenceMark, evidenceWords } from '../shared/EvidenceMark.tsx';
import { partNames } from './partNames.ts';
import { rooflinePicture } from './pictureStore.ts';

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
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">Operators</th>
              <th scope="col" class="amount">
                FLOP per byte
              </th>
              <th scope="col" class="amount">
                Reached
              </th>
              <th scope="col" class="amount">
                Share of the step
              </th>
              <th scope="col">Evidence</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ id, name: part, intensity, flopPerSecond, share, evidence }) => (
              <tr key={id}>
                <th scope="row">{part}</th>
                <td class="amount">{formatThreeDigits(intensity)}</td>
                <td class="amount">{quantityText(flopPerSecond, 'FLOP/s')}</td>
                <td class="amount">{quantityText(share, 'fraction')}</td>
                <td>
                  <EvidenceMark evidence={evidence} /> {evidenceWords[evidence]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
