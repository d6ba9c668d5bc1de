import { readContent } from '../../../src/read-content.ts';
import { callName } from '../../../src/model/call-rules.ts';
import { calls } from '../../../src/figures/calls/registry.ts';
import { parseMdx } from '../../../src/model/prose/parse-mdx.ts';
import { callsIn, parseText, type FigureCall } from '../../../src/model/text.ts';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const linked: ReadonlySet<string> = new Set(['term', 'cite', 'chart', 'project', 'indicator', 'file']);

/** Every text of the real content. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const records = readContent(path.join(root, 'src/content'), root).flatMap((file) => file.records);
const inFields = records.flatMap(({ data }) => textsIn(data)).flatMap((text) => callsIn(parseText(text)));
const inArticles = records.flatMap(({ body, file }) =>
  body === undefined ? [] : parseMdx(body, { file }, 1, calls).calls,
);
const named = (call: FigureCall): FigureCall => ({
  name: callName(call.name) ?? call.name,
  attributes: call.attributes,
});

/** Every bound number of the real content, once. */
export const realCalls: readonly FigureCall[] = [
  ...new Map(
    [...inFields, ...inArticles.map(named)]
      .filter(({ name }) => !linked.has(name))
      .map((call) => [JSON.stringify(call), call]),
  ).values(),
];
