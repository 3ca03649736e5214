import AvailabilityTable from './AvailabilityTable.astro';
import CacheTable from './CacheTable.astro';
import CaseFigure from './CaseFigure.astro';
import CaseTable from './CaseTable.astro';
import ClusterDiagram from './ClusterDiagram.astro';
import CostCalculator from './CostCalculator.astro';
import CountryFigure from './CountryFigure.astro';
import Formula from './Formula.astro';
import Inline from './Inline.astro';
import MemoryCalculator from './MemoryCalculator.astro';
import ModelFigure from './ModelFigure.astro';
import PerformanceCalculator from './PerformanceCalculator.astro';
import Problem from './Problem.astro';
import Quantity from './Quantity.astro';
import SingleBoxDiagram from './SingleBoxDiagram.astro';
import SitesDiagram from './SitesDiagram.astro';
import SizeTable from './SizeTable.astro';
import Source from './Source.astro';
import Takeaway from './Takeaway.astro';
import WhenWrong from './WhenWrong.astro';

/** The components an article may use; articles import nothing. */
export const authoring: Readonly<Record<string, unknown>> = {
  AvailabilityTable,
  CacheTable,
  CaseFigure,
  CaseTable,
  ClusterDiagram,
  CostCalculator,
  CountryFigure,
  Formula,
  Inline,
  MemoryCalculator,
  ModelFigure,
  PerformanceCalculator,
  Problem,
  Quantity,
  SingleBoxDiagram,
  SitesDiagram,
  SizeTable,
  Source,
  Takeaway,
  WhenWrong,
};
