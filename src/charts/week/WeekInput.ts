/** What a week of loads is drawn from. */
export interface WeekInput {
  /** 168 loads, Monday 00:00 first, in any unit. */
  readonly hours: readonly number[];
  readonly width: number;
  /** Load at the top of a day's row; that of the busiest hour where it is not given. */
  readonly top?: number;
  /** What the bars stand for; load over the mean of the week where it is not given. */
  readonly title?: string;
  /** False where neither mean nor busiest hour is marked. */
  readonly marked?: boolean;
}
