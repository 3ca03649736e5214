import { checkNesting } from '../../units/checkNesting.ts';
import { isObject } from './isObject.ts';
import { shownValue } from './shownValue.ts';

/** Numbers that some publishers write though JSON knows none of them. */
const notNumbers = /([:[,]\s*)(-?Infinity|NaN)(?=\s*[,\]}])/g;

/**
 * Parses the text of a config.json; `Infinity` and `NaN` are read as null.
 *
 * @throws {RangeError | TypeError} when the text is no JSON object or nests too deep.
 */
export function parseConfigText(text: string, name = 'config'): Record<string, unknown> {
  checkNesting(text, name);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(notNumbers, '$1null'));
  } catch {
    throw new TypeError(`${name} must be JSON, got ${shownValue(text.trim().slice(0, 60))}`);
  }
  if (!isObject(value)) throw new TypeError(`${name} must be a JSON object, got ${shownValue(value)}`);
  return value;
}
