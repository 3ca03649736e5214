interface WithArchitecture {
  readonly id: string;
  readonly architecture: { readonly contextTokens: number };
}

/** A text that models share when they differ in nothing but their training and the context they were trained for. */
export function architectureKey(models: readonly WithArchitecture[]): (modelId: string) => string {
  const keys = new Map(
    models.map(({ id, architecture }) => [id, JSON.stringify({ ...architecture, contextTokens: 0 })]),
  );
  return (modelId) => keys.get(modelId) ?? modelId;
}
