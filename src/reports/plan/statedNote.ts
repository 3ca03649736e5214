import type { CatalogueModel } from '../../data/Catalogue.ts';
import { handlesLanguages } from '../../scenario/plan/handlesLanguages.ts';
import { inputName } from '../../scenario/plan/inputName.ts';
import { listedIn } from '../../scenario/plan/listedIn.ts';
import { statedDemandText } from '../../scenario/plan/statedDemandText.ts';
import type { Stated } from '../../scenario/plan/Stated.ts';
import { takesInputs } from '../../scenario/plan/takesInputs.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { languageName } from '../../units/languageName.ts';
import { listText } from '../../units/listText.ts';

type Asked = Pick<Scenario, 'planModalities' | 'planLanguages'>;
type Judged = Pick<CatalogueModel, 'name' | 'modalities' | 'languages'>;

/**
 * What a demand on inputs or languages leaves of the models a plan chooses from: how many are stated to meet it, and of
 * how many nobody says. Where the plan is for one model that does not, that is a contradiction, and said as one.
 */
export function statedNote(field: keyof Asked, asked: Asked, models: readonly Judged[]): string | undefined {
  const listed = listedIn(asked[field]);
  if (listed.length === 0 || models.length === 0) return undefined;
  const judge = (model: Judged): Stated =>
    field === 'planModalities' ? takesInputs(model, listed) : handlesLanguages(model, listed);
  const [only] = models;
  if (models.length === 1 && only) return contradiction(field, only, listed, judge(only));
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const model of models) counts[judge(model)] += 1;
  return (
    `${formatCount(counts.yes)} of ${countText(models.length, 'model')} good enough are stated to. ` +
    `Of ${formatCount(counts.unknown)} nobody says: they are unknown, and left out.`
  );
}

function contradiction(
  field: keyof Asked,
  { name, modalities = [], languages }: Judged,
  listed: readonly string[],
  stated: Stated,
): string | undefined {
  if (stated === 'yes') return undefined;
  const got = statedDemandText(field, listed.join('.'));
  const end = 'Nothing is bought for it while you ask for this.';
  if (stated === 'unknown') return `Must be stated of ${name}, and nobody on record says: ${got}. ${end}`;
  const known =
    field === 'planModalities' ? modalities.map(inputName) : (languages?.named ?? []).map(languageName);
  return `Must be among what ${name} ${field === 'planModalities' ? 'takes' : 'is stated to handle'}, ${listText(known)}, got ${got}. ${end}`;
}
