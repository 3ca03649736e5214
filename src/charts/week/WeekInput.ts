/** What a week of loads is drawn from. */
export interface WeekInput {
  /** 168 loads, Monday 00:00 first, in any unit. */
  readonly hours: readonly number[];
  readonly width: number;
  /** Load at the top of a day's row; that of the busiest hour where it is not given. */
  readonly top?: number;
}
