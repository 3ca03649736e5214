import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

const digits = 3;

const rounded = (tag: string): string =>
  tag.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(digits))));

/** A chart as a file that browsers show and reviewers compare: places rounded, labels as they are, one shape a line. */
export const picture = (chart: VNode): string =>
  `${renderToStaticMarkup(chart)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/<[^>]*>/g, rounded)
    .replace(/></g, '>\n<')}\n`;
