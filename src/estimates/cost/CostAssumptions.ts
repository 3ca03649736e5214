/**
 * Every figure of a cost estimate that somebody may know better than we do, in SI units and USD.
 *
 * Flat on purpose: a draw of the simulation, a bar of the tornado and a field of the page each change one of them.
 */
export interface CostAssumptions {
  // Load
  readonly workingDayCount: number;
  /** Requests a user sends on a working day, spread over it. */
  readonly requestsPerUserSecond: number;
  /** Busiest minute over the mean of its hour. */
  readonly peakFraction: number;
  readonly growthPerYearFraction: number;
  /** Share of what a copy can finish that is planned with. */
  readonly plannedFraction: number;
  /** Measured over estimated speed; 1 unless the reader knows better. */
  readonly speedFraction: number;
  /** Share of the time that a server is out for upkeep. */
  readonly upkeepFraction: number;

  // Hardware bought
  readonly serverUsd: number;
  readonly discountFraction: number;
  readonly networkFraction: number;
  readonly installationFraction: number;
  readonly sparePartsFraction: number;
  readonly storageBytes: number;
  readonly storageUsdPerByte: number;
  readonly rackUsd: number;
  readonly rackUnitCount: number;
  readonly rackWatts: number;
  /** Making a room of one's own ready, for each watt of the servers' highest draw. */
  readonly roomUsdPerWatt: number;
  readonly roomUsdPerServerSecond: number;
  /** Prices that fall are positive here, prices that rise negative. */
  readonly hardwareFallPerYearFraction: number;
  readonly valueLossPerYearFraction: number;
  readonly serviceLifeSeconds: number;
  readonly warrantySeconds: number;
  readonly supportPerYearFraction: number;
  readonly replacementPerYearFraction: number;
  readonly insurancePerYearFraction: number;
  readonly softwareUsdPerSecond: number;

  // Site and energy
  /** Power limit of one accelerator. */
  readonly acceleratorWatts: number;
  readonly hostIdleWatts: number;
  readonly hostLoadedWatts: number;
  readonly acceleratorIdleFraction: number;
  readonly acceleratorDecodeFraction: number;
  readonly acceleratorPrefillFraction: number;
  /** Energy of the room over energy of the servers (PUE). */
  readonly facilityFraction: number;
  readonly electricityUsdPerJoule: number;
  readonly electricityGrowthPerYearFraction: number;
  readonly colocationUsdPerWattSecond: number;
  readonly carbonKilogramsPerJoule: number;
  readonly waterCubicMetresPerJoule: number;
  /** CO2 of making a server, without and for each of its accelerators. */
  readonly embodiedKilograms: number;
  readonly embodiedAcceleratorKilograms: number;

  // People
  readonly ownStaffCount: number;
  readonly ownStaffPerServerCount: number;
  readonly rentStaffCount: number;
  readonly callStaffCount: number;
  readonly staffUsdPerSecond: number;
  /** What an employer pays on top of pay. */
  readonly employerFraction: number;
  readonly staffGrowthPerYearFraction: number;

  // Projects
  readonly ownStartUsd: number;
  readonly rentStartUsd: number;
  readonly callStartUsd: number;
  /** Leaving servers, one's own or rented, at the end. */
  readonly exitUsd: number;
  /** Monitoring, registry, gateway and whatever else is due every month. */
  readonly ownFixedUsdPerSecond: number;
  readonly rentFixedUsdPerSecond: number;
  readonly ownOtherUsdPerSecond: number;
  readonly rentOtherUsdPerSecond: number;
  readonly callFixedUsdPerSecond: number;
  readonly callOtherUsdPerSecond: number;

  // Money
  readonly capitalPerYearFraction: number;
  readonly loanPerYearFraction: number;
  readonly loanSeconds: number;
  readonly leaseSeconds: number;
  readonly leaseBuyoutFraction: number;

  // Rented accelerators
  readonly rentUsdPerSecond: number;
  readonly rentFallPerYearFraction: number;
  /** Work lost and repeated on machines that may be taken away. */
  readonly interruptionFraction: number;
  /** Paid time beyond served time where machines follow the hours. */
  readonly bufferFraction: number;
  readonly leastInstanceCount: number;
  readonly cloudStorageUsdPerByteSecond: number;
  readonly egressUsdPerByte: number;
  readonly egressBytesPerToken: number;

  // Tokens called
  readonly callInputUsdPerToken: number;
  readonly callCachedUsdPerToken: number;
  readonly callOutputUsdPerToken: number;
  readonly cachedFraction: number;
  /** Output tokens the called model writes, reasoning included, for each of ours. */
  readonly callOutputFraction: number;
  /** Requests that fail and are paid again. */
  readonly retryFraction: number;
  readonly batchFraction: number;
  readonly batchDiscountFraction: number;
  readonly callFallPerYearFraction: number;

  // A mix of ways
  /** Capacity that is owned, over the capacity that the peak needs. */
  readonly baseFraction: number;
}

export type CostAssumption = keyof CostAssumptions;
