import { useRef } from 'preact/hooks';

interface Props {
  /** What the file is called by readers of the page aloud. */
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file of this site's own kind; the same file can be given twice. */
export function ImportButton({ label, onFile }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class="text-button" type="button" onClick={() => chooser.current?.click()}>
        Import
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
