import { loadStyle } from '../shared/loadStyle.ts';
import sheet from './keepDialog.css?url';
import { openKeepDialog } from './openKeepDialog.tsx';

/** Opens the dialog that keeps the scenario, under the name that the bar has for it. */
export async function keepShown(opener: HTMLElement): Promise<void> {
  await loadStyle(sheet);
  const entryOf = (key: string) =>
    document.querySelector(`[data-scenario-bar] [data-summary=${key}]`)?.textContent.trim() ?? '';
  openKeepDialog(opener, `${entryOf('model')}, ${entryOf('hardware')}`);
}
