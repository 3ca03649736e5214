import type { HtmlElement } from './readHtml.ts';

const names = new Set(['script', 'style', 'template', 'nav', 'button', 'input', 'select', 'noscript']);
const classes = ['side-note', 'without-scripts'];

/** The classes of an element. */
export const classesOf = ({ attributes }: HtmlElement): readonly string[] =>
  (attributes['class'] ?? '').split(/\s+/);

/**
 * Whether an element says nothing to one who reads the text alone: controls, what is hidden, what shows only on
 * hover, and what is marked `data-markdown="none"`.
 */
export const skipped = (element: HtmlElement): boolean =>
  names.has(element.name) ||
  'hidden' in element.attributes ||
  'popover' in element.attributes ||
  element.attributes['role'] === 'tooltip' ||
  element.attributes['data-markdown'] === 'none' ||
  classesOf(element).some((name) => classes.includes(name));
