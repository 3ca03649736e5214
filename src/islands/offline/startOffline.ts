import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { messageOf } from '../shared/messageOf.ts';
import { askWorker } from './askWorker.ts';
import { forgetKept } from './forgetKept.ts';

/** The files of the site, as `npm run build` lists them. */
interface FileList {
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

interface Kept {
  readonly addresses: readonly string[];
}

/** Entry of local storage that says `no` where a reader wants nothing kept. */
const offlineKey = 'llm-onpremise:offline';
const base = (): string => document.documentElement.dataset['base'] ?? '/';
const isOff = (): boolean => localStorage.getItem(offlineKey) === 'no';

/** Makes the page about reading without a network say how things stand here, and answer to its buttons. */
export function startOffline(place: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string) => place.querySelector<Kind>(`[data-${name}]`);
  const state = part('state');
  const tools = part('tools');
  const bar = part<HTMLProgressElement>('progress');
  const whole = part<HTMLButtonElement>('whole');
  const forget = part<HTMLButtonElement>('forget');
  const list = part<HTMLUListElement>('kept');
  if (!state || !tools || !bar || !whole || !forget || !list) return;
  const say = (text: string) => (state.textContent = text);

  // Served in place of a page that is not kept, under the address of that page.
  const missed = document.querySelector<HTMLElement>('[data-missed]');
  if (missed) missed.hidden = location.pathname === `${base()}offline/`;

  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) {
    say(
      isSecureContext
        ? 'This browser keeps no pages: it has no service workers, or they are switched off. Nothing else here needs them.'
        : 'This copy of the site is served over plain HTTP, where browsers keep no pages for reading without a network. Nothing else here needs it.',
    );
    return;
  }

  const show = async () => {
    forget.textContent = isOff() ? 'Keep pages as I visit them' : 'Forget it all and keep nothing';
    whole.hidden = isOff();
    if (isOff()) {
      list.replaceChildren();
      say('Nothing is kept, as you chose.');
      return;
    }
    const { active } = await serviceWorker.ready;
    if (!active) return;
    const { addresses } = await askWorker<Kept>(active, 'state');
    const pages = pagesOf(addresses);
    list.replaceChildren(...pages.map(itemOf));
    say(`${formatCount(pages.length)} ${pages.length === 1 ? 'page is' : 'pages are'} kept on this machine.`);
  };

  whole.addEventListener('click', () => {
    const run = async () => {
      whole.disabled = true;
      const { active } = await serviceWorker.ready;
      if (!active) return;
      bar.hidden = false;
      try {
        say('Fetching the site.');
        const { files } = (await (await fetch(`${base()}offline/files.json`)).json()) as FileList;
        const bytes = files.reduce((sum, [, size]) => sum + size, 0);
        const isWhole = await askWorker<boolean>(active, 'whole', ({ done, total }) => {
          bar.value = done / total;
          say(
            `${formatCount(done)} of ${formatCount(total)} files, ${quantityText(bytes, 'B')} in all when done.`,
          );
        });
        await show();
        say(
          isWhole
            ? `Everything is kept on this machine: ${formatCount(files.length)} files, ${quantityText(bytes, 'B')}.`
            : 'The site was replaced by a newer one meanwhile. Close its other tabs, open this page again, and it can be kept.',
        );
      } catch (error) {
        say(`Not all could be kept: ${messageOf(error)}. Press again to go on from there.`);
      } finally {
        bar.hidden = true;
        whole.disabled = false;
      }
    };
    void run();
  });
  forget.addEventListener('click', () => {
    const run = async () => {
      if (isOff()) {
        localStorage.removeItem(offlineKey);
        // Every page that loads has itself kept.
        location.reload();
        return;
      }
      localStorage.setItem(offlineKey, 'no');
      await forgetKept();
      await show();
    };
    run().catch((error: unknown) => say(`That could not be done: ${messageOf(error)}.`));
  });
  tools.hidden = false;
  show().catch((error: unknown) => say(`What is kept could not be looked up: ${messageOf(error)}.`));
}

const pagesOf = (addresses: readonly string[]): readonly string[] =>
  addresses
    .map((address) => new URL(address).pathname)
    .filter((path) => path.endsWith('/') && path !== `${base()}offline/`)
    .toSorted();

function itemOf(path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = path === base() ? 'Home' : path.slice(base().length, -1);
  item.append(link);
  return item;
}
