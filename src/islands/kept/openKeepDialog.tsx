import { render } from 'preact';
import { scenarioFromQuery } from '../../scenario/linkCodec.ts';
import { keptInMemory, startKept } from '../shared/keptStore.ts';
import { storedQuery } from '../shared/storedQuery.ts';
import { storedSummary } from '../shared/storedSummary.ts';
import { KeepDialog } from './KeepDialog.tsx';

let place: HTMLElement | undefined;

/** Opens the dialog that keeps the scenario the bar speaks of; `opener` has the focus again when it closes. */
export function openKeepDialog(opener: HTMLElement, described: string): void {
  startKept();
  // Without storage the scenario lives in the address alone.
  const query = keptInMemory.value ? location.search : storedQuery();
  const { scenario } = scenarioFromQuery(query);
  const summary = storedSummary();
  const { modelId, tensorCount, pipelineCount, dataCount, acceleratorId } = scenario;
  const named = `${modelId}, ${tensorCount * pipelineCount * dataCount} \u00d7 ${acceleratorId}`;
  const holder = (place ??= document.body.appendChild(document.createElement('div')));
  const close = () => {
    render(null, holder);
    opener.focus();
  };
  render(
    <KeepDialog
      scenario={scenario}
      summary={keptInMemory.value ? named : summary ? `${summary.model}, ${summary.hardware}` : described}
      base={document.documentElement.dataset['base'] ?? '/'}
      onClose={close}
    />,
    holder,
  );
}
