import type { ClassConstants, Rung } from '../../src/estimates/performance/Efficiency.ts';
import type { Spread } from '../../src/estimates/performance/EngineTiming.ts';
import type { ServingTerms } from './ServingTerms.ts';

/** Sets lines of a record and leaves all others, the header line among them, as they are. */
export function withLines(text: string, lines: Readonly<Record<string, string>>): string {
  let changed = text;
  for (const [key, value] of Object.entries(lines)) {
    const line = new RegExp(`^( *)${key}: .*$`, 'm');
    changed = line.test(changed)
      ? changed.replace(line, `$1${key}: ${value}`)
      : `${changed.trimEnd()}\n${key}: ${value}\n`;
  }
  return changed;
}

const rounded = (value: number, digits = 2): string => String(Number(value.toPrecision(digits)));
const milli = 1e3;
const micro = 1e6;

function seriesText(seconds: Readonly<Record<string, number>>, engine: string, last?: string): string {
  const entries = Object.entries(seconds)
    .filter(([group]) => group.startsWith(`${engine} `))
    .map(
      ([group, value]) => `{ from: "${group.slice(engine.length + 1)}", value: ${rounded(value * milli)} }`,
    );
  return `[${[...entries, ...(last === undefined ? [] : [`{ from: "${last}", value: 0 }`])].join(', ')}]`;
}

const spreadText = ({ tpot, ttft, ceiling }: Spread): string =>
  `{ tpot: ${rounded(tpot)}, ttft: ${rounded(ttft)}, ceiling: ${rounded(ceiling)} }`;

/** Lines of a timing record that say how wide its bands are. */
export const spreadLines = (spreads: Readonly<Record<Rung, Spread>>): Readonly<Record<string, string>> => ({
  own: spreadText(spreads.own),
  other_engine: spreadText(spreads['other-engine']),
  sibling: spreadText(spreads.sibling),
  constants: spreadText(spreads.constants),
});

/** Lines of a serving engine's timing record. */
export function timingLines(
  engine: string,
  terms: ServingTerms,
  notes: { readonly expertLayerSeconds: number; readonly note: string },
): Readonly<Record<string, string>> {
  return {
    ...(engine === 'vllm' && { host_ms: seriesText(terms.hostSeconds, engine, '0.8') }),
    expert_layer_us: rounded(notes.expertLayerSeconds * micro),
    dispatch_ms: seriesText(terms.dispatchSeconds, engine),
    queue_factor: rounded(terms.queueFactor),
    note: JSON.stringify(notes.note),
  };
}

/** Lines of a record of class constants. */
export const constantsLines = (
  constants: ClassConstants,
  note: string,
): Readonly<Record<string, string>> => ({
  compute_fraction: rounded(constants.computeFraction),
  memory_fraction: rounded(constants.memoryFraction),
  attention_memory_fraction: rounded(constants.attentionMemoryFraction),
  launch_us: rounded(constants.launchSeconds * micro),
  attention_launch_us: rounded(constants.attentionLaunchSeconds * micro),
  experts_launch_us: rounded(constants.expertsLaunchSeconds * micro),
  element_launch_us: rounded(constants.elementLaunchSeconds * micro),
  blend: rounded(constants.blendCount),
  note: JSON.stringify(note),
});
