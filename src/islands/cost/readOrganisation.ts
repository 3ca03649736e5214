import type { Organisation, OrganisationReading } from '../../scenario/money/organisationCodec.ts';
import { question } from './costStore.ts';
import { economics } from './economicsStore.ts';

/** Reads a file of figures, in a worker, against the fields and currencies of this page. */
export async function readOrganisation(file: File): Promise<Organisation> {
  const currencies = economics.peek()?.currencies ?? [];
  const reading: OrganisationReading = {
    known: (question.peek()?.figures ?? []).map(({ id, unit, least, most }) => ({ id, unit, least, most })),
    usdPerUnit: new Map(currencies.map(({ code, usdPerUnit }) => [code, usdPerUnit])),
  };
  const { readInWorker } = await import('../workers/readInWorker.ts');
  return readInWorker((reader) => reader.organisation(file, reading));
}

/** Figures and decisions that a file gives. */
export const entryCount = ({ figures, choices }: Organisation): number =>
  Object.keys(figures).length + Object.keys(choices).length;
