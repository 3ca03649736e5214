import { useState } from 'preact/hooks';
import { copyText } from './copyText.ts';
import { ImportButton } from './ImportButton.tsx';
import { LinkToSelect } from './LinkToSelect.tsx';
import { messageOf } from './messageOf.ts';
import { canUndo, change, isInitial, linkRefusals, reset, scenario, undo } from './scenarioStore.ts';

/** Undo, reset, link, export and import of the reader's scenario. */
export function ScenarioTools() {
  const [message, setMessage] = useState('');
  const [link, setLink] = useState('');

  const copyLink = async () => {
    const address = location.href;
    if (await copyText(address)) setMessage('Link copied.');
    else setLink(address);
  };
  const download = async () => {
    try {
      const [{ scenarioFile }, { saveText }] = await Promise.all([
        import('../../scenario/fileCodec.ts'),
        import('./saveText.ts'),
      ]);
      saveText('scenario.json', 'application/json', scenarioFile(scenario.value));
    } catch (error) {
      setMessage(`The file could not be written: ${messageOf(error)}`);
    }
  };
  const upload = async (file: File) => {
    try {
      const { readInWorker } = await import('../workers/readInWorker.ts');
      const { scenario: given, refusals, unknown } = await readInWorker((reader) => reader.scenario(file));
      change(given);
      linkRefusals.value = refusals;
      const left = unknown.length > 0 ? ` Left out, as no scenario has it: ${unknown.join(', ')}.` : '';
      setMessage(refusals.length === 0 ? `Scenario opened.${left}` : left);
    } catch (error) {
      setMessage(`The file could not be opened: ${messageOf(error)}`);
    }
  };
  const refusals = linkRefusals.value;
  return (
    <>
      <div class="pad-tools">
        <button class="text-button" type="button" disabled={!canUndo.value} onClick={undo}>
          Undo
        </button>
        <button class="text-button" type="button" disabled={isInitial.value} onClick={reset}>
          Reset
        </button>
        <button class="text-button" type="button" onClick={() => void copyLink()}>
          Copy link
        </button>
        <button class="text-button" type="button" onClick={() => void download()}>
          Export
        </button>
        <ImportButton label="Scenario file" onFile={(file) => void upload(file)} />
      </div>
      <p class="tool-message" role="status">
        {message}
      </p>
      {link === '' ? null : <LinkToSelect label="Link to this scenario" link={link} />}
      {refusals.length > 0 ? (
        <ul class="tool-refusals" role="alert">
          {refusals.map(({ field, message: text }) => (
            <li key={field}>{text}. The first value is used instead.</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
