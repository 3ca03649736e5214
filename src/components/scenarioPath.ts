/** Path of a calculator that opens with the settings of a query. */
export const scenarioPath = (calculator: 'memory' | 'performance' | 'training', query: string): string =>
  `calculators/${calculator}${query === '' ? '' : `?${query}`}`;
