import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { storeRecords } from '../../../scripts/mutate/storeRecords.ts';

test('a record is read from the store as from its text, and an unknown text is parsed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    const file = join(folder, 'records.json');
    storeRecords(file);
    vi.stubEnv('MUTATION_RECORDS', file);
    const stored = await import('../../../scripts/mutate/storedYaml.ts');
    const text = readFileSync('content/data/models/llama-3.1-8b-instruct.yaml', 'utf8');
    expect(stored.parse(text)).toEqual(parse(text));
    expect(stored.parse('a: [1, 2]')).toEqual({ a: [1, 2] });
    // Each reader gets an object of its own.
    expect(stored.parse(text)).not.toBe(stored.parse(text));
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});
