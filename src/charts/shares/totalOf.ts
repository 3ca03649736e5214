import type { SharesRow } from './SharesInput.ts';

/** What a way costs, less what comes back. */
export const totalOf = ({ parts }: Pick<SharesRow, 'parts'>): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);
