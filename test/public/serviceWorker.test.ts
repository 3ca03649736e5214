import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';

const code = readFileSync('public/service-worker.js', 'utf8');
const scope = 'https://host.example/site/';
const at = (path: string) => scope + path;

/** Files of the server, by path; what is missing is not found. */
type Files = Record<string, string>;
const buildOf = (name: string, files: Files): Files => ({
  'offline/build.json': JSON.stringify({ build: name }),
  'offline/': '<link href="/site/_astro/Page.12345678.css">',
  '_astro/Page.12345678.css': 'p{}',
  ...files,
});

let server: Files | undefined;
let stores: Map<string, Map<string, Response>>;
let asked: string[];
/** Paths that the network does not reach. */
let lost: readonly string[];
/** Pages that are open when a worker begins. */
let open: readonly string[];
beforeEach(() => {
  open = [];
  stores = new Map();
  asked = [];
  lost = [];
});

const addressOf = (what: string | { readonly url: string }) => (typeof what === 'string' ? what : what.url);

const cacheOf = (store: Map<string, Response>) => ({
  match: (what: string) => Promise.resolve(store.get(addressOf(what))?.clone()),
  put: (what: string, answer: Response) => Promise.resolve(void store.set(addressOf(what), answer)),
  keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
});
const caches = {
  open: (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return Promise.resolve(cacheOf(store));
  },
  has: (name: string) => Promise.resolve(stores.has(name)),
  match: (what: string, { cacheName }: { readonly cacheName?: string } = {}) =>
    Promise.resolve(
      [...stores]
        .filter(([name]) => cacheName === undefined || name === cacheName)
        .map(([, store]) => store)
        .find((store) => store.has(what))
        ?.get(what)
        ?.clone(),
    ),
  keys: () => Promise.resolve([...stores.keys()]),
  delete: (name: string) => Promise.resolve(stores.delete(name)),
};

/** Whether a part of a file is asked for, as by whatever plays or resumes. */
const isPart = (what: string | { readonly url: string; readonly range?: true }) =>
  typeof what !== 'string' && what.range === true;

