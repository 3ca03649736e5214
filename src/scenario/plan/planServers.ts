import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { CatalogueServer, EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { CostAssumptions } from '../../estimates/cost/CostAssumptions.ts';
import type { CostPlan } from '../../estimates/cost/CostPlan.ts';
import { weekShapeOf } from '../../estimates/cost/weekShapeOf.ts';
import type { PlanServer } from '../../estimates/plan/PlanInput.ts';
import { daysPerWeek } from '../../units/conversions.ts';
import type { ChosenMoney } from '../money/chooseMoney.ts';
import { chosenAssumptions } from '../money/chosenAssumptions.ts';
import { serverShape } from '../money/costPlan.ts';
import type { Money } from '../money/Money.ts';
import { moneyFigures, type OrganisationFigures } from '../money/moneyFigures.ts';
import type { Scenario } from '../Scenario.ts';
import { planMoney } from './planMoney.ts';

interface AskedServers {
  readonly economics: EconomicsCatalogue;
  readonly scenario: Scenario;
  readonly money: Money;
  readonly organisation?: OrganisationFigures | undefined;
  readonly peakRequestsPerSecond?: number;
}

/** Figures that a reader gives for the one deployment of the scenario, and not for others. */
const ofOneDeployment: readonly string[] = [
  chosenAssumptions.speedFraction,
  chosenAssumptions.serverUsd,
  chosenAssumptions.acceleratorWatts,
  chosenAssumptions.hostIdleWatts,
  chosenAssumptions.hostLoadedWatts,
  chosenAssumptions.rentUsdPerSecond,
];
/** The estimate as it stands: its range is told beside the plan and not planned with. */
export const speed = { lowFraction: 1, highFraction: 1, basis: 'The performance estimate' };

/** Servers that an accelerator can be bought in, with every figure of what they cost under the load of a scenario. */
export function planServers(asked: AskedServers, accelerator: CatalogueAccelerator): readonly PlanServer[] {
  const { economics, scenario, money } = asked;
  const own = accelerator.id === scenario.acceleratorId;
  const chosen = planMoney({
    economics,
    scenario: { ...scenario, acceleratorId: accelerator.id },
    money: own ? money : { ...money, serverId: 'auto' },
  });
  return economics.servers
    .filter((server) => server.acceleratorId === accelerator.id)
    .map((server) => planServer(asked, accelerator, chosen, server, own && server === chosen.server));
}

function planServer(
  { economics, money, organisation, peakRequestsPerSecond }: AskedServers,
  accelerator: CatalogueAccelerator,
  chosen: ChosenMoney,
  server: CatalogueServer,
  isScenarios: boolean,
): PlanServer {
  const figures = isScenarios
    ? money.figures
    : Object.fromEntries(Object.entries(money.figures).filter(([id]) => !ofOneDeployment.includes(id)));
  const answered = moneyFigures(
    economics,
    { ...chosen, server, serverAcceleratorCount: server.acceleratorCount },
    { ...money, figures },
    { speed, accelerator },
    organisation,
  );
  const assumed = Object.fromEntries(
    answered.map(({ name, range }) => [name, range.mid]),
  ) as unknown as CostAssumptions;
  return {
    id: server.id,
    name: server.name,
    shape: serverShape(server, server.acceleratorCount),
    assumed:
      peakRequestsPerSecond === undefined
        ? assumed
        : { ...assumed, ...loadOf(peakRequestsPerSecond, assumed, chosen, money) },
    priced:
      server.price !== undefined ||
      answered.some(({ name, changedBy }) => name === 'serverUsd' && changedBy !== undefined),
    ownedCount: isScenarios ? money.ownedCount : 0,
    ...(server.lead && { leadSeconds: server.lead.lowSeconds }),
  };
}

/** Requests of a user that make the peak of the first month what it is said to be. */
function loadOf(
  peakRequestsPerSecond: number,
  { workingDayCount, peakFraction }: CostAssumptions,
  { hours }: ChosenMoney,
  { userCount }: Pick<CostPlan, 'userCount'>,
): Pick<CostAssumptions, 'requestsPerUserSecond'> {
  const { peak } = weekShapeOf(hours);
  return {
    requestsPerUserSecond:
      (peakRequestsPerSecond / (peak * peakFraction * userCount)) * (daysPerWeek / workingDayCount),
  };
}
