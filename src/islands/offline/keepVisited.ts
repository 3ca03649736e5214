/**
 * Has pages kept as they are visited, where a browser allows it: over HTTPS or from this machine. Elsewhere nothing
 * happens, and nothing is missed while there is a network.
 */
export async function keepVisited(): Promise<void> {
  try {
    // As startOffline.ts writes it; a module for one word would be a request of every page.
    if (localStorage.getItem('llm-onpremise:offline') === 'no') return;
    const base = document.documentElement.dataset['base'] ?? '/';
    await (navigator as Partial<Navigator>).serviceWorker?.register(`${base}service-worker.js`);
  } catch {
    // Storage or workers may be refused by the reader or their organisation; the site works without.
  }
}
