import { parseDocument } from 'yaml';

/** What keeps a text from being read as YAML, in one line; undefined where nothing does. */
export const yamlFault = (text: string): string | undefined =>
  parseDocument(text).errors[0]?.message.split('\n')[0]?.replace(/:$/, '');
