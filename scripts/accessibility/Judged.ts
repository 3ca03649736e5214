import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const judgement = z.object({ page: z.string(), digest: z.string(), findings: z.array(z.string()) });
export type Judgement = z.infer<typeof judgement>;

/** What was found, page by page, kept on disk as it is found so that a run that was stopped goes on. */
export class Judged {
  readonly #file: string;
  readonly #byPage: ReadonlyMap<string, Judgement>;

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // The last line may be torn where a run was killed; that page is judged again.
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole !== text) writeFileSync(file, whole);
    const lines = whole.split('\n').filter((line) => line !== '');
    const known = lines.map((line) => judgement.parse(JSON.parse(line)));
    this.#byPage = new Map(known.map((one) => [one.page, one]));
  }

  /** Whether nothing was wrong with a page that is the same to the byte. */
  cleared(page: string, digest: string): boolean {
    const known = this.#byPage.get(page);
    return known?.digest === digest && known.findings.length === 0;
  }

  add(one: Judgement): void {
    appendFileSync(this.#file, `${JSON.stringify(one)}\n`);
  }
}
