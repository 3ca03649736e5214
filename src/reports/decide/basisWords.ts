import type { ScoreBasis } from '../../estimates/decide/ScoredWay.ts';

/** Where a score comes from, in a word behind it; nothing where it comes from the evidence. */
export const basisWords: Readonly<Record<ScoreBasis, string>> = {
  evidence: '',
  judgement: 'own judgement',
  missing: 'not known, middle',
};
