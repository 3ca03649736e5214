import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { BilledServerShape } from '../../reports/plan/planView.ts';
import { BillPanel } from '../cost/BillPanel.tsx';
import { economics, openEconomics } from '../cost/economicsStore.ts';

interface Props {
  readonly candidate: PlanCandidate;
  readonly billed: BilledServerShape;
  readonly base: string;
}

/** What has to be ordered for the first servers of a plan. */
export function PlanBill({ candidate, billed, base }: Props) {
  const { configuration, first, copy, memoryBytes, weightBytes } = candidate;
  const server = economics.value?.servers.find(({ id }) => id === configuration.serverId);
  return (
    <BillPanel
      billed={
        server && {
          ...billed,
          serverCount: first.serverCount,
          server,
          copyAcceleratorCount: copy.acceleratorCount,
          acceleratorBytes: memoryBytes,
          weightBytes: [weightBytes],
        }
      }
      base={base}
      onOpen={openEconomics}
    />
  );
}
