import type { ScenarioSummary } from '../../reports/ScenarioSummary.ts';

export const summaryKey = 'llm-onpremise:summary';
export const summaryEvent = 'llm-onpremise:summary';

/** The summary of the last change; undefined when there is none or storage is refused. */
export function storedSummary(): ScenarioSummary | undefined {
  try {
    const text = localStorage.getItem(summaryKey);
    return text === null ? undefined : (JSON.parse(text) as ScenarioSummary);
  } catch {
    return undefined;
  }
}
