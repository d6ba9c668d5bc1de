import { componentName } from '../model/call-rules.ts';
import { calls } from '../figures/calls/registry.ts';
import ArticleHeading from './ArticleHeading.astro';
import CalledFigure from './CalledFigure.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import RecordLink from './RecordLink.astro';
import Passage from './Passage.astro';
import Term from './Term.astro';

type Props = Readonly<Record<string, unknown>>;
/** What Astro makes of a file: a function with marks by which it is known. */
type Component = ((result: unknown, props: Props, slots: unknown) => unknown) & object;

/** The same component with some attributes given. */
function bound<T>(component: T, given: (props: Props) => Props): T {
  const print = component as unknown as Component;
  const wrapped: Component = (result, props, slots) => print(result, { ...props, ...given(props) }, slots);
  return Object.assign(wrapped, component) as unknown as T;
}

const figures = Object.entries(calls).flatMap(([name, { evaluate }]) =>
  evaluate ? [[componentName(name), bound(CalledFigure, (attributes) => ({ name, attributes }))] as const] : [],
);

/** What an article may use, without importing it: every figure of the registry, links, and what Markdown becomes. */
export const articleComponents = {
  ...Object.fromEntries(figures),
  Chart,
  Cite,
  Indicator: bound(RecordLink, () => ({ kind: 'indicator' })),
  Project: bound(RecordLink, () => ({ kind: 'project' })),
  Term,
  h2: bound(ArticleHeading, () => ({ level: 2 })),
  h3: bound(ArticleHeading, () => ({ level: 3 })),
  p: bound(Passage, () => ({ as: 'p' })),
  li: bound(Passage, () => ({ as: 'li' })),
  td: bound(Passage, () => ({ as: 'td' })),
};
