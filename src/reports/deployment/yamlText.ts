import { stringify } from 'yaml';

const sign = '---\n';

/** Documents as one YAML text, long lines kept whole; keys with no value are left out. */
export const yamlText = (...documents: readonly object[]): string =>
  documents.map((document) => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })).join(sign);
