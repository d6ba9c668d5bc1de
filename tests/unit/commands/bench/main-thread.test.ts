import assert from 'node:assert/strict';
import test from 'node:test';
import { mainThread, type TraceEvent } from '../../../../src/commands/bench/main-thread.ts';

const url = 'http://localhost/';
const mark = (name: string, ts: number, args: TraceEvent['args'] = {}): TraceEvent => ({
  name,
  ph: 'I',
  pid: 2,
  tid: 1,
  ts: ts * 1000,
  args,
});
const span = (name: string, from: number, to: number, cpu = to - from, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid: 2,
  tid,
  ts: from * 1000,
  dur: (to - from) * 1000,
  tdur: cpu * 1000,
});
const shown = [
  mark('FrameCommittedInBrowser', 0, { data: { url, processId: 2 } }),
  mark('thread_name', 0, { name: 'CrRendererMain' }),
  mark('navigationStart', 10, { data: { documentLoaderURL: url } }),
  mark('firstContentfulPaint', 200),
];

test('work within work is counted once, and only what the page did', () => {
  const { work } = mainThread(
    [
      ...shown,
      span('RunTask', 0, 9),
      span('RunTask', 20, 100),
      span('ParseHTML', 20, 60),
      span('v8.run', 30, 40),
      span('Layout', 70, 90),
      span('RunTask', 20, 400, 380, 7),
    ],
    url,
  );
  assert.deepEqual(work, { parse: 30, style: 0, layout: 20, paint: 0, script: 10, other: 20 });
});

test('tasks block for what they do beyond 50 ms, before and after the first paint, not for what others do meanwhile', () => {
  const tasks = [span('RunTask', 20, 100), span('RunTask', 210, 290, 60), span('RunTask', 300, 400, 40)];
  const { blockedBefore, blockedAfter } = mainThread([...shown, ...tasks], url);
  assert.equal(blockedBefore, 30);
  assert.equal(blockedAfter, 10);
});

test('a trace without the page is no result', () => {
  assert.throws(() => mainThread([], url), /does not show how http:\/\/localhost\/ was painted/);
});
