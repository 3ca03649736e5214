import { Drawing } from './Drawing.tsx';
import type { ComponentChildren } from 'preact';
import type { PlotFrame } from './PlotFrame.ts';

interface Props {
  readonly frame: PlotFrame;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
  /** A group where parts of the drawing answer to the reader. */
  readonly role?: 'img' | 'group';
  readonly children: ComponentChildren;
}

/** A plot's drawing: the grid beneath, what the chart draws, the axis and its texts. */
export function PlotDrawing({ frame, id, className, summary, role = 'img', children }: Props) {
  const { left, right, foot, texts, gridY, tickX } = frame;
  return (
    <Drawing layout={frame} id={id} className={className} summary={summary} role={role}>
      {gridY.map((y) => (
        <path key={y} class="grid" d={`M${left} ${y}H${right}`} />
      ))}
      {children}
      <path class="axis" d={`M${left} ${foot}H${right}${tickX.map((x) => `M${x} ${foot}v4`).join('')}`} />
      {texts.map(({ text, x, y, anchor }, index) => (
        <text key={index} class="tick" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </Drawing>
  );
}
