export const storedQueryKey = 'llm-onpremise:scenario';

/** The scenario of the last visit as a link's query; empty without one or where storage is refused. */
export function storedQuery(): string {
  try {
    return localStorage.getItem(storedQueryKey) ?? '';
  } catch {
    return '';
  }
}
