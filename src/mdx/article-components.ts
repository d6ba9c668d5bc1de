import AverageGrowth from './AverageGrowth.astro';
import Change from './Change.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Count from './Count.astro';
import Gap from './Gap.astro';
import Growth from './Growth.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import ImpliedBase from './ImpliedBase.astro';
import ImpliedPlan from './ImpliedPlan.astro';
import Indicator from './Indicator.astro';
import Multiple from './Multiple.astro';
import PlanShare from './PlanShare.astro';
import Project from './Project.astro';
import Quantity from './Quantity.astro';
import ShareOfPlan from './ShareOfPlan.astro';
import Term from './Term.astro';
import Value from './Value.astro';

/** What an article may use, without importing it. */
export const articleComponents = {
  h2: Heading2,
  h3: Heading3,
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
