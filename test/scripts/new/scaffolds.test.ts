import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newArticle } from '../../../scripts/new/newArticle.ts';
import { newRecord } from '../../../scripts/new/newRecord.ts';
import { recordTemplate } from '../../../scripts/new/recordTemplate.ts';
import { contentsRecord } from '../../../src/data/contents.ts';
import { type Kind, kinds } from '../../../src/data/kinds.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import { articleFaults } from '../../../scripts/content/articleFaults.ts';

const root = mkdtempSync(join(tmpdir(), 'new-'));
beforeAll(() => {
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  mkdirSync(join(root, 'content/data'));
  cpSync('content/contents.yaml', join(root, 'content/contents.yaml'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a new record', () => {
  test.each(Object.keys(kinds) as Kind[])(
    'of %s holds every key it must, and each is named as empty',
    (kind) => {
      const issues = kinds[kind].safeParse(parse(recordTemplate(kind))).error?.issues ?? [];
      expect(issues.length).toBeGreaterThan(0);
      const strange = issues.filter(({ code }) => code === 'unrecognized_keys');
      expect(strange).toEqual([]);
    },
  );

  test.each(Object.keys(kinds) as Kind[])('of %s names its schema for editors', (kind) => {
    const [, path = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(recordTemplate(kind)) ?? [];
    expect(() => readFileSync(join('content/data', kind, path))).not.toThrow();
  });

  test('is written where its kind lives, and the check names what is missing', () => {
    const file = newRecord('accelerators', 'qualcomm-cloud-ai-100', root);
    expect(file).toBe('content/data/accelerators/qualcomm-cloud-ai-100.yaml');
    const { problems } = readRecords(root);
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['name', 'vendor', 'memory_gb.value', 'memory_gb.source', 'dense_tflops']),
    );
  });

  test('fits once its empty fields are filled in', () => {
    newRecord('sources', 'somebody', root);
    const file = join(root, 'content/data/sources/somebody.yaml');
    const filled = readFileSync(file, 'utf8')
      .replace(/^title:.*$/m, 'title: Some sheet')
      .replace(/^accessed:.*$/m, 'accessed: 2026-11-26')
      .replace(/^kind:.*$/m, 'kind: datasheet')
      .replace(/^# url:.*$/m, 'url: https://example.org/sheet');
    writeFileSync(file, filled);
    expect(readRecords(root).problems.filter((problem) => problem.file.includes('sources/'))).toEqual([]);
  });

  test.each([
    ['accelerator', 'nvidia-l4', /^kind must be one of accelerators, .*, got accelerator$/],
    ['accelerators', 'NVIDIA L4', /^id must be lower-case .*, got NVIDIA L4$/],
    ['accelerators', '../../x', /^id must be lower-case .*, got \.\.\/\.\.\/x$/],
    ['accelerators', '', /^id must be lower-case .*, got nothing$/],
  ])('of %s, called %s, is refused', (kind, id, sentence) => {
    expect(() => newRecord(kind, id, root)).toThrow(sentence);
  });

  test('never takes the place of another', () => {
    expect(() => newRecord('accelerators', 'nvidia-l4')).toThrow(
      'id must be new, got nvidia-l4, which content/data/accelerators/nvidia-l4.yaml holds',
    );
  });
});

describe('a new article', () => {
  const day = '2026-11-26';

  test('is listed at the end of its part, and the checks name what is missing', () => {
    const file = newArticle({ slug: 'a-new-one', part: 'Money', day, root });
    const contents = contentsRecord.parse(parse(readFileSync(join(root, 'content/contents.yaml'), 'utf8')));
    expect(contents.parts.find(({ title }) => title === 'Money')?.articles.at(-1)).toBe('a-new-one');
    const faults = articleFaults('a-new-one', readFileSync(join(root, file), 'utf8'));
    for (const field of ['title', 'standfirst', 'holds'])
      expect(faults).toContainEqual(expect.stringMatching(new RegExp(`^${field} must be right`)));
    expect(faults.filter((fault) => fault.startsWith('article must say what'))).toHaveLength(7);
    expect(faults).toHaveLength(10);
  });

  test.each([
    [{ slug: 'A new one' }, /^slug must be lower-case .*, got A new one$/],
    [
      { slug: 'a-new-one' },
      /^slug must be new, got a-new-one, which content\/articles\/a-new-one.mdx holds$/,
    ],
    [{ slug: 'another', part: 'Poetry' }, /^part must be one of The landscape, .*, got Poetry$/],
  ])('%o is refused', (asked, sentence) => {
    expect(() => newArticle({ day, root, ...asked })).toThrow(sentence);
  });
});
