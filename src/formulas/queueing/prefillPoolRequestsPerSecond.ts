export interface PrefillPoolRequestsPerSecondInput {
  readonly copyCount: number;
  readonly promptSeconds: number;
}

/** Most prompts a second that copies can read which do nothing else, one prompt after another on each. */
export function prefillPoolRequestsPerSecond({
  copyCount,
  promptSeconds,
}: PrefillPoolRequestsPerSecondInput): number {
  return copyCount / promptSeconds;
}
