import type { Reader } from './Reader.ts';
import { until } from './until.ts';

const quietMilliseconds = 700;

/** What readers come for, each in a browser that remembers nothing. One throws where something does not happen. */
export const journeys: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'from the landing page to an article whose numbers follow': async (reader) => {
    await reader.open('');
    await reader.click('main a[href$="/articles/how-much-memory/"]');
    await until(reader, `location.pathname.endsWith('/articles/how-much-memory/')`);
    await awake(reader, '.memory-calculator');
    const number = textOf('[data-quantity="cache-all-requests"]');
    const before = await reader.read(number);
    await reader.type(await labelled(reader, 'Prompt'), '20000');
    await until(reader, `${number} !== ${JSON.stringify(before)}`);
  },
  'memory: a typed prompt changes the answer, and its link and a reload keep it': async (reader) => {
    await reader.open('calculators/memory/');
    await awake(reader, '.memory-calculator');
    const sentence = textOf('.memory-calculator .answer-sentence');
    const first = await reader.read(sentence);
    await reader.type(await labelled(reader, 'Prompt'), '12000');
    await until(reader, `${sentence} !== ${JSON.stringify(first)}`);
    await until(reader, `location.search.includes('in=12000')`);
    const second = await reader.read(sentence);
    const link = String(await reader.read('location.search'));
    await reader.reload();
    await awake(reader, '.memory-calculator');
    await until(reader, `${sentence} === ${JSON.stringify(second)}`);
    await forget(reader);
    await reader.open(`calculators/memory/${link}`);
    await awake(reader, '.memory-calculator');
    await until(reader, `${sentence} === ${JSON.stringify(second)}`);
  },
  'cost: a tariff turns the verdict, and the worker draws its range': async (reader) => {
    await reader.open('calculators/cost/?money=users*20000_without*call.mix_shape*around-the-clock');
    await awake(reader, '.cost-calculator');
    const sentence = textOf('.cost-calculator .answer-sentence');
    const drawn = `document.querySelector('.cost-calculator').textContent.includes('Ranges hold eight draws in ten')`;
    await until(reader, `${sentence}.includes('Owning the servers costs least')`);
    await until(reader, drawn);
    await reader.type('input[aria-label="Electricity, likely, EUR/kWh"]', '9');
    await until(reader, `${sentence}.includes('Renting accelerators costs least')`);
    await until(reader, `${drawn} && /in \\d+ of 100 draws/.test(${sentence})`);
  },
  'search finds an article and opens it': async (reader) => {
    await reader.open('');
    await reader.click('[data-search-open]');
    // It opens at once and shows once it is drawn.
    await until(reader, `document.querySelector('[data-search-dialog]')?.className === 'search-dialog'`);
    await until(reader, `document.querySelector('[data-search-dialog]').style.opacity === ''`);
    await reader.type('[data-search-dialog] input', 'how much memory does a model need');
    const hit = '#search-hits [role=option][href$="/articles/how-much-memory/"]';
    await until(reader, `document.querySelector('${hit}') !== null`);
    await reader.click(hit);
    await until(reader, `location.pathname.endsWith('/articles/how-much-memory/')`);
  },
  'a changed theme holds on the next page': async (reader) => {
    const ground = 'getComputedStyle(document.body).backgroundColor';
    await reader.open('');
    const before = await reader.read(ground);
    await reader.click('[data-theme-switch]');
    await until(reader, `${ground} !== ${JSON.stringify(before)}`);
    const after = await reader.read(ground);
    await reader.open('articles/how-much-memory/');
    await until(reader, `${ground} === ${JSON.stringify(after)}`);
    await reader.click('[data-theme-switch]');
    await until(reader, `${ground} === ${JSON.stringify(before)}`);
  },
  'every calculator wakes': async (reader) => {
    await reader.open('calculators/');
    const found = await reader.read(
      `[...new Set([...document.querySelectorAll('main a[href*="/calculators/"]')]
        .map(({ pathname }) => /\\/(calculators\\/[a-z]+\\/)$/.exec(pathname)?.[1]))].filter(Boolean)`,
    );
    if (!Array.isArray(found) || found.length === 0) throw new Error('calculators must be listed, got none');
    for (const path of found.map(String)) {
      await reader.open(path);
      await awake(reader, 'main astro-island');
      await settled(reader);
    }
  },
};

/** Takes back what earlier pages stored, on a page that stores nothing. */
export async function forget(reader: Reader): Promise<void> {
  await reader.open('offline/');
  await reader.read('localStorage.clear()');
}

const textOf = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).innerText`;

/** Shows a calculator, then whatever else wakes once it is seen, and waits until the page answers to its reader. */
async function awake(reader: Reader, selector: string): Promise<void> {
  await until(reader, `document.querySelector(${JSON.stringify(selector)}) !== null`);
  await reader.read(`void document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);
  await reader.read(`void document.dispatchEvent(new Event('wheel'))`);
  await until(
    reader,
    `(document.querySelector('astro-island[ssr]')?.firstElementChild?.scrollIntoView(), document.querySelector('astro-island[ssr]') === null)`,
  );
  await reader.read(`void document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);
}

/** Waits until nothing more is fetched: what a page that is left still waits for is told as a fault. */
async function settled(reader: Reader): Promise<void> {
  const count = `performance.getEntriesByType('resource').length`;
  for (
    let before: unknown = -1, now = await reader.read(count);
    now !== before;
    now = await reader.read(count)
  ) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, quietMilliseconds));
  }
}

/** Where the field with a label is, once it takes letters. */
async function labelled(reader: Reader, label: string): Promise<string> {
  await until(
    reader,
    `(() => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(label)});
      return document.getElementById(found?.htmlFor)?.readOnly === false;
    })()`,
  );
  const id = await reader.read(
    `[...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(label)})?.htmlFor ?? ''`,
  );
  if (typeof id !== 'string' || id === '') throw new Error(`page must have a field ${label}, got none`);
  return `[id="${id}"]`;
}
