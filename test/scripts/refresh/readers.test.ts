import { describe, expect, test } from 'vitest';
import { readEcb } from '../../../scripts/refresh/readEcb.ts';
import { readGenaiPrices } from '../../../scripts/refresh/readGenaiPrices.ts';
import { readModelsDev } from '../../../scripts/refresh/readModelsDev.ts';
import { readSkyPilot } from '../../../scripts/refresh/readSkyPilot.ts';
import { savedAnswer } from './savedAnswer.ts';

describe('models.dev', () => {
  const rows = readModelsDev(savedAnswer('models-dev.json'));

  test('gives a row for each model with a cost, and its prices', () => {
    expect(rows.map(({ provider, model }) => `${provider} ${model}`)).toEqual([
      'deepinfra zai-org/GLM-4.6',
      'deepinfra zai-org/GLM-5',
      'deepinfra zai-org/GLM-4.7-Flash',
      'openai gpt-5.4',
    ]);
    expect(rows[0]).toMatchObject({
      inputUsdPerMillionTokens: 0.43,
      outputUsdPerMillionTokens: 1.74,
      cachedInputUsdPerMillionTokens: 0.08,
      note: undefined,
    });
    expect(rows[2]?.cachedInputUsdPerMillionTokens).toBeUndefined();
  });

  test('says what long prompts pay', () => {
    expect(rows[3]?.note).toBe('>272k tokens asks 5 and 22.5');
  });

  test.each([
    ['a page instead', '<!doctype html>'],
    ['a truncated answer', savedAnswer('models-dev.json').slice(0, 900)],
    ['a list instead', '[]'],
    ['a price below 0', '{"x":{"models":{"y":{"cost":{"input":-1,"output":1}}}}}'],
    ['a price as text', '{"x":{"models":{"y":{"cost":{"input":"1","output":1}}}}}'],
    ['a cost without output', '{"x":{"models":{"y":{"cost":{"input":1}}}}}'],
  ])('refuses %s', (_, text) => {
    expect(() => readModelsDev(text)).toThrow();
  });
});

describe('genai-prices', () => {
  const text = savedAnswer('genai-prices.json');
  const find = (day: string, model: string) => readGenaiPrices(text, day).find((row) => row.model === model);

  test('takes the first step of a price in steps, and notes the next', () => {
    expect(find('2026-11-25', 'gpt-5.4')).toMatchObject({
      inputUsdPerMillionTokens: 2.5,
      outputUsdPerMillionTokens: 15,
      cachedInputUsdPerMillionTokens: 0.25,
      note: '>272k tokens asks 5 and 22.5',
    });
  });

  test.each([
    ['2026-08-31', 2, 10, undefined],
    ['2026-09-01', 3, 15, '2026-09-01'],
    ['2026-11-25', 3, 15, '2026-09-01'],
  ])('a price that changes on a day is the one that holds on %s', (day, input, output, since) => {
    expect(find(day, 'claude-sonnet-5')).toMatchObject({
      inputUsdPerMillionTokens: input,
      outputUsdPerMillionTokens: output,
      since,
    });
  });

  test('where no price holds yet, the first stands, without the day it has not reached', () => {
    const prices = [{ constraint: { start_date: '2027-01-01' }, prices: { input_mtok: 1, output_mtok: 2 } }];
    const [row] = readGenaiPrices(JSON.stringify([{ id: 'x', models: [{ id: 'y', prices }] }]), '2026-11-25');
    expect(row).toMatchObject({ inputUsdPerMillionTokens: 1, since: undefined });
  });

  test('leaves out prices by the hour of the day, and models without output', () => {
    expect(find('2026-11-25', 'deepseek-chat')).toBeUndefined();
    expect(find('2026-11-25', 'text-embedding-3-small')).toBeUndefined();
  });

  test.each([
    ['models.dev’s answer', savedAnswer('models-dev.json')],
    [
      'an unknown kind of constraint',
      '[{"id":"x","models":[{"id":"y","prices":[{"prices":{},"constraint":{"moon":1}}]}]}]',
    ],
    ['no list', 'null'],
  ])('refuses %s', (_, other) => {
    expect(() => readGenaiPrices(other, '2026-11-25')).toThrow();
  });
});

describe('SkyPilot', () => {
  const header =
    'InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice';

  test('reads rows with accelerators, whatever the order of the columns', () => {
    expect(readSkyPilot(savedAnswer('skypilot-verda.csv'))).toHaveLength(6);
    expect(readSkyPilot(savedAnswer('skypilot-verda.csv'))[2]).toEqual({
      instance: '1A100.22V',
      accelerator: 'A100-80GB',
      acceleratorCount: 1,
      processorCount: 22,
      region: 'FIN-01',
      onDemandUsdPerHour: 1.29,
      spotUsdPerHour: 0.4515,
    });
    expect(readSkyPilot(savedAnswer('skypilot-nebius.csv'))[0]).toMatchObject({
      onDemandUsdPerHour: 28,
      spotUsdPerHour: 11.6,
    });
  });

  test('a term without a price is absent, not 0', () => {
    const [row] = readSkyPilot(`${header}\na,H100,1,8,64,,eu,,0.0`);
    expect(row).toMatchObject({ onDemandUsdPerHour: undefined, spotUsdPerHour: undefined });
  });

  test('names the columns that are missing', () => {
    expect(() => readSkyPilot('InstanceType,Price\na,1')).toThrow(
      'columns must include AcceleratorName, AcceleratorCount, vCPUs, Region, SpotPrice, got InstanceType, Price',
    );
  });

  test.each([
    ['nothing', ''],
    ['a page', '404: Not Found'],
    ['a row that is cut off', `${header}\na,H100,1`],
    ['an open quotation mark', `${header}\na,H100,1,8,64,1,eu,"{,`],
    ['a price that is no number', `${header}\na,H100,1,8,64,one,eu,,`],
    ['a price below 0', `${header}\na,H100,1,8,64,-1,eu,,`],
  ])('refuses %s', (_, text) => {
    expect(() => readSkyPilot(text)).toThrow();
  });
});

describe('ECB', () => {
  const xml = savedAnswer('eurofxref-daily.xml');

  test('reads the day and what a euro buys', () => {
    const { day, perEuro } = readEcb(xml);
    expect(day).toBe('2026-11-24');
    expect([...perEuro]).toEqual([
      ['USD', 1.1592],
      ['JPY', 184.03],
      ['GBP', 0.8583],
      ['CHF', 0.931],
      ['HUF', 363.5],
    ]);
  });

  test('takes double quotation marks, and everything in one line', () => {
    expect(readEcb(xml.replaceAll("'", '"').replaceAll(/[\n\t]/g, ''))).toEqual(readEcb(xml));
  });

  test.each([
    ['a page', '<html></html>', 'of one day'],
    ['several days', xml.replace('<Cube currency', "<Cube time='2026-11-23'><Cube currency"), 'of one day'],
    ['a file cut off', xml.slice(0, -40), 'one envelope'],
    ['a rate that is no number', xml.replace('0.8583', 'N/A'), 'one envelope'],
    [
      'a rate of another form',
      xml.replace("currency='GBP' rate", "rate='1' currency='GBP' note"),
      'one envelope',
    ],
    ['a currency twice', xml.replace("'GBP'", "'CHF'"), 'once'],
    ['no dollar', xml.replace("'USD'", "'AUD'"), 'USD'],
    ['a rate of 0', xml.replace('0.8583', '0.0'), 'over 0'],
  ])('refuses %s', (_, text, rule) => {
    expect(() => readEcb(text)).toThrow(rule);
  });
});
