const longest = 40;

/** A model's name as a label of the domain name system: a letter first, then letters, digits and hyphens. */
export function deploymentName(modelName: string): string {
  const plain = modelName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `llm-${plain === '' ? 'model' : plain}`;
}
