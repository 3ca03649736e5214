import type { Parallelism } from '../../estimates/memory/Parallelism.ts';
import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';

/** How units are spread over accelerators, in words: "3 on 4 accelerators each", "1 on 8 accelerators in 2 stages". */
export function layoutText(
  unitCount: number,
  { tensorCount, pipelineCount, expertCount, dataCount, prefillCount = 0 }: Parallelism,
): string {
  const copyCount = tensorCount * pipelineCount;
  const stages = pipelineCount > 1 ? ` in ${pipelineCount} stages` : '';
  const parts = [
    `${formatCount(unitCount)} on ${countText(copyCount, 'accelerator')}${unitCount === 1 ? '' : ' each'}${stages}`,
    ...(expertCount > 1 ? [`experts whole over ${expertCount}`] : []),
    ...(prefillCount > 0
      ? [`${copiesText(prefillCount)} only read, ${copiesText(dataCount - prefillCount)} answer`]
      : dataCount > 1
        ? [`${copiesText(dataCount)} together`]
        : []),
  ];
  return parts.join(', ');
}

const copiesText = (count: number): string => countText(count, 'copy', 'copies');
