import type { CatalogueFormat, CatalogueModel } from '../data/Catalogue.ts';
import { catalogue } from '../data/siteCatalogue.ts';

/** The model an author names by id. */
export function modelNamed(id: string): CatalogueModel {
  const model = catalogue.models.find((one) => one.id === id);
  if (!model) throw new RangeError(`model must be the id of a record in content/data/models, got ${id}`);
  return model;
}

/** The format an author names by id; `native` is the publisher's. */
export function formatNamed(id: string, model: CatalogueModel): CatalogueFormat {
  const wanted = id === 'native' ? model.published.formatId : id;
  const format = catalogue.formats.find((one) => one.id === wanted);
  if (!format) throw new RangeError(`format must be the id of a record in content/data/formats, got ${id}`);
  return format;
}

/** Ids in a list that an author parted by commas. */
export const idsIn = (list: string): readonly string[] => list.split(',').map((id) => id.trim());
