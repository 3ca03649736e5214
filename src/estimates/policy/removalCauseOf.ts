import type { PolicyAsker, PolicyCountry, PolicyOption, PolicyPlace } from './PolicyOption.ts';
import type { Area, LicenceDemands, PolicyRule } from './PolicyRule.ts';

/** Why a rule removes an option; `unknown` causes remove it because the fact that would keep it was not recorded. */
export type RemovalCause =
  | 'way'
  | 'accelerator'
  | 'seat'
  | 'seat-unknown'
  | 'place'
  | 'place-unknown'
  | 'commercial-use'
  | 'licence-unknown'
  | 'user-limit'
  | 'territory'
  | 'late'
  | 'lead-unknown';

/**
 * Why a rule removes an option; undefined where it keeps it.
 *
 * A rule that needs a fact removes what lacks it: what nobody wrote down cannot be shown to a supervisor. One's own
 * servers stand in the reader's country and have no provider, so rules on seats and places keep them.
 */
export function removalCauseOf(
  rule: PolicyRule,
  option: PolicyOption,
  asker: PolicyAsker,
): RemovalCause | undefined {
  if (rule.removedWays.includes(option.way)) return 'way';
  if (option.way === 'own') {
    if (option.acceleratorId !== undefined && rule.removedAcceleratorIds.includes(option.acceleratorId))
      return 'accelerator';
    if (rule.byDeadline) {
      if (option.leadSeconds === undefined) return 'lead-unknown';
      if (option.leadSeconds > asker.deadlineSeconds) return 'late';
    }
  } else {
    const cause = seatCause(rule, option, asker) ?? placeCause(rule, option, asker);
    if (cause !== undefined) return cause;
  }
  return rule.licence && option.way !== 'call' ? licenceCause(rule.licence, option, asker) : undefined;
}

function seatCause(
  { seatWithin, removedSeatIds }: PolicyRule,
  { seat }: PolicyOption,
  { country }: PolicyAsker,
): RemovalCause | undefined {
  if (seatWithin === undefined && removedSeatIds.length === 0) return undefined;
  if (!seat) return 'seat-unknown';
  if (seat.id !== country.id && removedSeatIds.includes(seat.id)) return 'seat';
  if (seatWithin === undefined) return undefined;
  return within(seatWithin, { countryId: seat.id, region: seat.region }, country) ? undefined : 'seat';
}

function placeCause(
  { dataWithin }: PolicyRule,
  { place }: PolicyOption,
  { country }: PolicyAsker,
): RemovalCause | undefined {
  if (dataWithin === undefined) return undefined;
  if (!place || (dataWithin === 'country' && place.countryId === undefined && place.region !== 'other'))
    return 'place-unknown';
  return within(dataWithin, place, country) ? undefined : 'place';
}

/** Whether a place lies in an area. What is sold in many regions has one inside the Union to choose. */
function within(area: Area, { countryId, region }: PolicyPlace, country: PolicyCountry): boolean {
  if (area === 'country') return countryId === country.id;
  return region === 'eu' || region === 'any' || (area === 'eea' && region === 'eea');
}

function licenceCause(
  demands: LicenceDemands,
  { licence }: PolicyOption,
  { country, userCount }: PolicyAsker,
): RemovalCause | undefined {
  if (!licence) return 'licence-unknown';
  if (demands.commercialUse) {
    if (licence.commercialUse === 'unknown') return 'licence-unknown';
    if (licence.commercialUse === 'no') return 'commercial-use';
  }
  if (demands.userLimit && userCount > (licence.monthlyUserLimit ?? Infinity)) return 'user-limit';
  const barred = [country.id, country.region].some((id) => licence.barredIds.includes(id));
  return demands.territory && barred ? 'territory' : undefined;
}
