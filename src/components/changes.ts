import text from '../../CHANGELOG.md?raw';

/** One change as readers are told of it. */
export interface Change {
  /** Day of the release, or `unreleased`. */
  readonly date: string;
  /** Articles, Calculators or Data. */
  readonly group: string;
  readonly text: string;
}

/** Heading of what stands in no release so far. */
export const unreleased = 'Unreleased';

/** Every change of CHANGELOG.md, newest first: a heading for each day of a release, one below it for each group, a line for each change. */
export const changes: readonly Change[] = read(text);

function read(lines: string): readonly Change[] {
  const found: Change[] = [];
  let [date, group] = ['', ''];
  for (const line of lines.split('\n')) {
    if (line.startsWith('## ')) date = line.slice('## '.length);
    else if (line.startsWith('### ')) group = line.slice('### '.length);
    else if (line.startsWith('- ')) found.push({ date, group, text: line.slice('- '.length) });
  }
  return found;
}
