import { circuitWatts } from '../../formulas/power/circuitWatts.ts';
import { neededCircuitCount } from '../../formulas/power/neededCircuitCount.ts';
import { serversPerRackCount } from '../../formulas/power/serversPerRackCount.ts';
import type { BilledCircuit, BillFigure, BillInput, Redundancy } from './BillInput.ts';
import type { BillLine } from './BillLine.ts';

const spares: Readonly<Record<Redundancy, { readonly spareCount: number; readonly feedCount: number }>> = {
  n: { spareCount: 0, feedCount: 1 },
  'n+1': { spareCount: 1, feedCount: 1 },
  '2n': { spareCount: 0, feedCount: 2 },
};

/** Switches in one rack at most: a pair, so that one may fail. */
const switchPair = 2;
const cordsPerSwitch = 2;

/**
 * Everything that has to be ordered and made ready for so many servers, each line with where it comes from.
 *
 * Power, heat and circuits are for the highest draw, as rooms are made; energy is another question. Switches are counted
 * from the second server on, since one server hangs on what is there. Networks of several layers of switches, optics
 * and what stands outside the racks are not counted.
 *
 * @throws {RangeError} for counts below nought or no server at all.
 */
export function billOfMaterials(input: BillInput): readonly BillLine[] {
  const { serverCount, server } = input;
  if (!Number.isInteger(serverCount) || serverCount < 1)
    throw new RangeError(`serverCount must be a whole number of at least 1, got ${serverCount}`);
  const network = networkOf(input);
  const racks = racksOf(input, network.switchCount);
  const circuits = circuitsOf(input.circuit, racks.fullestWatts);
  const storageBytes =
    input.weightBytes.reduce((sum, bytes) => sum + bytes, 0) * input.versionCount.value +
    input.otherStorageBytes;
  const watts = serverCount * server.watts.value + network.switchCount * input.networkSwitch.watts.value;
  const ofSwitches = (figure: BillFigure) => (network.switchCount > 0 ? [figure] : []);
  const powered = known(server.watts, ...ofSwitches(input.networkSwitch.watts));
  const raised = known(server.rackUnitCount, ...ofSwitches(input.networkSwitch.rackUnitCount));
  const racked = both(both(raised, powered), known(input.rack.unitCount, input.rack.watts));
  const spans = input.copyAcceleratorCount > server.acceleratorCount;
  const cards = known(server.frontCardCount, ...(spans ? [server.acceleratorCardCount] : []));
  const switched = known(input.networkSwitch.portCount, input.networkSwitch.uplinkFraction);
  const perRack = { formula: 'power/serversPerRackCount' };
  return [
    { item: 'servers', quantity: serverCount, unit: '1', ...decided },
    { item: 'accelerators', quantity: serverCount * server.acceleratorCount, unit: '1', ...decided },
    {
      item: 'cpu-cores',
      quantity: Math.ceil(server.cpuCoreCount.value),
      unit: '1',
      per: 'server',
      ...known(server.cpuCoreCount),
    },
    { item: 'ram', quantity: server.ramBytes.value, unit: 'B', per: 'server', ...known(server.ramBytes) },
    { item: 'storage', quantity: storageBytes, unit: 'B', ...known(input.versionCount) },
    { item: 'network-cards', quantity: network.cardCount, unit: '1', ...cards },
    { item: 'switch-ports', quantity: network.portCount, unit: '1', ...cards },
    { item: 'switches', quantity: network.switchCount, unit: '1', ...both(cards, switched) },
    { item: 'network-cables', quantity: network.cableCount, unit: '1', ...both(cards, switched) },
    {
      item: 'power-cords',
      quantity: serverCount * Math.ceil(server.powerSupplyCount.value) + cordsPerSwitch * network.switchCount,
      unit: '1',
      ...known(server.powerSupplyCount),
    },
    {
      item: 'rack-units',
      quantity:
        serverCount * server.rackUnitCount.value +
        network.switchCount * input.networkSwitch.rackUnitCount.value,
      unit: '1',
      ...raised,
    },
    {
      item: 'racks',
      quantity: racks.rackCount,
      unit: '1',
      ...racked,
      ...perRack,
    },
    { item: 'power', quantity: watts, unit: 'W', ...powered },
    { item: 'heat', quantity: watts, unit: 'W', ...powered },
    {
      item: 'rack-weight',
      quantity: racks.fullestServerCount * server.kilograms.value + input.rack.kilograms.value,
      unit: 'kg',
      per: 'rack',
      ...both(known(server.kilograms, input.rack.kilograms), racked),
    },
    {
      item: 'circuits',
      quantity: racks.rackCount * circuits,
      unit: '1',
      ...both(
        powered,
        known(input.circuit.lineVolts, input.circuit.ratedAmperes, input.circuit.continuousFraction),
      ),
      formula: 'power/neededCircuitCount',
    },
    ...(server.lead
      ? [
          {
            item: 'delivery' as const,
            quantity: server.lead.low.value,
            most: server.lead.high.value,
            unit: 's' as const,
            ...known(server.lead.low, server.lead.high),
          },
        ]
      : []),
  ];
}

