import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import { verdictDetail, verdictWords } from '../../reports/verdictText.ts';
import { chooseFrom } from '../../scenario/chooseFrom.ts';
import { fitTogether } from '../../scenario/fitTogether.ts';
import { scenarioFromQuery } from '../../scenario/linkCodec.ts';
import { memoryInput } from '../../scenario/memoryInput.ts';
import { ownModelId, type Scenario } from '../../scenario/Scenario.ts';
import { fetchCatalogue } from '../shared/fetchCatalogue.ts';
import { storedQuery } from '../shared/storedQuery.ts';

const signs = { fits: 'M2 7.5 5.5 11 12 3', tight: 'M1 8c2-3 4-3 6 0s4 3 6 0', fails: 'M3 3l8 8M11 3l-8 8' };

/** Fills the last column of a list with the reader's scenario. */
export async function showVerdicts(root: HTMLElement): Promise<void> {
  const { scenario } = scenarioFromQuery(storedQuery());
  const field = root.dataset['catalogue'] === 'models' ? 'modelId' : 'acceleratorId';
  if (field === 'acceleratorId' && scenario.modelId === ownModelId) return;
  const catalogue = await fetchCatalogue();
  for (const row of root.querySelectorAll<HTMLTableRowElement>('tr[data-id]')) {
    const id = row.dataset['id'] ?? '';
    const changed: Scenario = { ...scenario, [field]: id };
    row.classList.toggle('chosen', id === scenario[field]);
    const chosen = chooseFrom(catalogue, changed);
    const place = row.querySelector('.fit');
    if (!place || 'refusals' in chosen) continue;
    const estimate = estimateMemory(memoryInput(fitTogether(changed, chosen).scenario, chosen));
    const sign = place.querySelector('path');
    place.querySelector('.verdict')?.setAttribute('class', `verdict ${estimate.verdict}`);
    sign?.setAttribute('d', signs[estimate.verdict]);
    const [word, detail] = [place.querySelector('[data-word]'), place.querySelector('.cell-detail')];
    if (word) word.textContent = verdictWords[estimate.verdict];
    if (detail) detail.textContent = verdictDetail(estimate);
  }
}
