const loading = new Map<string, Promise<void>>();

/**
 * Loads a style sheet, once. For what is drawn late: a sheet that a script imports without `?url` would be linked by
 * every page that may load the script.
 *
 * @throws {Error} when it cannot be had; the next call tries again.
 */
export function loadStyle(address: string): Promise<void> {
  const known = loading.get(address);
  if (known) return known;
  const link = document.createElement('link');
  const loaded = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      loading.delete(address);
      link.remove();
      reject(new Error(`style sheet must load, got none at ${address}`));
    };
  });
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  loading.set(address, loaded);
  return loaded;
}