function fetchFile(what: string | { readonly url: string }): Promise<Response> {
  const address = addressOf(what);
  asked.push(address);
  if (!server || lost.includes(address.slice(scope.length)))
    return Promise.reject(new TypeError('no network'));
  const text = server[address.slice(scope.length).replace(/[?#].*$/, '')];
  const status = text === undefined ? 404 : isPart(what) ? 206 : 200;
  const answer = new Response(text ?? 'not found', { status });
  return Promise.resolve(Object.defineProperty(answer, 'type', { value: 'basic' }));
}

/** A worker of a build, with what events do to it. */
function workerOf(build: string) {
  const listeners = new Map<string, (event: object) => void>();
  const waits: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>) => void waits.push(work);
  const self = {
    registration: { scope },
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve(open.map((path) => ({ url: at(path) }))),
    },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  };
  runInNewContext(code.replace("'none'", `'${build}'`), {
    self,
    caches,
    fetch: fetchFile,
    Response,
    setTimeout: (run: () => void) => setTimeout(run, 1),
  });
  const settle = async () => {
    while (waits.length > 0) await waits.shift();
  };
  return {
    fire: async (name: string) => {
      listeners.get(name)?.({ waitUntil });
      await settle();
    },
    order: async (data: object) => {
      const said: { result?: unknown; error?: string }[] = [];
      listeners.get('message')?.({
        data,
        waitUntil,
        ports: [{ postMessage: (one: object) => said.push(one) }],
      });
      await settle();
      return said.at(-1);
    },
    /** What a page gets for an address: the text, or the reason. */
    get: async (path: string, mode = 'navigate', asked: { readonly range?: true } = {}) => {
      let answer: Promise<Response> | undefined;
      const request = { url: at(path), method: 'GET', mode, ...asked };
      listeners.get('fetch')?.({
        request,
        waitUntil,
        respondWith: (given: Promise<Response>) => (answer = given),
      });
      const text = await (await answer)?.text();
      await settle();
      return text;
    },
  };
}

const kept = (build: string) =>
  [...(stores.get(`llm-onpremise ${scope} ${build}`)?.keys() ?? [])]
    .map((url) => url.slice(scope.length))
    .toSorted();
const offline = () => (server = undefined);

/** A worker of a build that is installed and answers. */
async function active(build: string) {
  const worker = workerOf(build);
  await worker.fire('install');
  await worker.fire('activate');
  return worker;
}

describe('reading without a network', () => {
  test('what was read is read again, whatever its query', async () => {
    server = buildOf('a', { 'x/': 'page' });
    const worker = await active('a');
    await worker.get('x/?tp=8#memory');
    offline();
    expect(await worker.get('x/?tp=4')).toBe('page');
  });

  test('while there is a network, the server answers, not the copy', async () => {
    server = buildOf('a', { 'organisation.json': 'first' });
    const worker = await active('a');
    await worker.get('organisation.json', 'cors');
    server = buildOf('a', { 'organisation.json': 'second' });
    expect(await worker.get('organisation.json', 'cors')).toBe('second');
    offline();
    expect(await worker.get('organisation.json', 'cors')).toBe('second');
  });

  test('a file whose name tells what it holds is not asked for twice', async () => {
    server = buildOf('a', {});
    const worker = await active('a');
    asked.length = 0;
    expect(await worker.get('_astro/Page.12345678.css', 'no-cors')).toBe('p{}');
    expect(asked).toEqual([]);
  });

  test('code that a page may load later is kept with it, through all that names it', async () => {
    server = buildOf('a', {
      'x/': '<script src="/site/_astro/one.abcdefgh.js">',
      '_astro/one.abcdefgh.js': 'import("./two.Ab-_5678.js")',
      '_astro/two.Ab-_5678.js': 'new Worker("/site/_astro/planWorker-Zz345678.js")',
      '_astro/planWorker-Zz345678.js': '',
    });
    const worker = await active('a');
    await worker.get('x/');
    expect(kept('a')).toEqual(expect.arrayContaining(['_astro/planWorker-Zz345678.js', 'x/']));
  });

  test('a page that is not kept gives the page that says so, a file that is not kept fails', async () => {
    server = buildOf('a', { 'offline/': 'not kept' });
    const worker = await active('a');
    offline();
    expect(await worker.get('y/')).toBe('not kept');
    await expect(worker.get('y.json', 'cors')).rejects.toThrow('no network');
  });

  test('a part of a file is not kept in its place, and keeps nothing else from being kept', async () => {
    server = buildOf('a', { 'x/': 'page', 'z.json': '{' });
    const worker = await active('a');
    await Promise.all([worker.get('z.json', 'cors', { range: true }), worker.get('x/')]);
    expect(kept('a')).toContain('x/');
    expect(kept('a')).not.toContain('z.json');
  });

  test('what was forgotten is not kept again by pages that are still open', async () => {
    server = buildOf('a', { 'x/': 'page' });
    const worker = await active('a');
    stores.clear();
    expect(await worker.get('x/')).toBe('page');
    expect([...stores.keys()]).toEqual([]);
  });

  test('what is not found is not kept', async () => {
    server = buildOf('a', {});
    const worker = await active('a');
    await worker.get('missing/');
    expect(kept('a')).not.toContain('missing/');
  });
});

test('a page that was open before the worker is kept with the data its code names', async () => {
  server = buildOf('a', {
    'x/': '<astro-island component-url="/site/_astro/Calculator.abcdefgh.js">',
    '_astro/Calculator.abcdefgh.js': 'fetch(`${base}catalogue.json`)',
    'catalogue.json': '{}',
  });
  open = ['x/?tp=8'];
  const worker = await active('a');
  offline();
  expect(await worker.get('x/')).toContain('astro-island');
  expect(await worker.get('catalogue.json', 'cors')).toBe('{}');
});

describe('builds are never mixed', () => {
  test('a page of a newer build is shown but not kept beside older ones', async () => {
    server = buildOf('a', { 'x/': 'old' });
    const worker = await active('a');
    await worker.get('x/');
    server = buildOf('b', { 'x/': 'new', 'y/': 'new' });
    expect(await worker.get('x/')).toBe('new');
    expect(await worker.get('y/')).toBe('new');
    expect(kept('a')).not.toContain('y/');
    offline();
    expect(await worker.get('x/')).toBe('old');
  });

  test('a new build keeps what the old one kept, fetched anew, and the old one goes', async () => {
    server = buildOf('a', { 'x/': 'old' });
    await (await active('a')).get('x/');
    server = buildOf('b', { 'x/': 'new', 'y/': 'new' });
    const worker = workerOf('b');
    await worker.fire('install');
    expect(kept('a')).toContain('x/');
    await worker.fire('activate');
    expect([...stores.keys()]).toEqual([`llm-onpremise ${scope} b`]);
    offline();
    expect(await worker.get('x/')).toBe('new');
    expect(kept('b')).not.toContain('y/');
  });

  test('a site that moves on while all of it is fetched is not kept in parts', async () => {
    const files = [['x/', 1] as const];
    server = buildOf('a', { 'x/': 'old', 'offline/files.json': JSON.stringify({ build: 'a', files }) });
    const worker = await active('a');
    server = { ...server, ...buildOf('b', { 'x/': 'new' }) };
    expect(await worker.order({ order: 'whole' })).toEqual({ result: false });
    expect(kept('a')).not.toContain('x/');
  });

  test('a network that goes away while a new build is fetched costs nothing of the old one', async () => {
    server = buildOf('a', { 'x/': 'old', 'y/': 'old' });
    const old = await active('a');
    for (const path of ['x/', 'y/']) await old.get(path);
    server = buildOf('b', { 'x/': 'new', 'y/': 'new' });
    lost = ['y/'];
    await expect(workerOf('b').fire('install')).rejects.toThrow('no network');
    offline();
    expect(await old.get('x/')).toBe('old');
    expect(await old.get('y/')).toBe('old');
    server = buildOf('b', { 'x/': 'new', 'y/': 'new' });
    lost = [];
    const worker = await active('b');
    offline();
    expect(await worker.get('y/')).toBe('new');
  });

  test('other caches of the host stay', async () => {
    stores.set('llm-onpremise https://host.example/other/ a', new Map());
    server = buildOf('b', {});
    await active('b');
    expect([...stores.keys()]).toContain('llm-onpremise https://host.example/other/ a');
  });
});

describe('keeping everything', () => {
  const whole = (build: string, text: string) => {
    const files = [
      ['x/', 1],
      ['z.json', 1],
    ];
    return buildOf(build, {
      'x/': text,
      'z.json': text,
      'offline/files.json': JSON.stringify({ build, files }),
    });
  };

  test('takes every file of the list, and all of them again of the next build', async () => {
    server = whole('a', 'old');
    expect(await (await active('a')).order({ order: 'whole' })).toEqual({ result: true });
    expect(kept('a')).toEqual(expect.arrayContaining(['x/', 'z.json']));
    server = whole('b', 'new');
    const worker = await active('b');
    offline();
    expect(await worker.get('z.json', 'cors')).toBe('new');
  });

  test('that fails says why, and what is there stays', async () => {
    server = whole('a', 'old');
    const worker = await active('a');
    await worker.get('x/');
    offline();
    expect(await worker.order({ order: 'whole' })).toEqual({ error: 'TypeError: no network' });
    expect(await worker.get('x/')).toBe('old');
  });
});
