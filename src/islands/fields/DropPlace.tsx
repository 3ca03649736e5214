import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Endings of files, as the chooser takes them. */
  readonly accept: string;
  /** True where several files may come together. */
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What comes after the button. */
  readonly children: ComponentChildren;
}

/** Where files are dropped or chosen; the same file may be given again. */
export function DropPlace({ label, accept, multiple = false, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div
      class={`drop-place${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <button class="button quiet" type="button" onClick={() => chooser.current?.click()}>
        {multiple ? 'Choose files' : 'Choose a file'}
      </button>
      <span>{children}</span>
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
