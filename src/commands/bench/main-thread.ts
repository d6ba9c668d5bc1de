/** One event of a trace that Chromium records; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Work of the thread itself, without the time for which others had the processor. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly processId?: number; readonly documentLoaderURL?: string };
  };
}

type Work = 'parse' | 'style' | 'layout' | 'paint' | 'script' | 'other';

export interface MainThread {
  /** Milliseconds by which tasks were longer than 50 ms, before the first paint and after it. */
  readonly blockedBefore: number;
  readonly blockedAfter: number;
  /** Milliseconds of all tasks, by what they did. */
  readonly work: Readonly<Record<Work, number>>;
}

const longTask = 50;
const kinds: readonly (readonly [RegExp, Work])[] = [
  [/^ParseHTML$/, 'parse'],
  [/^(?:UpdateLayoutTree|RecalculateStyles|ParseAuthorStyleSheet)$/, 'style'],
  [/^Layout$/, 'layout'],
  [/^(?:PrePaint|Paint|PaintImage|Layerize|UpdateLayer|Commit)$/, 'paint'],
  [/^(?:v8\.|V8\.|EvaluateScript$|FunctionCall$|TimerFire$|FireIdleCallback$|EventDispatch$|RunMicrotasks$)/, 'script'],
];
const kindOf = (name: string): Work => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
const milliseconds = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** What the main thread of the process that showed a page did since the page was asked for. Throws when the trace does not show the page. */
export function mainThread(events: readonly TraceEvent[], url: string): MainThread {
  const process = events.findLast(({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.url === url)
    ?.args?.data?.processId;
  const own = events.filter(({ pid }) => pid === process);
  const thread = own.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')?.tid;
  const start = own.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  )?.ts;
  const paint = own.find(({ name, ts }) => name === 'firstContentfulPaint' && ts >= (start ?? Infinity))?.ts;
  if (start === undefined || paint === undefined) throw new Error(`The trace does not show how ${url} was painted.`);
  const spans = own
    .filter(({ ph, tid, ts }) => ph === 'X' && tid === thread && ts >= start)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));

  const work: Record<Work, number> = { parse: 0, style: 0, layout: 0, paint: 0, script: 0, other: 0 };
  const blocked = { before: 0, after: 0 };
  const open: TraceEvent[] = [];
  for (const span of spans) {
    let around = open.at(-1);
    while (around && endOf(around) <= span.ts) {
      open.pop();
      around = open.at(-1);
    }
    // What a span does within another is taken from the other.
    if (around) work[kindOf(around.name)] -= milliseconds(span);
    else blocked[span.ts < paint ? 'before' : 'after'] += Math.max(0, milliseconds(span) - longTask);
    work[kindOf(span.name)] += milliseconds(span);
    open.push(span);
  }
  return { blockedBefore: blocked.before, blockedAfter: blocked.after, work };
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
