import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { modelFromOwnRecord, ownModelRecord } from '../ownModel.ts';
import { shownValue } from './shownValue.ts';

/**
 * Reads the model that a link or file carries as text.
 *
 * @throws {TypeError} when the text is damaged or describes no model.
 */
export function ownModelFromText(id: string, text: string): LanguageModel {
  const result = ownModelRecord.safeParse(decoded(text));
  if (result.success) return modelFromOwnRecord(id, result.data);
  const [issue] = result.error.issues;
  const place = issue && issue.path.length > 0 ? issue.path.join('.') : 'its start';
  throw new TypeError(`own model must be whole, got a fault at ${place}: ${issue?.message ?? ''}`);
}

function decoded(text: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new TypeError(`own model must be text from this site, got ${shownValue(text)}`);
  }
}
