import AcceleratorFigure from './AcceleratorFigure.astro';
import AcceleratorTable from './AcceleratorTable.astro';
import AssumptionFigure from './AssumptionFigure.astro';
import CacheTable from './CacheTable.astro';
import CatchUpFigure from './CatchUpFigure.astro';
import CatchUpTable from './CatchUpTable.astro';
import AvailabilityTable from './AvailabilityTable.astro';
import CaseFigure from './CaseFigure.astro';
import CaseTable from './CaseTable.astro';
import ClusterDiagram from './ClusterDiagram.astro';
import CountryFigure from './CountryFigure.astro';
import EfficiencyFigure from './EfficiencyFigure.astro';
import EngineTable from './EngineTable.astro';
import ExpertsTable from './ExpertsTable.astro';
import FormatLossTable from './FormatLossTable.astro';
import Formula from './Formula.astro';
import Inline from './Inline.astro';
import JobTable from './JobTable.astro';
import LoadTable from './LoadTable.astro';
import LicenceCount from './LicenceCount.astro';
import LicenceTable from './LicenceTable.astro';
import ModelFigure from './ModelFigure.astro';
import Problem from './Problem.astro';
import QualityTable from './QualityTable.astro';
import Quantity from './Quantity.astro';
import ScenarioTable from './ScenarioTable.astro';
import SingleBoxDiagram from './SingleBoxDiagram.astro';
import SitesDiagram from './SitesDiagram.astro';
import SizeTable from './SizeTable.astro';
import Source from './Source.astro';
import TrainingError from './TrainingError.astro';
import StatedTable from './StatedTable.astro';
import Takeaway from './Takeaway.astro';
import Term from './Term.astro';
import TransferTable from './TransferTable.astro';
import WhenWrong from './WhenWrong.astro';

/** The components an article may use beside calculators, which stand in calculators.ts; articles import nothing. */
export const authoring: Readonly<Record<string, unknown>> = {
  AcceleratorFigure,
  AcceleratorTable,
  AssumptionFigure,
  CacheTable,
  CatchUpFigure,
  CatchUpTable,
  AvailabilityTable,
  CaseFigure,
  CaseTable,
  ClusterDiagram,
  CountryFigure,
  EfficiencyFigure,
  EngineTable,
  ExpertsTable,
  FormatLossTable,
  Formula,
  Inline,
  JobTable,
  LoadTable,
  LicenceCount,
  LicenceTable,
  ModelFigure,
  Problem,
  QualityTable,
  Quantity,
  ScenarioTable,
  SingleBoxDiagram,
  SitesDiagram,
  SizeTable,
  Source,
  StatedTable,
  Takeaway,
  Term,
  TransferTable,
  TrainingError,
  WhenWrong,
};
