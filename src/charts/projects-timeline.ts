import { formatShortDate } from '../i18n/format-period.ts';
import type { Locale } from '../i18n/locales.ts';
import { projectWords } from '../i18n/messages/projects.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Project } from '../model/project.ts';
import { endOfDate, startOfDate } from './annotations-of.ts';
import { chartSizes, type ChartVariant } from './plot.ts';
import { escapeXml, serializeAttributes, type Attributes } from './svg-shape.ts';
import { fallbackWidth, wrapEvenly } from './text.ts';
import { textWidth } from './text-width.ts';

type Phase = NonNullable<Project['timeline'][number]['phase']>;
type State = Project['lastKnown']['state'];

/** States from what runs to what is not known; projects of one state stand together, in their own order. */
const states: readonly State[] = [
  'operating',
  'open',
  'built',
  'under-construction',
  'stalled',
  'tendering',
  'planned',
  'not-known',
];

interface Stretch {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** The states of a project one after the other, as its dated events say, up to the last date for which one is known. */
export function stretchesOf({ timeline, lastKnown }: Project): readonly Stretch[] {
  const turns = timeline.flatMap(({ date, phase }) =>
    phase === undefined ? [] : [{ phase, from: startOfDate(date) }],
  );
  return turns.map(({ phase, from }, index) => ({
    phase,
    from,
    to: Math.max(from, turns[index + 1]?.from ?? endOfDate(lastKnown.date)),
  }));
}

const colour = 'var(--chart-plans)';
const bar = 9;

const element = (name: string, attributes: Attributes, text?: string): string =>
  `<${name}${serializeAttributes(attributes)}${text === undefined ? '/>' : `>${escapeXml(text)}</${name}>\n`}`;

/** The mark of a phase between two places: planned is a broken line, being built an open bar, running a full one, stopped a cross in a gap that also a few weeks leave, and a thin line. */
function phaseMark(phase: Phase, from: number, to: number, y: number): string {
  const [x, width] = [tenth(from), tenth(Math.max(2, to - from))];
  const line = (look: Attributes): string =>
    element('path', { d: `M${x} ${tenth(y)}h${width}`, stroke: colour, ...look });
  const rect = { x: String(x), y: String(tenth(y - bar / 2)), width: String(width), height: String(bar) };
  if (phase === 'planned') return line({ 'stroke-width': '2', 'stroke-dasharray': '2 3' });
  if (phase === 'building')
    return element('rect', { ...rect, fill: colour, 'fill-opacity': '.22', stroke: colour, 'stroke-width': '1.5' });
  if (phase === 'operating') return element('rect', { ...rect, fill: colour });
  const middle = from + Math.min(width, 8) / 2;
  const gap = element('path', {
    d: `M${tenth(middle)} ${y - bar / 2 - 2}v${bar + 4}`,
    stroke: 'var(--chart-surface)',
    'stroke-width': '14',
  });
  const cross = `M${tenth(middle - 4)} ${tenth(y - 4)}l8 8m0-8l-8 8`;
  return `${line({ 'stroke-width': '1' })}${gap}${element('path', { d: cross, stroke: 'var(--chart-target)', 'stroke-width': '2.5' })}`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

interface TimelineOptions {
  readonly variant: ChartVariant;
  /** Id of the element of the page that names the picture. */
  readonly labelledBy: string;
  /** Only these projects. Default: all. */
  readonly only?: readonly string[];
}

/** All projects by their last known state, each with a line of time drawn from its dated events. */
export function projectsTimeline(
  dataset: Dataset,
  locale: Locale,
  { variant, labelledBy, only }: TimelineOptions,
): string {
  const words = projectWords[locale];
  const { width, text: size } = chartSizes[variant];
  const isWide = variant === 'wide';
  const projects = [...dataset.projects.values()]
    .filter(({ id }) => only?.includes(id) ?? true)
    .sort((a, b) => states.indexOf(a.lastKnown.state) - states.indexOf(b.lastKnown.state) || a.order - b.order);
  const stretches = projects.map(stretchesOf);
  const end = endOfDate(dataset.site.asOf);
  const start = Math.min(...stretches.flat().map(({ from }) => from), end - 60);
  /** What is known last, and as of when: a line that ends early ends with the news, not with the project. */
  const stateOf = ({ lastKnown: { state, date } }: Project): readonly string[] => {
    const [now, asOf] = [
      words.state[state],
      words.shortAsOf.replace('{date}', formatShortDate(date.slice(0, 7), locale)),
    ];
    return [now, asOf];
  };
  const widthOf = (line: string): number => textWidth(line, size, 400) * fallbackWidth;
  const stateRoom = Math.max(...projects.flatMap((project) => stateOf(project).map(widthOf)));
  const nameRoom = isWide ? 190 : 0;
  const [left, right] = [nameRoom + (isWide ? 12 : 4), width - (isWide ? stateRoom + 12 : 6)];
  const xOf = (month: number): number => left + ((month - start) / (end - start)) * (right - left);
  const parts: string[] = [];
  const write = (text: string, x: number, y: number, look: Attributes = {}): void =>
    void parts.push(element('text', { x: String(tenth(x)), y: String(tenth(y)), ...look }, text));
  const quiet = { fill: 'var(--chart-axis-text)' };
  let [x, y] = [0, size];
  for (const phase of ['planned', 'building', 'operating', 'stopped'] as const) {
    const room = 30 + widthOf(words.phase[phase]) + 14;
    if (x + room > width) [x, y] = [0, y + size * 1.4];
    parts.push(phaseMark(phase, phase === 'stopped' ? x + 4 : x, x + 22, y - size * 0.33));
    write(words.phase[phase], x + 30, y);
    x += room;
  }
  const years = Array.from(
    { length: Math.floor(end / 60) - Math.ceil(start / 60) + 1 },
    (_, index) => (Math.ceil(start / 60) + index) * 5,
  );
  y += size + 14;
  for (const year of years)
    write(String(year), Math.min(width - 18, Math.max(18, xOf(year * 12))), y, { ...quiet, 'text-anchor': 'middle' });
  y += 8;
  const top = y;
  for (const [index, project] of projects.entries()) {
    const name = (project.shortName ?? project.name)[locale];
    const state = stateOf(project);
    const lines = wrapEvenly(name, isWide ? nameRoom : width - Math.max(...state.map(widthOf)) - 12, widthOf);
    const line = size * 1.25;
    const rows = Math.max(lines.length, state.length);
    const middle = isWide ? y + Math.max(26, rows * line + 8) / 2 : y + rows * line + bar / 2 + 6;
    const first = isWide ? middle - ((lines.length - 1) * line) / 2 + size * 0.33 : y + size;
    for (const [row, text] of lines.entries()) write(text, 0, first + row * line);
    const firstOfState = middle - ((state.length - 1) * line) / 2 + size * 0.33;
    for (const [row, text] of state.entries())
      if (isWide) write(text, right + 12, firstOfState + row * line, quiet);
      else write(text, width, first + row * line, { ...quiet, 'text-anchor': 'end' });
    // Stops last, over what runs on after them.
    for (const { phase, from, to } of (stretches[index] ?? []).toSorted(
      (a, b) => Number(a.phase === 'stopped') - Number(b.phase === 'stopped'),
    ))
      parts.push(phaseMark(phase, xOf(from), xOf(to), middle));
    y = isWide ? y + Math.max(26, rows * line + 8) : middle + bar / 2 + 12;
  }
  const grid = years.map((year) =>
    element('path', { d: `M${tenth(xOf(year * 12))} ${tenth(top)}V${tenth(y)}`, stroke: 'var(--chart-grid)' }),
  );
  const root = serializeAttributes({
    class: `chart-${variant}`,
    viewBox: `0 0 ${width} ${Math.ceil(y + 6)}`,
    width: String(width),
    height: String(Math.ceil(y + 6)),
    role: 'img',
    'aria-labelledby': labelledBy,
    'font-size': String(size),
    fill: 'none',
  });
  return `<svg${root}>${grid.join('')}<g fill="var(--chart-label)">${parts.filter((part) => part.startsWith('<text')).join('')}</g>${parts.filter((part) => !part.startsWith('<text')).join('')}</svg>`;
}
