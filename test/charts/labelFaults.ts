import { boxesMeet } from '../../src/charts/labels/boxesMeet.ts';
import type { Box } from '../../src/charts/labels/Box.ts';
import { boxOfText } from '../../src/charts/labels/boxOfText.ts';
import type { PlacedText } from '../../src/charts/labels/PlacedText.ts';

interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

const textElement = /<text([^>]*)>([^<]*)<\/text>/g;

const attribute = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** Every label of a drawing with the ground it covers; names are larger than ticks, as `charts.css` has it. */
function drawnTexts(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(textElement)].map(([, attributes = '', text = '']) => {
    const classes = attribute(attributes, 'class').split(' ');
    const strong = classes.includes('direct') && !classes.includes('chosen');
    const anchor = attribute(attributes, 'text-anchor');
    const place: PlacedText = {
      text,
      x: Number(attribute(attributes, 'x')),
      y: Number(attribute(attributes, 'y')),
      anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    };
    const large = strong || classes.includes('part-name') || classes.includes('row-name');
    return { text, box: boxOfText(place, { size: large ? 14 : 13, strong }) };
  });
}

/** What is wrong with a drawing's labels: those that meet one another, and those that leave the drawing. */
export function labelFaults(svg: string): readonly string[] {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  const texts = drawnTexts(svg);
  const outside = texts
    .filter(
      ({ box }) => box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5,
    )
    .map(({ text }) => `${text} leaves the drawing`);
  const meeting = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => boxesMeet(one.box, other.box))
      .map((other) => `${one.text} meets ${other.text}`),
  );
  return [...outside, ...meeting];
}
