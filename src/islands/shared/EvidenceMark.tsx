import type { Evidence } from '../../estimates/memory/MemoryEstimate.ts';

export const evidenceWords: Readonly<Record<Evidence, string>> = {
  measured: 'measured',
  calibrated: 'calibrated on measurements',
  modelled: 'modelled from shapes and code',
};

/** The firmer the evidence, the more solid the ink: full dot, half dot, dashed ring. */
export function EvidenceMark({
  evidence,
  labelled = false,
}: {
  readonly evidence: Evidence;
  readonly labelled?: boolean;
}) {
  const label = labelled
    ? { role: 'img' as const, 'aria-label': evidenceWords[evidence] }
    : { 'aria-hidden': true };
  return (
    <svg class={`evidence-mark ${evidence}`} viewBox="0 0 12 12" width="12" height="12" {...label}>
      <circle cx="6" cy="6" r="4.25" />
      {evidence === 'calibrated' ? <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" /> : null}
    </svg>
  );
}
