import type { Hit, PageData } from './Pagefind.ts';

/** Entries of the glossary's page that hold the words: those whose name has them first, then in the page's order. */
export function termHits({ sub_results: parts = [] }: PageData, words: string): readonly Hit[] {
  const asked = words.toLowerCase();
  const isNamed = ({ title }: { readonly title: string }) => title.toLowerCase().includes(asked);
  const entries = parts.filter(({ url }) => url.includes('#'));
  return [...entries.filter(isNamed), ...entries.filter((entry) => !isNamed(entry))].map(
    ({ title, url, excerpt }) => ({ url, excerpt, meta: { title, where: 'Glossary' } }),
  );
}
