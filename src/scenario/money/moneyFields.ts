import { automaticId, type Money, type MoneyChoice } from './Money.ts';

interface FieldBase {
  /** Name in a link. */
  readonly parameter: string;
  readonly label: string;
  readonly hint?: string;
}

/** A choice that names a record or holds a short text. */
export interface NamedChoice extends FieldBase {
  readonly kind: 'name';
  readonly initial: string;
}

/** One of a few words. */
export interface WordChoice extends FieldBase {
  readonly kind: 'word';
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly initial: string;
}

/** A number with its limits. */
export interface NumberChoice extends FieldBase {
  readonly kind: 'count' | 'number';
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly initial: number;
}

type ChoiceOf<Value> = [Value] extends [number] ? NumberChoice : NamedChoice | WordChoice;

/** Every decision about money: its name in a link, label, limits and first value. */
export const moneyFields: { readonly [Field in MoneyChoice]: ChoiceOf<Money[Field]> } = {
  userCount: {
    parameter: 'users',
    kind: 'count',
    label: 'Users',
    unit: 'people',
    min: 1,
    max: 10_000_000,
    initial: 500,
    hint: 'people who use it on a working day',
  },
  useCase: {
    parameter: 'for',
    kind: 'word',
    label: 'Used for',
    options: [
      { id: 'chat', name: 'Chat' },
      { id: 'rag', name: 'Documents' },
      { id: 'coding', name: 'Coding' },
      { id: 'agents', name: 'Agents' },
      { id: 'summarising', name: 'Summaries' },
      { id: 'batch', name: 'Batch' },
    ],
    initial: 'agents',
  },
  batchMegatokens: {
    parameter: 'night',
    kind: 'number',
    label: 'Work that can wait',
    unit: 'million tokens a month',
    min: 0,
    max: 1_000_000_000,
    initial: 0,
    hint: 'such as batches at night; done in idle hours first, only the rest adds machines',
  },
  shapeId: { parameter: 'shape', kind: 'name', label: 'Week', initial: 'office-hours' },
  ownShape: { parameter: 'week', kind: 'name', label: 'Your own week', initial: '' },
  shiftHours: {
    parameter: 'shift',
    kind: 'count',
    label: 'Shift',
    unit: 'hours',
    min: -23,
    max: 23,
    initial: 0,
    hint: 'moves the week later or earlier',
  },
  countryId: { parameter: 'country', kind: 'name', label: 'Country', initial: 'deu' },
  currencyId: { parameter: 'currency', kind: 'name', label: 'Currency', initial: 'eur' },
  horizonYears: {
    parameter: 'years',
    kind: 'count',
    label: 'Horizon',
    unit: 'years',
    min: 1,
    max: 7,
    initial: 5,
  },
  site: {
    parameter: 'site',
    kind: 'word',
    label: 'Site',
    options: [
      { id: 'own-room', name: 'Own room' },
      { id: 'colocation', name: 'Colocation' },
    ],
    initial: 'own-room',
  },
  financing: {
    parameter: 'paid',
    kind: 'word',
    label: 'Paid by',
    options: [
      { id: 'cash', name: 'Cash' },
      { id: 'loan', name: 'Loan' },
      { id: 'lease', name: 'Lease' },
    ],
    initial: 'cash',
  },
  spareCount: {
    parameter: 'spare',
    kind: 'count',
    label: 'Spare servers',
    unit: '',
    min: 0,
    max: 64,
    initial: 1,
    hint: 'k of N + k; servers that hold one copy together count as one',
  },
  ownedCount: {
    parameter: 'owned',
    kind: 'count',
    label: 'Servers you have',
    unit: '',
    min: 0,
    max: 100_000,
    initial: 0,
    hint: 'of the same kind; they need no buying until their life ends',
  },
  serverId: { parameter: 'server', kind: 'name', label: 'Server', initial: automaticId },
  offerId: { parameter: 'offer', kind: 'name', label: 'Offer', initial: automaticId },
  rentMode: {
    parameter: 'rented',
    kind: 'word',
    label: 'Rented',
    options: [
      { id: 'always', name: 'For the peak' },
      { id: 'by-hour', name: 'By the hour' },
      { id: 'reserved', name: 'Reserved' },
      { id: 'spot', name: 'Spot' },
    ],
    initial: 'always',
  },
  callModelId: { parameter: 'api', kind: 'name', label: 'API', initial: automaticId },
  providersFrom: {
    parameter: 'from',
    kind: 'word',
    label: 'Providers from',
    options: [
      { id: 'anywhere', name: 'Anywhere' },
      { id: 'eu', name: 'The EU' },
      { id: 'country', name: 'The country' },
    ],
    initial: 'anywhere',
    hint: 'seat of the parent company, where it is recorded',
  },
  overflow: {
    parameter: 'above',
    kind: 'word',
    label: 'Above the base',
    options: [
      { id: 'call', name: 'API' },
      { id: 'rent', name: 'Rented' },
    ],
    initial: 'call',
  },
  ttftSeconds: {
    parameter: 'ttft',
    kind: 'number',
    label: 'First token',
    unit: 's',
    min: 0.01,
    max: 3600,
    initial: 3,
    hint: 'for nine in ten, or the share below',
  },
  tpotMilliseconds: {
    parameter: 'tpot',
    kind: 'number',
    label: 'Further tokens',
    unit: 'ms',
    min: 0.1,
    max: 60_000,
    initial: 50,
    hint: 'each, on average',
  },
  promisedPercent: {
    parameter: 'share',
    kind: 'word',
    label: 'Promised to',
    options: [
      { id: '50', name: 'Half' },
      { id: '90', name: '9 in 10' },
      { id: '95', name: '95 in 100' },
      { id: '99', name: '99 in 100' },
    ],
    initial: '90',
    hint: 'first token and whole answer',
  },
  endToEndSeconds: {
    parameter: 'whole',
    kind: 'number',
    label: 'Whole answer',
    unit: 's',
    min: 0,
    max: 86_400,
    initial: 0,
    hint: 'of the mean length; 0 promises nothing',
  },
  excluded: { parameter: 'without', kind: 'name', label: 'Ways left out', initial: '' },
  rules: { parameter: 'rules', kind: 'name', label: 'Rules', initial: '' },
  deadlineWeeks: {
    parameter: 'weeks',
    kind: 'count',
    label: 'Must stand within',
    unit: 'weeks',
    min: 1,
    max: 260,
    initial: 26,
    hint: 'counts where the rule on lead time is kept',
  },
  doubtFraction: {
    parameter: 'doubt',
    kind: 'number',
    label: 'Width of ranges',
    unit: '',
    min: 0,
    max: 3,
    initial: 1,
    hint: '1 as stated, 0 makes every figure certain',
  },
};

export const moneyChoices = Object.keys(moneyFields) as readonly MoneyChoice[];

/** The decisions a reader starts from. */
export const initialMoney: Money = {
  ...(Object.fromEntries(moneyChoices.map((field) => [field, moneyFields[field].initial])) as unknown as Omit<
    Money,
    'figures'
  >),
  figures: {},
};
