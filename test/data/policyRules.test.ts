import { describe, expect, test } from 'vitest';
import {
  modelLicencesFromRecords,
  policyRulesFromRecords,
  totalProcessingPerformance,
} from '../../src/data/policyRulesFromRecords.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const { records } = readRecords();
const rules = policyRulesFromRecords(records);
const performanceOf = (id: string) => {
  const record = records.accelerators.get(id);
  if (!record) throw new RangeError(`id must be an accelerator, got ${id}`);
  return totalProcessingPerformance(record);
};

describe('regulations', () => {
  test('of the EU and of the United States are there, each with articles and an official page', () => {
    const ids = ['gdpr', 'eu-ai-act', 'dora', 'nis2', 'eu-us-dpf', 'hipaa', 'us-cloud-act', 'us-fisa-702'];
    for (const id of ids) {
      const record = records.regulations.get(id);
      expect(record?.articles.length, id).toBeGreaterThan(0);
      expect(records.sources.get(record?.text.source ?? '')?.kind, id).toBe('law');
    }
  });

  test('say of each article how far its text was read', () => {
    for (const [id, { articles }] of records.regulations)
      for (const { place, demands, checked } of articles) {
        expect(demands.endsWith('.'), `${id} ${place}`).toBe(true);
        expect(checked).not.toBe('');
      }
  });

  test('put the duties of high-risk systems off, as the Digital Omnibus of July 2026 does', () => {
    const deployers = records.regulations.get('eu-ai-act')?.articles.find(({ place }) => place === 'Art. 26');
    expect(deployers?.from).toBe('2027-12-02');
  });
});

describe('rules', () => {
  test('are those a reader asks for', () => {
    const ids = rules.map(({ id }) => id);
    for (const id of [
      'air-gap',
      'data-in-country',
      'data-in-eea',
      'no-foreign-disclosure',
      'gdpr-special-categories',
      'dora',
      'nis2',
      'hipaa',
      'export-control',
      'licence-terms',
      'lead-time',
    ])
      expect(ids).toContain(id);
  });

  test('do something each: remove, or add', () => {
    const idle = [...records.rules].filter(
      ([, { removes, adds, needs }]) =>
        adds.length === 0 &&
        needs.length === 0 &&
        Object.values(removes).every((value) => Array.isArray(value) && value.length === 0),
    );
    expect(idle).toEqual([]);
  });

  test('take the accelerators of export control from their rates: H100 and A100 in, L4 and A10 out', () => {
    // 989.4 dense teraflops of FP16 or 1,978.9 of FP8 are 15,831; 312 of BF16 are 4,992.
    expect(performanceOf('nvidia-h100-sxm-80gb')).toBeGreaterThan(15_000);
    expect(performanceOf('nvidia-a100-sxm-80gb')).toBeCloseTo(4992, -1);
    const barred = rules.find(({ id }) => id === 'export-control')?.removedAcceleratorIds ?? [];
    expect(barred).toContain('nvidia-h100-sxm-80gb');
    expect(barred).toContain('nvidia-a100-sxm-80gb');
    expect(barred).not.toContain('nvidia-l4');
    expect(barred).not.toContain('nvidia-a10');
  });
});

test('licences bar the Union for multimodal Llama models, and for text models of the same licence not', () => {
  const licences = modelLicencesFromRecords(records);
  const barred = (id: string) => licences.find(({ modelId }) => modelId === id)?.barredIds;
  expect(barred('llama-4-scout-17b-16e-instruct')).toEqual(['eu']);
  expect(barred('llama-3.2-11b-vision-instruct')).toEqual(['eu']);
  expect(barred('llama-3.2-3b-instruct')).toEqual([]);
  expect(barred('hunyuan-a13b-instruct')).toEqual(['eu', 'gbr', 'kor']);
});
