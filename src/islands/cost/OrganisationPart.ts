import { latePart } from '../shared/latePart.tsx';
import { costIsBuilt } from './costStore.ts';
import { nothingRead, siteReading } from './organisationStore.ts';

/** The panel of the organisation's own figures, loaded when the reader comes to it or the site has some. */
export const OrganisationPart = latePart(
  'organisation',
  async () => (await import('./OrganisationPanel.tsx')).OrganisationPanel,
  { isBuilt: () => costIsBuilt() && siteReading.value === nothingRead },
);
