import type { Change } from './Change.ts';

/** What tells a change from every other, wherever the project lies: a run works on a copy of it. */
export const changeKey = ({ fileName, mutatorName, replacement, location: { start, end } }: Change): string =>
  [
    fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, ''),
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ].join(' ');
