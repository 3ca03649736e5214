import { describe, expect, test } from 'vitest';
import { refreshPrices } from '../../../scripts/refresh/refreshPrices.ts';
import { upstreams } from '../../../scripts/refresh/upstreams.ts';
import { recordsFromTexts } from '../../../src/data/recordsFromTexts.ts';
import { recordTexts } from './recordTexts.ts';
import { savedAnswer } from './savedAnswer.ts';

const folder = 'content/data/prices';

/** A refresh with the saved answers; those named in `others` answer otherwise. */
const refresh = ({
  others = {},
  texts = recordTexts,
  day = '2026-11-25',
  acceptJumps = false,
}: {
  readonly others?: Readonly<Record<string, string>>;
  readonly texts?: ReadonlyMap<string, string>;
  readonly day?: string;
  readonly acceptJumps?: boolean;
} = {}) =>
  refreshPrices({
    texts,
    answers: upstreams.map((upstream) => ({
      upstream,
      text: others[upstream.name] ?? savedAnswer(upstream.savedAs),
    })),
    day,
    acceptJumps,
  });
const refreshed = refresh();
const places = (findings: readonly { readonly record: string; readonly what: string }[]) =>
  findings.map(({ record, what }) => `${record} ${what}`);
const linesAdded = (id: string, result = refreshed) => {
  const path = `${folder}/${id}.yaml`;
  const before = new Set(recordTexts.get(path)?.split('\n'));
  return (result.texts.get(path) ?? '').split('\n').filter((line) => !before.has(line));
};

