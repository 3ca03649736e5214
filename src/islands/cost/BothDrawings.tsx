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

const widths = { wide: 690, narrow: 326 } as const;

/** A picture laid out twice, for pages and for phones; styles show the one that fits. */
export function BothDrawings<Layout>({ of: Drawing, layoutAt, id, summary }: Props<Layout>) {
  return (
    <>
      <Drawing id={`${id}-wide`} className="wide-drawing" summary={summary} layout={layoutAt(widths.wide)} />
      <Drawing
        id={`${id}-narrow`}
        className="narrow-drawing"
        summary={summary}
        layout={layoutAt(widths.narrow)}
      />
    </>
  );
}
