import type { FunctionComponent } from 'preact';

interface DrawingProps<Layout> {
  readonly layout: Layout;
  readonly id: string;
  readonly className: string;
  readonly summary: string;
}

interface Props<Layout> {
  readonly of: FunctionComponent<DrawingProps<Layout>>;
  readonly layoutAt: (width: number) => Layout;
  readonly id: string;
  readonly summary: string;
}

/** Widths that pictures are laid out at. */
export const drawingWidths = { wide: 690, narrow: 326 } as const;

/** A picture laid out twice, for pages and for phones; styles show the one that fits. */
export function BothDrawings<Layout>({ of: Drawing, layoutAt, id, summary }: Props<Layout>) {
  return (
    <>
      <Drawing
        id={`${id}-wide`}
        className="wide-drawing"
        summary={summary}
        layout={layoutAt(drawingWidths.wide)}
      />
      <Drawing
        id={`${id}-narrow`}
        className="narrow-drawing"
        summary={summary}
        layout={layoutAt(drawingWidths.narrow)}
      />
    </>
  );
}
