import { bringBack, kept, removedName, removeKept } from '../shared/keptStore.ts';

/** The names of what is kept, each with a way to let it go. */
export function KeptList() {
  return (
    <>
      <ul class="kept-list">
        {kept.value.map(({ name }) => (
          <li key={name}>
            <span>{name}</span>
            <button
              class="text-button"
              type="button"
              aria-label={`Remove ${name}`}
              onClick={() => removeKept(name)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {removedName.value === undefined ? null : (
        <button class="text-button" type="button" onClick={bringBack}>
          Bring {removedName.value} back
        </button>
      )}
    </>
  );
}
