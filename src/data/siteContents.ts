import { parse } from 'yaml';
import text from '../../content/contents.yaml?raw';
import { contentsRecord } from './contents.ts';

/** Parts and order of articles, and reading paths by role. */
export const siteContents = contentsRecord.parse(parse(text));
