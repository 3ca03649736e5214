import { countParameters } from '../../estimates/languageModel/countParameters.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import type { CatalogueModel } from '../Catalogue.ts';
import { modelFromOwnRecord, ownModelRecord } from '../ownModel.ts';
import { isObject } from './isObject.ts';
import { organisationModelPrefix } from './organisationModelPrefix.ts';
import { shownValue } from './shownValue.ts';

/** Models of an organisation as pickers take them, and what of its entry could not be used. */
export interface OrganisationModels {
  readonly models: readonly CatalogueModel[];
  /** Each wrong entry by its name: `models.<id> must be <rule>, got <value>`. */
  readonly problems: readonly string[];
}

const idRule = /^[a-z0-9][a-z0-9-]{0,59}$/;

/**
 * Reads the `models` of an organisation's file: records as a reader's own model has them, by id. Wrong ones are named
 * one by one and the rest is used.
 */
export function organisationModelsFrom(entry: unknown, formatIds: ReadonlySet<string>): OrganisationModels {
  if (entry === undefined) return { models: [], problems: [] };
  if (!isObject(entry))
    return { models: [], problems: [`models must be an object of models by id, got ${shownValue(entry)}`] };
  const models: CatalogueModel[] = [];
  const problems: string[] = [];
  for (const [id, record] of Object.entries(entry)) {
    const read = modelFrom(id, record, formatIds);
    if (typeof read === 'string') problems.push(read);
    else models.push(read);
  }
  return { models, problems };
}

/** The model of one entry, or why there is none. */
function modelFrom(id: string, record: unknown, formatIds: ReadonlySet<string>): CatalogueModel | string {
  const name = `models.${id.slice(0, 60)}`;
  if (!idRule.test(id))
    return `${name} must be named by small letters, digits and hyphens, at most 60, got ${shownValue(id)}`;
  const result = ownModelRecord.safeParse(record);
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue && issue.path.length > 0 ? issue.path.join('.') : 'its start';
    return `${name} must be a whole model, got a fault at ${place}: ${issue?.message ?? ''}`;
  }
  const model = modelFromOwnRecord(`${organisationModelPrefix}${id}`, result.data);
  const unknown = formatsOf(model).find((format) => !formatIds.has(format));
  if (unknown !== undefined)
    return `${name} must be published in a format of the catalogue, got ${shownValue(unknown)}`;
  const { total, active } = countParameters(model.architecture);
  return {
    ...model,
    developer: 'Your organisation',
    kind: 'language',
    parameterCount: total,
    activeParameterCount: active,
  };
}

const formatsOf = ({ published }: LanguageModel): readonly string[] => [
  published.formatId,
  ...(published.others ?? []).map(({ formatId }) => formatId),
];
