import AverageGrowth from './AverageGrowth.astro';
import Change from './Change.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Count from './Count.astro';
import Gap from './Gap.astro';
import Growth from './Growth.astro';
import ImpliedBase from './ImpliedBase.astro';
import ImpliedPlan from './ImpliedPlan.astro';
import Indicator from './Indicator.astro';
import Multiple from './Multiple.astro';
import PlanShare from './PlanShare.astro';
import Project from './Project.astro';
import Quantity from './Quantity.astro';
import SectionHeading from './SectionHeading.astro';
import ShareOfPlan from './ShareOfPlan.astro';
import SubsectionHeading from './SubsectionHeading.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** What an article may use, without importing it. */
export const articleComponents = {
  h2: SectionHeading,
  h3: SubsectionHeading,
  AverageGrowth,
  Change,
  Chart,
  Cite,
  Count,
  Gap,
  Growth,
  ImpliedBase,
  ImpliedPlan,
  Indicator,
  Multiple,
  PlanShare,
  Project,
  Quantity,
  ShareOfPlan,
  Term,
  Value,
};
