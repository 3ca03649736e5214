import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

interface Drawn<Layout> {
  readonly layout: Layout;
  readonly id: string;
  readonly className: string;
  readonly summary: string;
}

/** A chart as SVG text: numbers to three decimals, an element a line, so that stored pictures differ readably. */
export const drawingOf = <Layout>(Chart: ComponentType<Drawn<Layout>>, drawn: Drawn<Layout>): string =>
  `${renderToString(h(Chart, drawn))
    .replaceAll(/-?\d+\.\d{4,}/g, (number) => String(Math.round(Number(number) * 1000) / 1000))
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll('><', '>\n<')}\n`;
