import { catalogue, records } from '../data/siteCatalogue.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';
import { formatCount, formatThreeDigits } from '../units/formatQuantity.ts';
import { answerTo } from './defaultAnswer.ts';

/** The rows of the list of accelerators, each answered for the first scenario. */
export const acceleratorList = catalogue.accelerators.map((accelerator) => {
  const { id, name, vendor, memoryBytesPerSecond, printedGigabytes } = accelerator;
  const record = records.accelerators.get(id);
  const { estimate } = answerTo({ ...initialScenario, acceleratorId: id });
  const rate = (record?.dense_tflops.bf16 ?? record?.dense_tflops.fp16)?.value;
  const watts = record?.power_w?.value;
  const bandwidth = memoryBytesPerSecond / 1e12;
  return {
    id,
    name,
    estimate,
    chosen: id === initialScenario.acceleratorId,
    maker: record?.name.split(' ')[0] ?? '',
    memory: printedGigabytes,
    bandwidth: bandwidth.toPrecision(3),
    rate: rate === undefined ? undefined : formatThreeDigits(rate),
    power: watts === undefined ? undefined : formatCount(watts),
    keys: {
      'data-words': `${name} ${id} ${record?.generation ?? ''}`.toLowerCase(),
      'data-vendor': vendor,
      'data-name': name,
      'data-memory': printedGigabytes,
      'data-bandwidth': bandwidth,
      'data-rate': rate,
      'data-power': watts,
      'data-free': Math.round(estimate.freeBytes.mid),
    },
  };
});
