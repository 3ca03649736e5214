import type { PolicyRuleRecord } from '../data/policyRule.ts';
import { records } from '../data/siteCatalogue.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { formatDate } from './formatDate.ts';

const areas = { country: 'your country', eu: 'the EU', eea: 'the EU and EEA' } as const;
const wayWords = { own: 'owning', rent: 'renting', call: 'calling an API' } as const;

const listed = (words: readonly string[]) => words.join(words.length > 2 ? ', ' : ' and ');

/** What a rule takes out of the comparison, in sentences. */
export function removalLines({ removes }: PolicyRuleRecord): readonly string[] {
  const { ways, seats, seat_outside, data_outside, accelerators_from_tpp, late, licence } = removes;
  const names = seats.map((id) => records.countries.get(id)?.name ?? id);
  const demands = [
    licence?.commercial_use ? 'forbids commercial use' : [],
    licence?.user_limit ? 'allows fewer users' : [],
    licence?.territory ? 'does not reach your country' : [],
  ].flat();
  return [
    ways.length > 0 ? `Takes out ${listed(ways.map((way) => wayWords[way]))}, whoever serves.` : [],
    names.length > 0
      ? `Takes out providers whose parent company sits in ${listed(names)}, unless that is your own country.`
      : [],
    seat_outside ? `Takes out providers whose parent company sits outside ${areas[seat_outside]}.` : [],
    data_outside ? `Takes out what is processed outside ${areas[data_outside]}.` : [],
    accelerators_from_tpp
      ? `Takes out buying accelerators whose total processing performance is ${formatExactly(accelerators_from_tpp)} or more.`
      : [],
    late ? 'Takes out buying what comes after your day.' : [],
    demands.length > 0
      ? `Takes out running weights oneself whose licence ${demands.join(', or ')}, or that nobody read.`
      : [],
  ].flat();
}

/** What a rule adds to figures of a cost. */
export const additionRows = ({ adds }: PolicyRuleRecord) =>
  adds.map(({ assumption, unit, low, mid, high, note, source }) => ({
    id: assumption,
    name: records.assumptions.get(assumption)?.name ?? assumption,
    unit,
    low: formatExactly(low),
    mid: formatExactly(mid),
    high: formatExactly(high),
    note,
    source,
  }));

/** Articles a rule rests on, each with the page of its regulation. */
export const basisLinks = ({ basis }: PolicyRuleRecord) =>
  basis.map(({ regulation, article }) => ({
    path: `regulations/${regulation}`,
    name: `${records.regulations.get(regulation)?.short ?? regulation}, ${article}`,
  }));

/** Small facts at the head of the page of a rule. */
export const ruleBlock = (id: string, record: PolicyRuleRecord) => [
  { caption: 'Record', value: id },
  { caption: 'Source', value: record.basis.length === 0 ? 'own policy' : 'law' },
  ...(record.from === undefined ? [] : [{ caption: 'Applies from', value: formatDate(record.from) }]),
  { caption: 'Adds to', value: `${record.adds.length} figures` },
  { caption: 'Last checked', value: formatDate(record.checked) },
];
