import type { QualityMeasurement } from '../data/qualityMeasurement.ts';
import { bitsPerByte } from '../units/conversions.ts';
import { formatColumn } from '../units/formatColumn.ts';
import { formatThreeDigits, quantityText } from '../units/formatQuantity.ts';
import { formatNamed, idsIn, modelNamed } from './modelNamed.ts';
import { percentText } from './percentText.ts';
import { scenarioRows } from './scenarioRows.ts';
import { weightBytesIn } from './sizesOf.ts';

type Metric = QualityMeasurement['metric'];

const headings: Readonly<Record<Metric, string>> = {
  perplexity: 'Perplexity, more by',
  divergence: 'Divergence',
  'same-token': 'Same token',
  'aime-2025': 'AIME 2025',
  'arena-hard': 'Arena-Hard',
  'gpqa-diamond': 'GPQA diamond',
  gsm8k: 'GSM8K',
  'gsm8k-platinum': 'GSM8K platinum',
  humaneval: 'HumanEval',
  mmlu: 'MMLU',
  'mmlu-pro': 'MMLU-Pro',
  'openllm-v1': 'OpenLLM v1',
  'openllm-v2': 'OpenLLM v2',
  recovery: 'Score kept',
  ruler: 'RULER',
  'tool-rounds': 'Clean rounds of 70',
  judged: 'Judged, 1 to 5',
  'tokens-per-second': 'Measured tokens/s',
};

const shares: ReadonlySet<Metric> = new Set([
  'same-token',
  'aime-2025',
  'arena-hard',
  'gpqa-diamond',
  'gsm8k',
  'gsm8k-platinum',
  'humaneval',
  'mmlu',
  'mmlu-pro',
  'openllm-v1',
  'openllm-v2',
  'recovery',
  'ruler',
]);

function scoreText({ metric, score, reference_score: reference, spread }: QualityMeasurement): string {
  if (metric === 'perplexity' && reference !== undefined)
    return score === reference ? 'base' : percentText(score / reference - 1);
  if (metric === 'divergence') return score.toFixed(3);
  const unit = shares.has(metric) ? '\u00a0%' : '';
  const text = formatThreeDigits(score);
  return spread === undefined ? `${text}${unit}` : `${text} ± ${spread}${unit}`;
}

/** What an author asks for: a model, figures of its formats, and settings in which to work out their pace. */
export interface QualityTableText {
  readonly model: string;
  readonly metrics: string;
  readonly base: string;
}

/** Formats of a model with their bits, memory, measured quality and the pace the estimate gives them. */
export function qualityRows(
  measured: readonly QualityMeasurement[],
  { model: id, metrics, base }: QualityTableText,
) {
  const model = modelNamed(id);
  const shown = idsIn(metrics);
  const unknown = shown.find((metric) => !(metric in headings));
  if (unknown !== undefined)
    throw new RangeError(`metrics must be of ${Object.keys(headings).join(', ')}, got ${unknown}`);
  const own = measured.filter(
    (row) => row.model_id === id && row.weight_format !== '' && shown.includes(row.metric),
  );
  if (own.length === 0) throw new RangeError(`model must have rows in quality.csv, got ${id}`);
  const groups = Map.groupBy(own, ({ weight_format, variant }) => `${weight_format} ${variant}`);
  const pace = (formatId: string) =>
    scenarioRows({
      base: `model=${id} ${base}`,
      rows: `pace: weights=${formatId}`,
      columns: 'tokens-per-second-each',
    }).rows[0]?.cells[0] ?? '';
  const formats = [...groups.values()];
  const bytesOf = ([row]: readonly QualityMeasurement[]) => weightBytesIn(model, row?.weight_format ?? '');
  const bits = formatColumn(
    formats.map((members) => (bytesOf(members) * bitsPerByte) / model.parameterCount),
  );
  return {
    headings: [
      'Bits a weight',
      'Weights',
      ...shown.map((metric) => headings[metric as Metric]),
      'Pace, estimated',
    ],
    sourceIds: [...new Set(own.map(({ source }) => source))],
    rows: formats.map((members, index) => {
      const [{ weight_format: formatId, variant } = { weight_format: '', variant: '' }] = members;
      return {
        name: formatNamed(formatId, model).name,
        variant,
        cells: [
          bits[index] ?? '',
          quantityText(bytesOf(members), 'B'),
          ...shown.map((metric) => {
            const row = members.find((one) => one.metric === metric);
            return row ? scoreText(row) : 'none';
          }),
          pace(formatId),
        ],
      };
    }),
  };
}
