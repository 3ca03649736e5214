import { parse } from 'yaml';
import text from '../../content/accessibility.yaml?raw';
import run from '../../content/accessibility-run.json?raw';
import { accessibilityRecord, accessibilityRun } from './accessibility.ts';

/** How the site was tried, and the last run over its pages. */
export const siteAccessibility = {
  ...accessibilityRecord.parse(parse(text)),
  run: accessibilityRun.parse(JSON.parse(run)),
};
