import { computed, effect, signal } from '@preact/signals';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import type { ComparedScenario } from '../../reports/compare/ComparedScenario.ts';
import type { ComparedColumn } from '../../reports/compare/comparisonView.ts';
import { comparisonFromQuery } from '../../scenario/compare/comparisonCodec.ts';
import type { KeptScenario } from '../../scenario/compare/KeptScenario.ts';
import { type KeptAndRefused, keptWith } from '../../scenario/compare/keptWith.ts';
import { scenarioQuery } from '../../scenario/linkCodec.ts';
import { ownModelId } from '../../scenario/Scenario.ts';
import { economics, loadEconomics } from '../cost/economicsStore.ts';
import { catalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { fetchOrganisation } from '../shared/fetchOrganisation.ts';
import { kernels, loadKernels, ownKernels } from '../shared/kernelStore.ts';
import { restoreOwnKernels } from '../shared/ownKernelFile.ts';
import { changeKept, kept } from '../shared/keptStore.ts';
import { stopAll } from '../shared/stopAll.ts';
import { followed } from '../workers/followed.ts';
import type { CompareInput, CompareProgress } from './comparedColumns.ts';

/** Scenarios that came by a link; they stand there until the reader keeps them or goes back to their own. */
export const linked = signal<KeptAndRefused | undefined>(undefined);
/** Scenarios shown while there are none of the reader's, with the answers the page was built with. */
export const examples = signal<readonly KeptScenario[]>([]);

const own = computed(() => linked.value?.kept ?? kept.value);
/** True while nothing of the reader's is there to compare. */
export const showsExamples = computed(() => own.value.length === 0);
/** What stands side by side. */
export const shown = computed(() => (showsExamples.value ? examples.value : own.value));

/** Takes the comparison from the address, where it holds one. */
export function readLink(): void {
  const found = comparisonFromQuery(location.search);
  if (found.kept.length > 0) linked.value = found;
}

/** Shows the reader's own again; the address then says nothing either. */
export function leaveLink(): void {
  linked.value = undefined;
  history.replaceState(history.state, '', location.pathname);
}

/** Keeps scenarios beside those kept, and says which found no room. */
export function keepAll(more: readonly KeptScenario[]): readonly string[] {
  let problems: readonly string[] = [];
  changeKept((current) => {
    const found = keptWith(current, more);
    problems = found.problems;
    return found.kept;
  });
  return problems;
}

/** Everything but kernels that answers rest on, once all of it is here. */
const facts = signal<{ readonly organisationText: string | undefined } | undefined>(undefined);
let loading: Promise<void> | undefined;

function load(): Promise<void> {
  loading ??= Promise.all([loadCatalogue(), loadEconomics(), organisationText(), restoreOwnKernels()]).then(
    ([, , text]) => {
      facts.value = { organisationText: text };
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

async function organisationText(): Promise<string | undefined> {
  try {
    return await fetchOrganisation();
  } catch {
    // The cost calculator says what is wrong with the file; scenarios are answered without it.
    return undefined;
  }
}

// One text for all of them, so that a new name or another order asks nothing new.
const askedQueries = computed(() =>
  own.value
    .map(({ scenario }) => `?${scenarioQuery(scenario)}`)
    .toSorted()
    .join('\n'),
);
const scenarios = computed(() =>
  askedQueries.value === '' ? [] : own.peek().map(({ scenario }) => scenario),
);

/** Models that scenarios bring along, by their texts, once they are read. */
const ownModels = signal<ReadonlyMap<string, LanguageModel | 'failed'>>(new Map());
const ownTexts = computed(() =>
  scenarios.value
    .filter(({ modelId, ownModel }) => modelId === ownModelId && ownModel !== '')
    .map(({ ownModel }) => ownModel),
);

async function readOwnModels(texts: readonly string[]): Promise<void> {
  const missing = texts.filter((text) => !ownModels.peek().has(text));
  if (missing.length === 0) return;
  const { ownModelFromText } = await import('../../data/imports/ownModelFromText.ts');
  const read = (text: string) => {
    try {
      return ownModelFromText(ownModelId, text);
    } catch {
      // Its column then says that the model must be given again.
      return 'failed';
    }
  };
  ownModels.value = new Map([...ownModels.peek(), ...missing.map((text) => [text, read(text)] as const)]);
}

/** Accelerators whose measured kernels are needed. */
const kernelIds = computed((): readonly string[] => {
  const known = catalogue.value?.accelerators ?? [];
  const ids = scenarios.value.map(
    ({ acceleratorId }) => known.find(({ id }) => id === acceleratorId)?.kernelsFrom,
  );
  return [...new Set(ids.filter((id) => id !== undefined))];
});

const asked = computed((): CompareInput | undefined => {
  const records = catalogue.value;
  const prices = economics.value;
  if (!facts.value || !records || !prices || scenarios.value.length === 0) return undefined;
  const tables = new Map<string, KernelTables>();
  for (const id of kernelIds.value) {
    const found = kernels.value.get(id);
    if (found === undefined) return undefined;
    if (found !== 'failed') tables.set(id, found);
  }
  const models = new Map<string, LanguageModel>();
  for (const text of ownTexts.value) {
    const found = ownModels.value.get(text);
    if (found === undefined) return undefined;
    if (found !== 'failed') models.set(text, found);
  }
  return {
    scenarios: scenarios.value,
    catalogue: records,
    economics: prices,
    kernels: tables,
    ownModels: models,
    ownKernels: ownKernels.value?.tables,
    organisationText: facts.value.organisationText,
  };
});

/** The answers to what stands side by side, worked out in a worker. */
export const comparison = followed<CompareInput, readonly ComparedScenario[], CompareProgress>({
  subject: () => askedQueries.value,
  asked,
  isBuilt: () => showsExamples.value,
  loadStart: async () => (await import('../workers/runComparison.ts')).runComparison,
  load,
});

/** Follows the scenarios kept and loads the kernels they need. */
export function followComparison(): () => void {
  return stopAll([
    comparison.follow(),
    effect(() => {
      void readOwnModels(ownTexts.value);
      if (facts.value) for (const id of kernelIds.value) loadKernels(id);
    }),
  ]);
}

/** What stands side by side with the answers there are: those under way come before those of what was asked before. */
export const columns = computed((): readonly ComparedColumn[] => {
  const { report, result } = comparison.state.value;
  const known = [...(report?.columns ?? []), ...(result ?? [])];
  return shown.value.map(({ name, scenario }) => {
    const query = scenarioQuery(scenario);
    return { name, column: known.find((one) => one.query === query) };
  });
});
