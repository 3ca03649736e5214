const key = 'llm-onpremise:read';

/** Slugs of the articles read in this browser; undefined where it keeps nothing for this site. */
export function readArticles(): Set<string> | undefined {
  try {
    const kept = localStorage.getItem(key);
    return new Set(kept === null || kept === '' ? [] : kept.split(' '));
  } catch {
    // Storage may be refused; reading is then not followed.
    return undefined;
  }
}

/** Keeps what was read, in this browser alone; says whether it was kept. */
export function keepReadArticles(slugs: ReadonlySet<string>): boolean {
  try {
    if (slugs.size > 0) localStorage.setItem(key, [...slugs].join(' '));
    else localStorage.removeItem(key);
    return true;
  } catch {
    // Storage may be full.
    return false;
  }
}
