import type { ComponentChildren } from 'preact';

interface Props {
  /** Size of the layout; styles shrink the drawing with its place. */
  readonly layout: { readonly width: number; readonly height: number };
  readonly id?: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
  /** A group where parts of the drawing answer to the reader. */
  readonly role?: 'img' | 'group';
  readonly children: ComponentChildren;
}

/** The picture of a chart: what it shows in words for those who do not see it, whatever is drawn in it. */
export const Drawing = ({ layout, id, className, summary, role = 'img', children }: Props) => (
  <svg
    {...(id !== undefined && { id: `chart-${id.replaceAll(/\W+/g, '-')}` })}
    class={`chart-drawing ${className}`}
    viewBox={`0 0 ${layout.width} ${layout.height}`}
    width={layout.width}
    height={layout.height}
    role={role}
    aria-label={summary}
  >
    {children}
  </svg>
);
