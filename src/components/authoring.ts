import AvailabilityTable from './AvailabilityTable.astro';
import CacheTable from './CacheTable.astro';
import CaseFigure from './CaseFigure.astro';
import CaseTable from './CaseTable.astro';
import CostCalculator from './CostCalculator.astro';
import CountryFigure from './CountryFigure.astro';
import Formula from './Formula.astro';
import Inline from './Inline.astro';
import MemoryCalculator from './MemoryCalculator.astro';
import ModelFigure from './ModelFigure.astro';
import PerformanceCalculator from './PerformanceCalculator.astro';
import Problem from './Problem.astro';
import Quantity from './Quantity.astro';
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
  CostCalculator,
  CountryFigure,
  Formula,
  Inline,
  MemoryCalculator,
  ModelFigure,
  PerformanceCalculator,
  Problem,
  Quantity,
  SizeTable,
  Source,
  Takeaway,
  WhenWrong,
};
