import { fullScore } from '../../scenario/decide/decisionFields.ts';
import { formatOneDecimal, formatThreeDigits } from '../../units/formatQuantity.ts';
import { wayNames } from '../cost/wayNames.ts';
import { basisWords } from './basisWords.ts';
import type { DecisionRecord, RecordedCriterion } from './DecisionRecord.ts';
import { recordedScoreText } from './recordedScoreText.ts';

/** A decision record as Markdown, for a repository or a wiki. */
export function decisionMarkdown(record: DecisionRecord): string {
  const { title, statement, alternatives, leftOut, criteria, changed, costTurns, risks, sources } = record;
  return [
    `# Decision record: ${plain(title)}`,
    plain(statement),
    list(headLines(record).map(([name, value]) => `${name}: ${value}`)),
    '## Scenario',
    table(
      ['What', 'Value'],
      record.scenario.map(({ name, value }) => [name, value]),
    ),
    '## Alternatives',
    table(
      ['Place', 'Way', `Score of ${fullScore}`, 'First, of 100 weightings', 'Cost in money of today'],
      alternatives.map((way) => [
        String(way.place),
        `${way.name} (${way.detail})`,
        recordedScoreText(way),
        String(way.firstOfHundred),
        way.cost,
      ]),
    ),
    ...(leftOut.length > 0 ? [list(leftOut.map(({ name, value }) => `${name} is left out. ${value}`))] : []),
    '## Weights',
    'Weights are the decision of whoever is named above; no estimate gives them. Only their proportions count.',
    table(
      ['Criterion', 'Weight', 'Another way comes first'],
      criteria.map(({ name, weight, turns }) => [name, formatThreeDigits(weight), turns]),
    ),
    '## Scores and evidence',
    ...criteria.flatMap(criterionParts),
    '## Changed from the defaults',
    changed.length === 0
      ? 'Nothing.'
      : table(
          ['What', 'Default', 'Used'],
          changed.map(({ name, from, to }) => [name, from, to]),
        ),
    ...(costTurns.length > 0 ? ['## What would turn the cost', list(costTurns)] : []),
    '## Risks and exit',
    ...risks.flatMap(({ name, items }) => [`### ${plain(name)}`, list(items)]),
    '## Sources',
    list(sources.map(({ id, title: source, asOf }) => `${source} (${id}), figures of ${asOf}`)),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

const headLines = ({
  deciders,
  preparedOn,
  dataOf,
  address,
}: DecisionRecord): readonly (readonly [string, string])[] => [
  ['Decides', deciders === '' ? 'nobody is named' : deciders],
  ...(preparedOn === undefined ? [] : ([['Prepared', preparedOn]] as const)),
  ['Data of', dataOf],
  ['Repeat it', `<${address}>`],
];

const criterionParts = ({ name, scale, unseen, scores }: RecordedCriterion): readonly string[] => [
  `### ${plain(name)}`,
  `${scale} Not in the evidence: ${unseen}`,
  table(
    ['Way', `Score of ${fullScore}`, 'Evidence'],
    scores.map(({ way, score, basis, evidence }) => [
      wayNames[way],
      `${formatOneDecimal(score)}${basis === 'evidence' ? '' : ` (${basisWords[basis]})`}`,
      evidence,
    ]),
  ),
];

/** Text of a reader or record, on one line and with no meaning in Markdown or HTML. */
const plain = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]|#&~$]/g, '\\$&')
    .replaceAll('<', '&lt;');

const isAddress = /^Repeat it: <[^\s<>]*>$/;
const list = (items: readonly string[]): string =>
  items.map((item) => `- ${isAddress.test(item) ? item : plain(item)}`).join('\n');

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [line(heads), `| ${heads.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}