type Known = Pick<BillLine, 'basis' | 'sourceIds'>;
const decided: Known = { basis: 'decided', sourceIds: [] };

/** What is known of a quantity that figures went into. */
const known = (...figures: readonly BillFigure[]): Known => ({
  basis: figures.some(({ typical }) => typical) ? 'typical' : 'stated',
  sourceIds: [...new Set(figures.flatMap(({ sourceIds }) => sourceIds))],
});

const both = (one: Known, other: Known): Known => ({
  basis: one.basis === 'typical' || other.basis === 'typical' ? 'typical' : 'stated',
  sourceIds: [...new Set([...one.sourceIds, ...other.sourceIds])],
});

/** Cards, the ports they need, and the switches and cables that give them. */
function networkOf({ serverCount, server, copyAcceleratorCount, networkSwitch }: BillInput) {
  const spans = copyAcceleratorCount > server.acceleratorCount;
  const perServer = server.frontCardCount.value + (spans ? server.acceleratorCardCount.value : 0);
  const cardCount = serverCount * Math.ceil(perServer);
  const uplinkCount = Math.ceil(networkSwitch.portCount.value * networkSwitch.uplinkFraction.value);
  const openCount = Math.max(1, networkSwitch.portCount.value - uplinkCount);
  const switchCount = serverCount === 1 ? 0 : Math.max(switchPair, Math.ceil(cardCount / openCount));
  return {
    cardCount,
    portCount: cardCount,
    switchCount,
    cableCount: cardCount + switchCount * uplinkCount,
  };
}

/** Racks by height and power, and what stands in the fullest of them. */
function racksOf({ serverCount, server, networkSwitch, rack }: BillInput, switchCount: number) {
  const switchesInRack = Math.min(switchCount, switchPair);
  const serversInRack = serversPerRackCount({
    rackUnitCount: rack.unitCount.value - switchesInRack * networkSwitch.rackUnitCount.value,
    serverUnitCount: server.rackUnitCount.value,
    rackWatts: rack.watts.value - switchesInRack * networkSwitch.watts.value,
    serverWatts: server.watts.value,
  });
  const fullestServerCount = Math.min(serversInRack, serverCount);
  return {
    rackCount: Math.ceil(serverCount / serversInRack),
    fullestServerCount,
    fullestWatts: fullestServerCount * server.watts.value + switchesInRack * networkSwitch.watts.value,
  };
}

/** Circuits of one rack. */
const circuitsOf = (
  { phaseCount, lineVolts, ratedAmperes, continuousFraction, redundancy }: BilledCircuit,
  loadWatts: number,
): number =>
  neededCircuitCount({
    loadWatts,
    circuitWatts: circuitWatts({
      phaseCount,
      lineVolts: lineVolts.value,
      ratedAmperes: ratedAmperes.value,
      continuousFraction: continuousFraction.value,
    }),
    ...spares[redundancy],
  });
