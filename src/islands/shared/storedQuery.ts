import { calculatorKeys } from './calculatorKeys.ts';

/** The scenario of the last visit as a link's query; empty without one or where storage is refused. */
export function storedQuery(): string {
  try {
    return localStorage.getItem(calculatorKeys.scenario) ?? '';
  } catch {
    return '';
  }
}
