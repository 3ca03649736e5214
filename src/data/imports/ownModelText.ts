import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { ownRecordFromModel } from '../ownModel.ts';

/** A model as text that a link can carry; `ownModelFromText` reads it back. */
export function ownModelText(model: LanguageModel): string {
  const bytes = new TextEncoder().encode(JSON.stringify(ownRecordFromModel(model)));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
