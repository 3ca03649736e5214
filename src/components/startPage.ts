const root = document.documentElement;

/** Has answer what stands on every page: theme, menu, search, the scenario bar, and what is kept for later reading. */
export function startPage(): void {
  onPress('theme-switch', changeTheme);
  onPress('menu-open', turnMenu);
  onPress('search-open', openSearch);
  onPress('keep', (opener) => {
    void import('../islands/kept/keepShown.ts').then(({ keepShown }) => keepShown(opener));
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const command = ctrlKey || metaKey;
    const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    if (command ? key.toLowerCase() !== 'k' : key !== '/' || typing || altKey) return;
    event.preventDefault();
    openSearch();
  });
  followScenario();
  // What only may be read again leaves the network to what is read now.
  if (import.meta.env.PROD) addEventListener('load', () => setTimeout(() => void keepVisited(), 5000));
}

function onPress(name: string, answer: (pressed: HTMLElement) => void): void {
  const button = document.querySelector<HTMLElement>(`[data-${name}]`);
  button?.addEventListener('click', () => answer(button));
}

function changeTheme(): void {
  const { theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' } = root.dataset;
  root.dataset['theme'] = theme === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('llm-onpremise:theme', root.dataset['theme']);
  } catch {
    // Storage may be refused; the choice then holds for this page.
  }
}

function turnMenu(opener: HTMLElement): void {
  const open = opener.closest('header')?.classList.toggle('menu-is-open') ?? false;
  opener.ariaExpanded = String(open);
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search at once, so that nothing typed is lost; it shows when it is drawn. */
function openSearch(): void {
  if (dialog?.open) return;
  const place = (dialog ??= document.body.appendChild(document.createElement('dialog')));
  if (!place.firstChild) {
    place.ariaLabel = 'Search';
    place.dataset['searchDialog'] = '';
    place.style.opacity = '0';
    const field = place
      .appendChild(document.createElement('div'))
      .appendChild(document.createElement('input'));
    field.role = 'combobox';
    field.ariaLabel = 'Search words';
  }
  place.showModal();
  place.querySelector('input')?.select();
  import('../islands/search/drawSearch.ts')
    .then(({ drawSearch }) => drawSearch(place))
    .catch(() => {
      place.textContent = 'The search could not be loaded.';
      place.style.opacity = '';
      dialog = undefined;
    });
}

/** The page was built with the first scenario; the rest is fetched where the reader has another, or keeps some. */
function followScenario(): void {
  // As storedSummary.ts and storedKept.ts name them; a module for two words would be a request of every page.
  const keys = ['llm-onpremise:summary', 'llm-onpremise:kept'];
  const follow = () => {
    for (const key of keys) removeEventListener(key, follow);
    void import('../islands/kept/followScenarioBar.ts').then(({ followScenarioBar }) => followScenarioBar());
  };
  for (const key of keys) addEventListener(key, follow);
  try {
    if (keys.some((key) => localStorage.getItem(key))) follow();
  } catch {
    // Storage may be refused; the bar then says what it was built with.
  }
}

/**
 * Has pages kept as they are visited, where a browser allows it: over HTTPS or from this machine. Elsewhere nothing
 * happens, and nothing is missed while there is a network.
 */
async function keepVisited(): Promise<void> {
  try {
    // As startOffline.ts writes it.
    if (localStorage.getItem('llm-onpremise:offline') === 'no') return;
    await (navigator as Partial<Navigator>).serviceWorker?.register(
      `${root.dataset['base']}service-worker.js`,
    );
  } catch {
    // Storage or workers may be refused by the reader or their organisation; the site works without.
  }
}