describe('a refresh', () => {
  test('leaves a price that is the same', () => {
    expect(places(refreshed.changed)).not.toContain('api/deepinfra zai-org/GLM-4.6');
    expect(places(refreshed.changed)).not.toContain('api/openai gpt-5');
    // GLM-4.6, gpt-5, an RTX 6000 Ada at 0.8262 kept as 0.83, an L40S and the franc.
    expect(refreshed.sameCount).toBe(5);
  });

  test('appends a price that changed behind the earlier ones', () => {
    expect(linesAdded('api/deepinfra')).toEqual([
      '      - { from: 2026-11-25, input_usd_per_mtok: 0.5, output_usd_per_mtok: 2.08, cached_input_usd_per_mtok: 0.1, source: models-dev, at: api.json }',
    ]);
    expect(linesAdded('cloud/verda')).toEqual([
      '      - { from: 2026-11-25, per_hour: 3.39, currency: USD, source: skypilot-catalog, at: catalogs/v8/verda/vms.csv }',
    ]);
    expect(linesAdded('cloud/nebius')).toEqual([
      '      - { from: 2026-11-25, per_hour: 11.6, currency: USD, source: skypilot-catalog, at: catalogs/v8/nebius/vms.csv }',
    ]);
  });

  test('dates a price from the day a list gives for it', () => {
    expect(linesAdded('api/anthropic')[0]).toContain('{ from: 2026-09-01, input_usd_per_mtok: 3,');
  });

  test('crosses reference rates of one day, and dates them by it', () => {
    expect(linesAdded('currencies/eur')).toEqual([
      '  - { from: 2026-11-24, value: 1.1592, source: ecb-reference-rates, at: eurofxref-daily.xml }',
    ]);
    expect(linesAdded('currencies/gbp')).toEqual([
      '  - { from: 2026-11-24, value: 1.3506, source: ecb-reference-rates, at: eurofxref-daily.xml, estimated: true, note: EUR/USD 1.1592 over EUR/GBP 0.8583 of the same day }',
    ]);
  });

  test('leaves records valid, with rising dates, and differs only by lines added', () => {
    expect(recordsFromTexts(refreshed.texts).problems).toEqual([]);
    expect(refreshed.texts.size).toBe(6);
    for (const [path, text] of refreshed.texts) {
      const before = recordTexts.get(path)?.split('\n') ?? [];
      const after = text.split('\n');
      expect(after.filter((line) => before.includes(line))).toEqual(before);
      expect(after.length).toBeGreaterThan(before.length);
    }
  });

  test('lists what is not kept here, and adds none of it', () => {
    expect(places(refreshed.unknown)).toContain('api/deepinfra zai-org/GLM-4.7-Flash');
    expect(places(refreshed.unknown)).toContain('cloud/verda 1V100.6V');
    expect([...refreshed.texts.values()].join('')).not.toContain('GLM-4.7-Flash');
  });

  test('lists what its list no longer has', () => {
    expect(places(refreshed.unlisted)).toEqual([
      'api/deepinfra zai-org/GLM-4.5',
      'cloud/verda 1RTX6000ADA.10V, Finland, spot',
    ]);
  });

  test('holds back a jump with both figures, and takes it if told to', () => {
    expect(refreshed.jumped).toEqual([
      {
        list: 'models.dev',
        record: 'api/openai',
        what: 'gpt-5.4',
        figures: 'input_usd_per_mtok 0.25 → 2.5',
      },
    ]);
    expect(refreshed.texts.has(`${folder}/api/openai.yaml`)).toBe(false);
    const accepted = refresh({ acceptJumps: true });
    expect(accepted.jumped).toEqual([]);
    expect(linesAdded('api/openai', accepted)).toEqual([
      '      - { from: 2026-11-25, input_usd_per_mtok: 2.5, output_usd_per_mtok: 15, cached_input_usd_per_mtok: 0.25, source: models-dev, at: api.json, note: ">272k tokens asks 5 and 22.5" }',
    ]);
  });

  test('leaves to a person what regions price apart, and entries from other sources', () => {
    expect(refreshed.held.map(({ record, what, because }) => `${record} ${what}: ${because ?? ''}`)).toEqual([
      'api/fireworks accounts/fireworks/models/gpt-oss-120b: the newest entry is from llm-prices',
      'cloud/lambda gpu_1x_a6000, United States, on-demand: the newest entry is from lambda-pricing',
      'cloud/verda 1A100.22V, Finland, on-demand: asks 1.29 or 1.31',
    ]);
  });

  test('appends to several lists of one record', () => {
    const csv = savedAnswer('skypilot-verda.csv').replaceAll('0.8262', '0.9262');
    expect(linesAdded('cloud/verda', refresh({ others: { 'SkyPilot verda': csv } }))).toEqual([
      expect.stringContaining('per_hour: 3.39'),
      expect.stringContaining('per_hour: 0.9262'),
    ]);
  });

  test('knows a model by its id in other letters', () => {
    const json = savedAnswer('genai-prices.json').replaceAll('"gpt-5"', '"GPT-5"');
    expect(refresh({ others: { 'genai-prices': json } })).toEqual(refreshed);
  });

  test('does not take a machine with another number of accelerators', () => {
    const csv = savedAnswer('skypilot-verda.csv').replaceAll('H200,1.0', 'H200,2.0');
    const result = refresh({ others: { 'SkyPilot verda': csv } });
    expect(result.texts.has(`${folder}/cloud/verda.yaml`)).toBe(false);
    expect(result.held.map(({ because }) => because)).toContain('it has 2 accelerators there');
  });

  test('changes nothing the second time', () => {
    const again = refresh({ texts: new Map([...recordTexts, ...refreshed.texts]) });
    expect(again.changed).toEqual([]);
    expect(again.texts.size).toBe(0);
  });

  test('does not correct an entry of the same day', () => {
    const again = refresh({
      texts: new Map([...recordTexts, ...refreshed.texts]),
      others: { 'SkyPilot verda': savedAnswer('skypilot-verda.csv').replaceAll('3.39', '3.49') },
    });
    expect(again.texts.size).toBe(0);
    expect(again.held).toContainEqual({
      list: 'SkyPilot verda',
      record: 'cloud/verda',
      what: '1H200.141S.44V, Finland, on-demand',
      figures: 'per_hour 3.39 → 3.49',
      because: 'an entry of this day is there; correct it by hand',
    });
  });

  test.each([
    ['models.dev', '{"deepinfra": {', 'JSON'],
    ['genai-prices', '{}', 'expected array'],
    ['SkyPilot verda', 'Not Found', 'columns must include'],
    ['ECB', '<html></html>', 'rates must be of one day'],
  ])('names %s where it cannot be read, and reads the others', (name, text, because) => {
    const result = refresh({ others: { [name]: text } });
    expect(result.failures.map(({ list }) => list)).toEqual([name]);
    expect(result.failures[0]?.because).toContain(because);
    expect(result.changed).toEqual(refreshed.changed.filter(({ list }) => list !== name));
    expect(result.changed.length).toBeGreaterThan(0);
    expect(result.changed.length).toBeLessThan(refreshed.changed.length);
  });

  test('takes no rates of a later day', () => {
    const result = refresh({ day: '2026-11-23' });
    expect(result.failures).toEqual([
      { list: 'ECB', because: 'RangeError: rates must be of 2026-11-23 or earlier, got 2026-11-24' },
    ]);
  });

  test('gives back nothing if a record would no longer be valid', () => {
    const xml = savedAnswer('eurofxref-daily.xml').replace('0.8583', '858300');
    expect(() => refresh({ others: { ECB: xml }, acceptJumps: true })).toThrow('currencies/gbp.yaml');
    expect(places(refresh({ others: { ECB: xml } }).jumped)).toContain('currencies/gbp 1 GBP in USD');
  });

  test('does not begin on records that are not valid', () => {
    const path = `${folder}/currencies/eur.yaml`;
    expect(() => refresh({ texts: new Map([...recordTexts, [path, 'code: EUR']]) })).toThrow(path);
  });
});
