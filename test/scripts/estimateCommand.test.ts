import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';

/** Runs the script itself on some text. */
async function run(
  input: Iterable<string>,
): Promise<{ readonly code: unknown; readonly lines: readonly string[] }> {
  const script = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const output = (async () => {
    for await (const line of createInterface({ input: script.stdout })) lines.push(line);
  })();
  const closed = once(script, 'close');
  for (const text of input) if (!script.stdin.write(text)) await once(script.stdin, 'drain');
  script.stdin.end();
  const [code] = (await closed) as [unknown];
  await output;
  return { code, lines };
}

describe('npm run estimate', () => {
  test('answers thousands of lines in order, skips blank ones and goes on after a wrong one', async () => {
    const count = 6000;
    const lineOf = (id: number) =>
      id % 10 === 3 ? `{"id":${id},"model":` : `{"id":${id},"inputTokens":${id + 1}}`;
    const text = Array.from({ length: count }, (_, id) => `${lineOf(id)}\n${id % 100 === 0 ? '\n  \n' : ''}`);
    const { code, lines } = await run(text);
    expect(code).toBe(0);
    expect(lines).toHaveLength(count);
    const given = lines.map((line) => JSON.parse(line) as { id?: number; error?: string; memory?: unknown });
    given.forEach(({ id, error, memory: found }, index) => {
      const wrong = index % 10 === 3;
      expect(id).toBe(wrong ? undefined : index);
      expect(error === undefined).toBe(!wrong);
      expect(found === undefined).toBe(wrong);
    });
  });

  test('takes Windows line ends, a last line without an end, and no line at all', async () => {
    expect(
      (await run(['{"id":1}\r\n{"id":2}'])).lines.map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 2]);
    expect(await run([])).toEqual({ code: 0, lines: [] });
  });

  test('answers while lines still come', async () => {
    const script = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const chunk = `${'{"inputTokens":1000}\n'.repeat(1000)}`;
    script.stdin.write(chunk);
    const [first] = (await once(script.stdout, 'data')) as [Buffer];
    expect(first.toString()).toMatch(/^\{"memory":/);
    script.stdin.end();
    script.stdout.resume();
    await once(script, 'close');
  });

  test('stops quietly when nobody reads on', async () => {
    const script = spawn(process.execPath, ['scripts/estimate.ts'], { stdio: ['pipe', 'pipe', 'pipe'] });
    script.stdin.on('error', () => undefined);
    script.stdin.write('{"inputTokens":1000}\n'.repeat(2000));
    await once(script.stdout, 'data');
    script.stdout.destroy();
    script.stdin.end('{"inputTokens":1000}\n'.repeat(2000));
    let complaints = '';
    script.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    await once(script, 'close');
    expect(complaints).toBe('');
  });
});
