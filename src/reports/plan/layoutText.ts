import type { Parallelism } from '../../estimates/memory/Parallelism.ts';
import { countText } from '../../units/countText.ts';

/** How a unit is spread over accelerators, in words: "4 accelerators each", "8 accelerators each in 2 stages". */
export function layoutText({
  tensorCount,
  pipelineCount,
  expertCount,
  dataCount,
  prefillCount = 0,
}: Parallelism): string {
  const copyCount = tensorCount * pipelineCount;
  const stages = pipelineCount > 1 ? ` in ${pipelineCount} stages` : '';
  const parts = [
    `${countText(copyCount, 'accelerator')} each${stages}`,
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
