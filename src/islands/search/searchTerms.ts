/** Words that a question has and its answer need not have. */
const passedOver = new Set(
  'a about am an and are at be between by can could do does for from get has have how i if in is it its make me my need not of on or our over should than that the their them there this to use used vs versus was we what when where which who why will with without would you your'.split(
    ' ',
  ),
);

/** What readers type, and what the site calls it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  ai: ['model'],
  capex: ['capital'],
  chatbot: ['assistant', 'chat'],
  company: ['firm', 'house'],
  disk: ['storage'],
  employees: ['people'],
  engineers: ['people', 'staff'],
  error: ['fault'],
  failure: ['fault', 'fails'],
  finetune: ['fine-tuning'],
  finetuning: ['fine-tuning'],
  gpu: ['accelerator', 'card'],
  gpus: ['accelerator', 'cards'],
  graphics: ['accelerator'],
  guardrails: ['security'],
  hosted: ['hosting', 'own'],
  install: ['serve', 'start'],
  latency: ['token', 'wait'],
  license: ['licence'],
  licensing: ['licence'],
  llm: ['model'],
  llms: ['models'],
  moe: ['mixture', 'experts'],
  onprem: ['own'],
  optimization: ['optimisation'],
  price: ['cost'],
  pricing: ['cost'],
  quantization: ['quantisation'],
  quantized: ['quantised'],
  ram: ['memory'],
  roi: ['cost'],
  rollback: ['back'],
  tco: ['cost'],
  tokenizer: ['tokeniser'],
  usage: ['use', 'utilisation'],
  utilization: ['utilisation'],
  vram: ['memory'],
};

/** A word of a search that its answer should hold. */
export interface SearchTerm {
  /** The word as typed, then the other names it goes by. */
  readonly names: readonly [string, ...string[]];
  /** Where it stands in what was typed, counted in words. */
  readonly places: readonly number[];
}

/** The terms of a search; words that only join are left out. */
export function searchTerms(words: string): readonly SearchTerm[] {
  const typed = words
    .toLowerCase()
    .split(/[\s,;:?!"“”()]+/)
    .map((word) => word.replace(/^[.'’-]+|[.'’-]+$/g, ''))
    .filter((word) => word !== '');
  const telling = typed.filter((word) => !passedOver.has(word));
  return [...new Set(telling.length > 0 ? telling : typed)].map((word) => ({
    names: [word, ...(otherNames[word] ?? [])],
    places: typed.flatMap((other, place) => (other === word ? [place] : [])),
  }));
}
