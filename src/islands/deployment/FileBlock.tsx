import { useRef, useState } from 'preact/hooks';
import type { DeploymentFile } from '../../reports/deployment/DeploymentFile.ts';
import { copyText } from '../shared/copyText.ts';
import { saveText } from '../shared/saveText.ts';

/** One file: what it is for, its text, and ways to take it along. */
export function FileBlock({ file }: { readonly file: DeploymentFile }) {
  const text = useRef<HTMLPreElement>(null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    if (await copyText(file.text)) {
      setMessage('Copied.');
      return;
    }
    if (text.current) getSelection()?.selectAllChildren(text.current);
    setMessage('Selected: copy it with the keyboard.');
  };
  const titleId = `file-${file.id}`;
  return (
    <section class="deployment-file" aria-labelledby={titleId}>
      <div class="file-head">
        <h3 id={titleId}>{file.title}</h3>
        <code>{file.name}</code>
        <div class="file-tools">
          <button class="text-button" type="button" onClick={() => void copy()} aria-describedby={titleId}>
            Copy
          </button>
          <button
            class="text-button"
            type="button"
            onClick={() => saveText(file.name, file.type, file.text)}
            aria-describedby={titleId}
          >
            Download
          </button>
          <span class="file-message" role="status">
            {message}
          </span>
        </div>
      </div>
      <p class="field-note">{file.note}</p>
      <pre ref={text} tabIndex={0} role="region" aria-label={`Text of ${file.name}`}>
        {file.text}
      </pre>
    </section>
  );
}
