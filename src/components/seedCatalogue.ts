import { catalogue } from '../data/siteCatalogue.ts';
import type { Catalogue } from '../data/Catalogue.ts';
import { defaultAnswer } from './defaultAnswer.ts';

const { chosen } = defaultAnswer;
const formatIds = new Set([chosen.weights.format.id, chosen.cacheFormat.id, chosen.model.published.formatId]);

/** What a calculator needs for its first answer; the rest is loaded once the page stands. */
export const seedCatalogue: Catalogue = {
  models: catalogue.models.filter(({ id }) => id === chosen.model.id),
  accelerators: catalogue.accelerators.filter(({ id }) => id === chosen.accelerator.id),
  engines: catalogue.engines,
  formats: catalogue.formats.filter(({ id }) => formatIds.has(id)),
  timings: catalogue.timings,
  efficiencies: catalogue.efficiencies,
  benchmarks: [],
};
