import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

const digits = 3;

/** A chart as a file that browsers show and reviewers compare: numbers rounded, one shape a line. */
export const picture = (chart: VNode): string =>
  `${renderToStaticMarkup(chart)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(digits))))
    .replace(/></g, '>\n<')}\n`;
