import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownModelFromText } from '../../src/data/imports/ownModelFromText.ts';
import { ownModelText } from '../../src/data/imports/ownModelText.ts';
import { languageModelFromConfig } from '../../src/data/imports/languageModelFromConfig.ts';
import { ownRecordFromModel } from '../../src/data/ownModel.ts';
import { countParameters } from '../../src/estimates/languageModel/countParameters.ts';
import { scenarioFromQuery, scenarioQuery } from '../../src/scenario/linkCodec.ts';
import { moneyFromText, moneyText } from '../../src/scenario/money/moneyCodec.ts';
import { initialMoney, moneyChoices, moneyFields } from '../../src/scenario/money/moneyFields.ts';
import { refuseMoney } from '../../src/scenario/money/refuseMoney.ts';
import { weekFromText } from '../../src/scenario/money/weekText.ts';
import { planConstraintsOf } from '../../src/scenario/plan/planConstraintsOf.ts';
import { refuse } from '../../src/scenario/refuse.ts';
import { refuseChoice } from '../../src/scenario/refuseChoice.ts';
import { initialScenario, scenarioFieldNames, scenarioFields } from '../../src/scenario/scenarioFields.ts';
import { trainingFromText } from '../../src/scenario/training/trainingCodec.ts';
import { trainingChoices, trainingFields } from '../../src/scenario/training/trainingFields.ts';
import { parseNumber } from '../../src/units/parseNumber.ts';
import { tinyConfig } from '../data/imports/tinyModels.ts';
import { catalogue } from '../estimates/memory/memoryFixture.ts';
import { fuzz } from './fuzz.ts';
import { hostileText, hostileValue, spoiltText, spoiltValue } from './hostile.ts';

/** Pairs as a query or a text of decisions has them, their names known ones. */
const pairs = (names: readonly string[], is: string, and: string) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...names),
        fc.oneof(
          hostileText,
          hostileValue().map((value) => JSON.stringify(value)),
        ),
      ),
      {
        maxLength: 6,
      },
    )
    .map((given) => given.map((pair) => pair.join(is)).join(and));

const parameters = scenarioFieldNames.map((field) => scenarioFields[field].parameter);
const link = scenarioQuery({
  ...initialScenario,
  tensorCount: 8,
  inputTokens: 7000,
  money: 'users*800',
  planBits: 8,
});
const query = fc.oneof(hostileText, pairs(parameters, '=', '&'), spoiltText(link));

test('any query of a link gives a scenario whose every value is allowed', async () => {
  await fuzz(query, scenarioFromQuery, ({ scenario }) => {
    for (const field of scenarioFieldNames) expect(refuse(field, scenario[field])).toBeUndefined();
  });
});

test('a scenario read from any query is the one its own link gives', async () => {
  await fuzz(query, scenarioFromQuery, ({ scenario }) => {
    expect(scenarioFromQuery(scenarioQuery(scenario)).scenario).toEqual(scenario);
  });
});

test('any scenario limits a plan by what the catalogue knows', async () => {
  const known = new Set(catalogue.accelerators.map(({ id }) => id));
  await fuzz(
    query,
    (text) => planConstraintsOf(scenarioFromQuery(text).scenario, catalogue),
    ({ acceleratorIds = [] }) => expect(acceleratorIds.every((id) => known.has(id))).toBe(true),
  );
});

test('any text of decisions about money gives decisions that are allowed and figures that rise', async () => {
  const names = [
    ...moneyChoices.map((field) => moneyFields[field].parameter),
    'pue',
    'constructor',
    '__proto__',
  ];
  const figures = { pue: { low: 1.1, mid: 1.2, high: 1.5 } };
  const text = moneyText({ ...initialMoney, userCount: 800, figures });
  await fuzz(fc.oneof(hostileText, pairs(names, '*', '_'), spoiltText(text)), moneyFromText, ({ money }) => {
    for (const field of moneyChoices) expect(refuseMoney(field, money[field])).toBeUndefined();
    for (const { low, mid, high } of Object.values(money.figures)) {
      expect(low <= mid && mid <= high && Number.isFinite(low) && Number.isFinite(high)).toBe(true);
    }
  });
});

test('any text of decisions about training gives decisions that are allowed', async () => {
  const names = [
    ...trainingChoices.map((field) => trainingFields[field].parameter),
    'constructor',
    '__proto__',
  ];
  const first = trainingChoices.map((field) => `${trainingFields[field].parameter}*1`).join('_');
  await fuzz(
    fc.oneof(hostileText, pairs(names, '*', '_'), spoiltText(first)),
    trainingFromText,
    ({ training }) => {
      for (const field of trainingChoices)
        expect(refuseChoice(trainingFields[field], training[field])).toBeUndefined();
    },
  );
});

test('any text of a week gives 168 shares or none', async () => {
  await fuzz(fc.oneof(hostileText, spoiltText('0'.repeat(60) + 'z'.repeat(108))), weekFromText, (week) => {
    if (week) expect(week.length === 168 && Math.max(...week) <= 1 && Math.min(...week) >= 0).toBe(true);
  });
});

test('any text a reader types is a number or none', async () => {
  await fuzz(
    fc.oneof(hostileText, spoiltText('6 000', '1.5M', "6'000.25", '0,24')),
    parseNumber,
    (number) => {
      expect(number === undefined || typeof number === 'number').toBe(true);
      expect(number).not.toBeNaN();
    },
  );
});

test('any own model of a link is whole or refused', async () => {
  const model = languageModelFromConfig('own', tinyConfig);
  const record = ownRecordFromModel(model);
  const known = Object.keys(record.architecture);
  const texts = fc.oneof(
    hostileText,
    spoiltText(ownModelText(model)),
    spoiltValue(known, record).map((value) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url')),
  );
  await fuzz(
    texts,
    (text) => ownModelFromText('own', text),
    ({ architecture }) => expect(countParameters(architecture).total).toBeGreaterThanOrEqual(0),
  );
});
