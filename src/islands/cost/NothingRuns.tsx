interface Props {
  /** What there is not, to stand behind `so there is`. */
  readonly without: string;
  readonly base: string;
}

/** Stands where an answer would, while not even one request runs. */
export const NothingRuns = ({ without, base }: Props) => (
  <p class="calculator-answer" role="status">
    Not one request of this size fits beside the weights, so there is {without}. The{' '}
    <a href={`${base}calculators/memory/`}>memory calculator</a> says what is short.
  </p>
);
