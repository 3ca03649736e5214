/** Removes what this site kept for reading without a network, and the worker that kept it. */
export async function forgetKept(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  // Where nothing may be kept, nothing was.
  if (!serviceWorker || !('caches' in self)) return;
  const scope = new URL(document.documentElement.dataset['base'] ?? '/', location.href).href;
  await (await serviceWorker.getRegistration(scope))?.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(`llm-onpremise ${scope} `)) await caches.delete(name);
}
