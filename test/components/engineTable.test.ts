import { describe, expect, test } from 'vitest';
import { engineTable } from '../../src/components/engineTable.ts';
import { records } from '../../src/data/siteCatalogue.ts';

describe('a table of engines', () => {
  const { engines, rows } = engineTable('vllm, llama-cpp');

  test('names each engine with the newest version its record knows', () => {
    expect(engines[0]).toEqual({
      name: 'vLLM',
      version: records.engines.get('vllm')?.newest_version.value,
    });
  });

  test('gives each cell the source it was read in', () => {
    const licence = rows.find(({ heading }) => heading === 'Licence');
    expect(licence?.cells).toEqual([
      { text: 'Apache 2.0', sourceId: 'vllm-readme' },
      { text: 'MIT', sourceId: 'llama-cpp-readme' },
    ]);
  });

  test('says of what nobody read that nobody read it, not that it is missing', () => {
    const pools = rows.find(({ heading }) => heading === 'Reading apart from writing');
    expect(pools?.cells[1]).toEqual({ text: 'not read' });
  });

  test('refuses an engine without a record', () => {
    expect(() => engineTable('abacus')).toThrow('engines must be files in content/data/engines, got abacus');
  });
});
