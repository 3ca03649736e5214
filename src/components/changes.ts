import text from '../../CHANGELOG.md?raw';

/** One change as readers are told of it. */
export interface Change {
  /** Day on which readers got it; absent where no release holds it yet. */
  readonly date?: string;
  /** What it concerns, as its heading says: Articles, Calculators, The site, Data or Formulas. */
  readonly group: string;
  readonly text: string;
}

/** Every change of CHANGELOG.md, newest first: a heading for each day, one below it for each group, a line for each change. */
export const changes: readonly Change[] = read(text);

function read(lines: string): readonly Change[] {
  const found: Change[] = [];
  let date: string | undefined;
  let group = '';
  for (const line of lines.split('\n')) {
    if (line.startsWith('## ')) date = dateOf(line.slice('## '.length));
    else if (line.startsWith('### ')) group = line.slice('### '.length);
    else if (line.startsWith('- '))
      found.push({ ...(date !== undefined && { date }), group, text: line.slice('- '.length) });
  }
  return found;
}

/** The day a heading names; `Unreleased` names none. */
function dateOf(heading: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(heading) ? heading : undefined;
}
