import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { RooflineInput } from './RooflineInput.ts';

const percent = 100;

/** What the roofline says in a sentence: the part that takes longest, what limits it, and how near it comes. */
export function rooflineSummary({ roofs, bytesPerSecond, points }: Omit<RooflineInput, 'width'>): string {
  const [longest] = points.toSorted((one, other) => other.share - one.share);
  const peak = Math.max(...roofs.map(({ flopPerSecond }) => flopPerSecond));
  if (!longest || roofs.length === 0) return 'No part was worked out.';
  const { name, intensity, flopPerSecond, share } = longest;
  const memoryBound = intensity * bytesPerSecond < peak;
  const allowed = memoryBound ? intensity * bytesPerSecond : peak;
  const limit = memoryBound ? 'memory' : 'arithmetic';
  const below = points.filter((point) => point.intensity * bytesPerSecond < peak).length;
  return (
    `${name} takes ${formatCount(share * percent)} % of the time and is limited by ${limit}: ` +
    `at ${formatThreeDigits(intensity)} FLOP per byte it reaches ${quantityText(flopPerSecond, 'FLOP/s')}, ` +
    `${formatCount((percent * flopPerSecond) / allowed)} % of what the roof allows. ` +
    `${below === points.length ? 'Every part lies' : `${formatCount(below)} of ${formatCount(points.length)} parts lie`} below the ridge point.`
  );
}
