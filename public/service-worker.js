// Keeps pages for reading without a network. While there is one, every page comes from the server as if this script were
// not here. What is kept is of one build alone, which `npm run build` names in the next line.
const build = 'none';

const { scope } = self.registration;
const cachePrefix = `llm-onpremise ${scope} `;
const cacheName = `${cachePrefix}${build}`;
const offlinePage = `${scope}offline/`;
/** Kept where a reader asked for the whole site; a new build then takes all of it again. */
const wholeMark = `${scope}offline/whole`;
const sliceCount = 40;
const quietMilliseconds = 1000;

/** Addresses without what a static site ignores. */
const keyOf = (address) => address.replace(/[?#].*$/s, '');
/** Files whose name changes with what they hold. */
const hashed = /\/_astro\/[^/]+$/;
const hashedNames = /[\w@.-]+[.-][\w-]{8}\.(?:js|css)\b/g;
const fontNames = /[\w@.-]+[.-][\w-]{8}\.woff2\b/g;
/** Data that code fetches from the top of the site, as in `${base}catalogue.json`. */
const dataNames = /(?<=\})[\w-]+\.json\b/g;

/** An answer that may be kept: not a part of a file, and not another page in its place. */
const isWhole = (answer) => answer.status === 200 && !answer.redirected;

const isCurrent = async () => {
  const answer = await fetch(`${scope}offline/build.json`, { cache: 'no-store' });
  return answer.ok && (await answer.json()).build === build;
};

/** Fetches a file, or takes it from an older build where its name says that it is the same. */
async function load(address) {
  const known = hashed.test(address) ? await caches.match(address) : undefined;
  const answer = known ?? (await fetch(address, { cache: 'no-cache' }));
  return isWhole(answer) ? answer : undefined;
}

/** Code and data that a page or script may load later, so that a kept page works whole. */
async function namedIn(address, answer) {
  if (!/(?:\/|\.js|\.css)$/.test(address)) return [];
  const text = await answer.clone().text();
  // Styles name the fonts of every script there is; a page names those it is written in.
  const fonts = address.endsWith('.css') ? [] : (text.match(fontNames) ?? []);
  const code = [...(text.match(hashedNames) ?? []), ...fonts].map((name) => `${scope}_astro/${name}`);
  return [...code, ...(text.match(dataNames) ?? []).map((name) => scope + name)];
}

/**
 * Keeps files and what they name. Each slice is fetched, then the build of the site is asked for, and only then is the
 * slice put away: so nothing is kept that a newer build gave. `given` holds answers that are there already.
 */
async function keep(addresses, { given = new Map(), follow = true, report = () => undefined } = {}) {
  const cache = await caches.open(cacheName);
  const asked = new Set(addresses.map(keyOf).filter((address) => address.startsWith(scope)));
  const queue = [...asked];
  let done = 0;
  while (queue.length > 0) {
    const slice = queue.splice(0, sliceCount);
    const taken = await Promise.all(
      slice.map(async (address) => {
        if (!given.has(address) && (await cache.match(address))) return undefined;
        const answer = given.get(address) ?? (await load(address));
        if (!answer) return undefined;
        if (follow)
          for (const name of await namedIn(address, answer))
            if (!asked.has(name)) {
              asked.add(name);
              queue.push(name);
            }
        return [address, answer];
      }),
    );
    if (!(await isCurrent())) return false;
    await Promise.all(taken.flatMap((entry) => (entry ? [cache.put(...entry)] : [])));
    done += slice.length;
    report(done);
  }
  return true;
}

async function keepWhole(report) {
  const cache = await caches.open(cacheName);
  const list = await (await fetch(`${scope}offline/files.json`, { cache: 'no-store' })).json();
  await cache.put(wholeMark, new Response(build));
  const addresses = list.files.map(([path]) => scope + path);
  return keep(addresses, { follow: false, report: (done) => report(done, addresses.length) });
}

/**
 * What an older build kept is kept again, of this one. Where the network goes away meanwhile this worker is not
 * installed: the older one stays with all it kept, and the next visit goes on from there. A full disk costs the copy.
 */
async function keepAgain() {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const addresses = kept.flat().map(({ url }) => url);
  try {
    const isKept = await (addresses.includes(wholeMark)
      ? keepWhole(() => undefined)
      : keep(addresses.filter((address) => !hashed.test(address))));
    if (!isKept) throw new Error('site must stay the same while it is kept, got a newer build');
  } catch (error) {
    if (error.name !== 'QuotaExceededError') throw error;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep([offlinePage]).then(keepAgain));
});

self.addEventListener('activate', (event) => {
  const begin = async () => {
    for (const name of await caches.keys())
      if (name.startsWith(cachePrefix) && name !== cacheName) await caches.delete(name);
    await self.clients.claim();
    // Pages that were open before this script answered for them.
    const open = await self.clients.matchAll({ type: 'window' });
    await keep(open.map(({ url }) => url)).catch(() => undefined);
  };
  event.waitUntil(begin());
});

let waiting = new Map();
let turn;

/** Keeps what was just read, together with what comes within a second. */
function keepSoon(address, answer) {
  waiting.set(address, answer);
  turn ??= new Promise((resolve) => setTimeout(resolve, quietMilliseconds)).then(async () => {
    const given = waiting;
    waiting = new Map();
    turn = undefined;
    // Where a reader had all forgotten, this worker still answers for pages that were open then.
    if (!(await caches.has(cacheName))) return false;
    return keep([...given.keys()], { given });
  });
  // A full disk or a network that went away costs the copy, not the page.
  return turn.catch(() => undefined);
}

async function answerTo(event) {
  const { request } = event;
  const address = keyOf(request.url);
  // A storage that fails costs the copy, not the page.
  const keptAt = (place) => caches.match(place, { cacheName }).catch(() => undefined);
  const known = hashed.test(address) && (await keptAt(address));
  if (known) return known;
  try {
    const answer = await fetch(request);
    if (isWhole(answer) && answer.type === 'basic') event.waitUntil(keepSoon(address, answer.clone()));
    return answer;
  } catch (error) {
    const places = request.mode === 'navigate' ? [address, `${address}/`, offlinePage] : [address];
    for (const place of places) {
      const kept = await keptAt(place);
      if (kept) return kept;
    }
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answerTo(event));
});

const orders = {
  whole: (report) => keepWhole(report),
  state: async () => {
    const keys = await (await caches.open(cacheName)).keys();
    return { build, addresses: keys.map(({ url }) => url) };
  },
};

// Answers { done, total } while it works, then { result } or { error }.
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const work = orders[event.data.order]((done, total) => port?.postMessage({ done, total }));
  event.waitUntil(
    work.then(
      (result) => port?.postMessage({ result }),
      (error) => port?.postMessage({ error: String(error) }),
    ),
  );
});
