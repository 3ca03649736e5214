/** What is left of a name when case, spaces, hyphens and underscores do not matter. */
export const aliasKey = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
