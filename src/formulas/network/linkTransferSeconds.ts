import { refuseUnless } from '../refuseUnless.ts';

export interface LinkTransferSecondsInput {
  readonly sentBytes: number;
  readonly linkBytesPerSecond: number;
}

/**
 * Time that bytes take through the slowest link on their way, at its full rate.
 *
 * Holds for what is sent in one stream; many small files, checks on the way and what else uses the link make it longer.
 */
export function linkTransferSeconds({ sentBytes, linkBytesPerSecond }: LinkTransferSecondsInput): number {
  refuseUnless(sentBytes >= 0, 'sentBytes', 'at least 0', sentBytes);
  refuseUnless(linkBytesPerSecond > 0, 'linkBytesPerSecond', 'above 0', linkBytesPerSecond);
  return sentBytes / linkBytesPerSecond;
}
