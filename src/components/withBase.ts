const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Types of the files this site links to; what else follows a dot is part of a name, as in `models/glm-5.2`. */
const fileTypes = /\.(?:js|json|md|png|py|svg|txt|xml)$/;

/** The address of a page or file of this site, wherever the site is served; every page ends in a slash, no file does. */
export function withBase(path: string): string {
  const pathname = path.replace(/[?#].*$/s, '');
  const rest = path.slice(pathname.length);
  const clean = pathname.replace(/^\/+|\/+$/g, '');
  return `${base}/${clean}${clean === '' || fileTypes.test(clean) ? '' : '/'}${rest}`;
}
