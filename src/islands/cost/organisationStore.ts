import { signal } from '@preact/signals';
import { fetchOrganisation } from '../shared/fetchOrganisation.ts';
import { messageOf } from '../shared/messageOf.ts';

/** What came of reading a file of an organisation's figures. */
export interface OrganisationReadingOutcome {
  readonly message: string;
  readonly problems: readonly string[];
}

export const nothingRead: OrganisationReadingOutcome = { message: '', problems: [] };

/** What came of the file beside the site. */
export const siteReading = signal(nothingRead);

/** Takes the file beside the site, where it says anything. A copy without one works as if it said nothing. */
export async function startOrganisation(): Promise<void> {
  try {
    const text = await fetchOrganisation();
    if (text === undefined) return;
    const { readSiteOrganisation } = await import('./readSiteOrganisation.ts');
    siteReading.value = await readSiteOrganisation(text);
  } catch (error) {
    siteReading.value = { message: '', problems: [`organisation.json of this site: ${messageOf(error)}`] };
  }
}
