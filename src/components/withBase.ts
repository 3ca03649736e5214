const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** The address of a page of this site, wherever the site is served; every page ends in a slash. */
export function withBase(path: string): string {
  const pathname = path.replace(/[?#].*$/s, '');
  const rest = path.slice(pathname.length);
  const clean = pathname.replace(/^\/+|\/+$/g, '');
  const file = /\.\w+$/.test(clean);
  return `${base}/${clean}${clean === '' || file ? '' : '/'}${rest}`;
}
