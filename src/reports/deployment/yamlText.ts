import { stringify } from 'yaml';

const sign = '---\n';

/**
 * Documents as one YAML text, long lines kept whole. Words that an older YAML takes for something else, such as `on`,
 * are quoted: what reads manifests is of that kind.
 */
export const yamlText = (...documents: readonly object[]): string =>
  documents
    .map((document) =>
      stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' }),
    )
    .join(sign);
