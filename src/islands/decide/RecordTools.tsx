import { useState } from 'preact/hooks';
import type { DecisionRecord } from '../../reports/decide/DecisionRecord.ts';
import { decisionMarkdown } from '../../reports/decide/decisionMarkdown.ts';
import { copyText } from '../shared/copyText.ts';
import { saveText } from '../shared/saveText.ts';

/** Ways for the record to leave the page. */
export function RecordTools({ record }: { readonly record: DecisionRecord }) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    const copied = await copyText(decisionMarkdown(record));
    setMessage(copied ? 'Record copied.' : 'The browser offers no clipboard here; take the Markdown file.');
  };
  return (
    <div class="record-tools">
      <button class="button" type="button" onClick={() => print()}>
        Print or save as PDF
      </button>
      <button
        class="text-button"
        type="button"
        onClick={() => saveText('decision-record.md', 'text/markdown', decisionMarkdown(record))}
      >
        Markdown
      </button>
      <button
        class="text-button"
        type="button"
        onClick={() =>
          saveText('decision-record.json', 'application/json', `${JSON.stringify(record, null, 2)}\n`)
        }
      >
        JSON
      </button>
      <button class="text-button" type="button" onClick={() => void copy()}>
        Copy as text
      </button>
      <span class="field-note" role="status">
        {message}
      </span>
    </div>
  );
}
