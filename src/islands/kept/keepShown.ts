import { openKeepDialog } from './openKeepDialog.tsx';

/** Opens the dialog that keeps the scenario, under the name that the bar has for it. */
export function keepShown(opener: HTMLElement): void {
  const entryOf = (key: string) =>
    document.querySelector(`[data-scenario-bar] [data-summary=${key}]`)?.textContent.trim() ?? '';
  openKeepDialog(opener, `${entryOf('model')}, ${entryOf('hardware')}`);
}
