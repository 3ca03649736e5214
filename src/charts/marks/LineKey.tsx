interface Props {
  readonly legend: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** Names of lines below a plot, each with a piece of its line. */
export function LineKey({ legend }: Props) {
  return (
    <>
      {legend.map(({ id, name, colour, x, y }) => (
        <g key={id} class={colour}>
          <path class="curve" d={`M${x - 17} ${y - 4}h11`} />
          <text x={x} y={y}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
