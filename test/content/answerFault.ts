import type { Tag } from '../../scripts/content/articleOf.ts';
import { acceleratorFigures } from '../../src/components/acceleratorFigures.ts';
import { assumptionFigure } from '../../src/components/assumptionFigure.ts';
import { catchUpFigure } from '../../src/components/catchUpFigure.ts';
import { efficiencyFigure } from '../../src/components/efficiencyFigure.ts';
import { engineTable } from '../../src/components/engineTable.ts';
import { jobRows } from '../../src/components/jobRows.ts';
import { qualityRows } from '../../src/components/qualityRows.ts';
import { scenarioRows } from '../../src/components/scenarioRows.ts';
import { siteQuality } from '../../src/data/siteQuality.ts';
import { trainingError } from '../../src/components/trainingError.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const { records } = readRecords();

/** Tables and figures that are answered while pages are built, by the function that answers them. */
type Answering = readonly [string, (attributes: Tag['attributes']) => unknown];
const answered = new Map<string, Answering[1]>([
  ['ScenarioTable', ({ base = '', rows = '', columns = '' }) => scenarioRows({ base, rows, columns })],
  [
    'AcceleratorTable',
    ({ accelerators = '', columns = '' }) => acceleratorFigures({ accelerators, columns }),
  ],
  [
    'AcceleratorFigure',
    ({ accelerator = '', of = '' }) => acceleratorFigures({ accelerators: accelerator, columns: of }),
  ],
  [
    'QualityTable',
    ({ model = '', metrics = '', base = '' }) => qualityRows(siteQuality, { model, metrics, base }),
  ],
  ['TrainingError', trainingError],
  ['JobTable', ({ base = '', rows = '' }) => jobRows({ base, rows })],
  ['EngineTable', ({ engines = '' }) => engineTable(engines)],
  ['AssumptionFigure', ({ of = '', what = 'value' }) => assumptionFigure(records.assumptions, of, what)],
  ['EfficiencyFigure', ({ of = '', what = '' }) => efficiencyFigure(records.efficiencies, of, what)],
  ['CatchUpFigure', ({ index = '', days = '' }) => catchUpFigure(index, days)],
] satisfies readonly Answering[]);

/** Why the build would stop at this component, if it would. */
export function answerFault({ name, attributes }: Tag): string | undefined {
  try {
    answered.get(name)?.(attributes);
    return undefined;
  } catch (error) {
    return `${name} must be answered, got ${error instanceof Error ? error.message : String(error)}`;
  }
}
