import type { AcceleratorRecord } from '../data/accelerator.ts';
import type { CatalogueAccelerator } from '../data/Catalogue.ts';
import { formatCount, quantityText } from '../units/formatQuantity.ts';
import { formatDate } from './formatDate.ts';
import { type FactRow, factRow } from './factRow.ts';

const formats = {
  fp64: 'FP64',
  fp32: 'FP32',
  tf32: 'TF32',
  bf16: 'BF16',
  fp16: 'FP16',
  fp8: 'FP8',
  fp6: 'FP6',
  fp4: 'FP4',
} as const;
const kinds = {
  'data-centre': 'data centre',
  workstation: 'workstation',
  consumer: 'consumer',
  'unified-memory': 'one memory with the processor',
  'cloud-only': 'cloud only',
} as const;

/** What the page of an accelerator lists. */
export function acceleratorRows(accelerator: CatalogueAccelerator, record: AcceleratorRecord) {
  const rates = (Object.keys(formats) as (keyof typeof formats)[]).flatMap((key) =>
    factRow(formats[key], record.dense_tflops[key], { unit: 'TFLOP/s' }),
  );
  const lacking = record.lacks.map((format) => ({
    label: format.toUpperCase(),
    value: 'none',
    remark: 'no arithmetic in hardware; weights in this format are unpacked first',
  }));
  const visible = record.memory_visible_gib;
  return {
    block: [
      { caption: 'Record', value: accelerator.id },
      { caption: 'Released', value: record.released ? formatDate(record.released.value) : 'not known' },
      { caption: 'Generation', value: record.generation },
      { caption: 'Kind', value: kinds[record.kind] },
      { caption: 'Visible memory', value: quantityText(accelerator.memoryBytes.mid, 'B') },
    ],
    memory: [
      ...factRow('Capacity, as printed', record.memory_gb, { unit: 'GB' }),
      ...(visible
        ? factRow('Visible to an engine', visible, { unit: 'GiB' })
        : [
            {
              label: 'Visible to an engine',
              value: `${formatCount(accelerator.memoryBytes.low / 2 ** 30)} to ${formatCount(accelerator.memoryBytes.high / 2 ** 30)}`,
              unit: 'GiB',
              remark: 'nobody published the figure; between what other drivers keep back',
              estimated: true,
            },
          ]),
      ...factRow('Bandwidth', record.memory_gb_per_s, { unit: 'GB/s' }),
      ...factRow('Bandwidth', record.memory_tb_per_s, { unit: 'TB/s' }),
      ...factRow('Kind', record.memory_kind),
    ] satisfies readonly FactRow[],
    arithmetic: [
      ...rates,
      ...factRow('INT8', record.dense_tops.int8, { unit: 'TOP/s' }),
      ...factRow('INT4', record.dense_tops.int4, { unit: 'TOP/s' }),
      ...lacking,
    ],
    links: [
      ...factRow('Link between accelerators', record.link_name),
      ...factRow('Link, both directions', record.link_gb_per_s, { unit: 'GB/s' }),
      ...factRow('To the host', record.host_link_name),
      ...factRow('To the host, one direction', record.host_link_gb_per_s, { unit: 'GB/s' }),
      ...factRow('Power limit', record.power_w, { unit: 'W' }),
      ...factRow('Form', record.form_factor),
      ...factRow('Partitions at most', record.partitions),
    ] satisfies readonly FactRow[],
    note: record.note,
  };
}
