import type Combobox from '@github/combobox-nav';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useAwake } from './useAwake.ts';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** Further words the option is found by. */
  readonly words: string;
}

interface Props {
  readonly label: string;
  /** Asked for while the list is open; long lists are made for readers who open them. */
  readonly options: () => readonly Option[];
  readonly value: string;
  readonly shownValue: string;
  readonly onChange: (id: string) => void;
  /** Called when the reader is about to choose, so that the full list can be fetched. */
  readonly onOpen?: () => void;
  /** What stands at the right of an option, worked out only for options in sight. */
  readonly aside?: (option: Option) => ComponentChildren;
  readonly note?: string | undefined;
  readonly anchor?: string;
}

const mostShown = 60;

/** Arrows and Enter need it, and the field has nothing to choose from before it is opened. */
const loadNavigation = () => import('@github/combobox-nav').catch(() => undefined);

const keyOf = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

/** Options whose name or words hold every word typed, those that begin with it first. */
function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = typed.toLowerCase().split(/\s+/).map(keyOf).filter(Boolean);
  const found = options.filter(({ name, words: more }) =>
    words.every((word) => keyOf(`${name} ${more}`).includes(word)),
  );
  const [first = ''] = words;
  const begins = ({ name }: Option) => (keyOf(name).startsWith(first) ? 0 : 1);
  return found.toSorted((one, other) => begins(one) - begins(other)).slice(0, mostShown);
}

/** A choice from a long list: typing narrows it, arrows choose, Enter takes, Escape leaves everything as it was. */
export function ComboboxField({
  label,
  options,
  value,
  shownValue,
  onChange,
  onOpen,
  aside,
  note,
  anchor,
}: Props) {
  const id = useId();
  const awake = useAwake();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState<string>();
  const open = typed !== undefined;
  const shown = open ? matching(options(), typed) : [];

  const choose = (chosen: string | undefined) => {
    if (chosen !== undefined) onChange(chosen);
    setTyped(undefined);
  };
  const keys = useRef<Combobox>(null);
  useEffect(() => {
    if (shown.length === 0 || !input.current || !list.current) return;
    const [field, box] = [input.current, list.current];
    let ended = false;
    void loadNavigation().then((loaded) => {
      if (ended || !loaded) return;
      // Made once and never destroyed: that would take the role from the field.
      keys.current ??= new loaded.default(field, box, {
        tabInsertsSuggestions: false,
        firstOptionSelectionMode: 'active',
      });
      keys.current.start();
    });
    const commit = (event: Event) => {
      const chosen = event.target instanceof HTMLElement ? event.target.dataset['option'] : undefined;
      choose(chosen);
    };
    box.addEventListener('combobox-commit', commit);
    return () => {
      ended = true;
      box.removeEventListener('combobox-commit', commit);
      keys.current?.stop();
    };
  }, [shown.length, typed]);

  const begin = (text = '') => {
    onOpen?.();
    // What is typed before the field is drawn empty replaces the shown value.
    if (text === '') input.current?.select();
    setTyped(text);
  };
  return (
    <div class="field" id={anchor}>
      <label for={id}>{label}</label>
      <div class="combobox">
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          readOnly={!awake}
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-describedby={`${id}-note`}
          autocomplete="off"
          spellcheck={false}
          value={typed === undefined || typed === '' ? (open ? '' : shownValue) : typed}
          placeholder={shownValue}
          onFocus={() => void loadNavigation()}
          onInput={({ currentTarget }) => (open ? setTyped : begin)(currentTarget.value)}
          onClick={() => (open ? undefined : begin())}
          onKeyDown={(event) => {
            if (!open && (event.key === 'ArrowDown' || event.key === 'Enter')) begin();
            else if (event.key === 'Enter' && !keys.current) choose(shown[0]?.id);
            if (event.key === 'Escape') setTyped(undefined);
          }}
          onBlur={(event) => {
            if (!list.current?.contains(event.relatedTarget as Node | null)) setTyped(undefined);
          }}
        />
        <svg
          width="11"
          height="7"
          viewBox="0 0 11 7"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        >
          <path d="M1 1l4.5 4.5L10 1" />
        </svg>
        <ul
          ref={list}
          id={`${id}-list`}
          class="options"
          role="listbox"
          aria-label={label}
          hidden={shown.length === 0}
        >
          {shown.map((option) => (
            <li
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              data-option={option.id}
              class={option.id === value ? 'chosen' : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => (keys.current ? undefined : choose(option.id))}
            >
              <span>{option.name}</span>
              {aside ? <span class="aside">{aside(option)}</span> : null}
            </li>
          ))}
        </ul>
        <div role="status">
          {open && shown.length === 0 ? <p class="options none">Nothing matches {typed}.</p> : null}
        </div>
      </div>
      <p class="field-note" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}
