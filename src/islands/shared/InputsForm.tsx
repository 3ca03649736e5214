import type { ComponentChildren } from 'preact';

interface Props {
  /** What they are the inputs of, as in `the plan`. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** The inputs of a calculator. They answer as they are typed, so Enter sends nothing. */
export const InputsForm = ({ of, children }: Props) => (
  <form class="calculator-inputs" aria-label={`Inputs of ${of}`} onSubmit={(event) => event.preventDefault()}>
    {children}
  </form>
);
