import type { ContentProblem } from '../content-problem.ts';
import { writeCall } from '../call-rules.ts';
import type { FigureCall, Text } from '../text.ts';
import { passageOf, sentencesOf } from './sentences.ts';
import { checkDeclared, checkNumbers } from './check-numbers.ts';
import { checkTemplate } from './check-template.ts';
import { checkAddresses, checkDoubleSpaces, checkText, problemAt } from './check-text.ts';
import { excerpt } from './excerpt.ts';
import { parseMdx } from './parse-mdx.ts';
import type { ParsedProse, ProseHeading, ProseText } from './parsed-prose.ts';
import type { KnownText, Place, ProseRules, TextIssue } from './prose-rules.ts';

/** One language of an article, as far as its words go. */
export interface ArticleProse {
  readonly file: string;
  readonly record?: string;
  /** MDX after the front matter, and the line on which it begins. */
  readonly body: string;
  readonly bodyLine: number;
  /** Texts of the front matter: title and description. */
  readonly fields: readonly { readonly field: string; readonly line?: number | undefined; readonly text: Text }[];
  /** Line of `digits:`. */
  readonly digitsLine?: number | undefined;
}

export interface CheckedArticle {
  /** For {@link compareTwins} and for resolving ids. */
  readonly prose: ParsedProse;
  readonly problems: readonly ContentProblem[];
}

/** Every rule on one language of an article. `printed` are texts that keep another spelling, such as titles of sources. */
export function checkArticle(
  article: ArticleProse,
  rules: Omit<ProseRules, 'syntax'>,
  printed: readonly KnownText[] = [],
): CheckedArticle {
  const { file, record, body, bodyLine } = article;
  const place: Place = { file, record };
  const prose = parseMdx(body, place, bodyLine, rules.calls);
  const fields = article.fields.flatMap(({ field, line, text }) =>
    checkTemplate(text, { ...place, field, line }, { ...rules, syntax: 'yaml' }, { printed }),
  );
  const texts = prose.texts.flatMap((text) => issuesOf(text, { ...rules, syntax: 'mdx' }, place));
  const all = [...article.fields.map(({ text }) => text.written), ...prose.texts.map(({ text }) => text)];
  const problems = [
    ...fields,
    ...checkText(body, { exempt: ['spaces', 'markup'], printed }).map((issue) =>
      problemAt(body, issue, { ...place, line: bodyLine }),
    ),
    ...prose.problems,
    ...texts,
    ...checkHeadings(prose.headings, place),
    ...checkTwice(prose, place),
    ...checkDeclared(rules.declared, all, { ...place, line: article.digitsLine }),
  ];
  return { prose, problems };
}

function issuesOf(text: ProseText, rules: ProseRules, place: Place): ContentProblem[] {
  const issues = [...checkNumbers(text.text, rules), ...strayMarks(text.text), ...checkAddresses(text.text)];
  return issues.map(({ index, found, expected }) => ({ ...place, line: text.lineAt(index), found, expected }));
}

function strayMarks(text: string): TextIssue[] {
  const braces = Array.from(text.matchAll(/[{}]/g), ({ 0: brace, index }) => ({
    index,
    found: `There is a "${brace}" in the text "${excerpt(text, index, 1)}".`,
    expected: 'Braces are not used in the text of articles. Write a component, or delete it.',
  }));
  return [...braces, ...checkDoubleSpaces(text)];
}

/** A paragraph, a sentence or a chart pasted once more. */
function checkTwice({ texts, calls }: ParsedProse, place: Place): ContentProblem[] {
  const written = (text: string, of: readonly FigureCall[]): string =>
    [text, ...of.map((call) => writeCall(call, 'mdx'))].join(' ');
  const sentences = texts.flatMap(({ text, line, calls: all }) =>
    sentencesOf(passageOf({ text, calls: all }))
      .filter((one) => one.text.trim().length > 24)
      .map((one) => ({
        what: `The sentence "${excerpt(one.text, 0, 40)}"`,
        key: written(one.text.trim(), one.calls),
        line,
      })),
  );
  const charts = calls
    .filter(({ name }) => name === 'chart')
    .map((call) => ({ what: `The chart ${writeCall(call, 'mdx')}`, key: writeCall(call, 'mdx'), line: call.line }));
  const first = new Map<string, number>();
  return [...sentences, ...charts].flatMap(({ what, key, line }) => {
    const earlier = first.get(key);
    first.set(key, earlier ?? line);
    if (earlier === undefined) return [];
    return [
      {
        ...place,
        line,
        found: `${what} stands here twice; first on line ${earlier}.`,
        expected: 'Delete one of them.',
      },
    ];
  });
}

/** The page's title is the first level, so an article begins at the second and skips none on the way down. */
function checkHeadings(headings: readonly ProseHeading[], place: Place): ContentProblem[] {
  return headings.flatMap(({ level, line, text }, index) => {
    const before = headings[index - 1]?.level ?? 1;
    if (level > 1 && level <= before + 1) return [];
    const wanted = level === 1 ? '##' : '#'.repeat(before + 1);
    const found = `The heading "${text}" is of level ${level}${level === 1 ? ', which is the title’s' : `, after one of level ${before}`}.`;
    return [
      {
        ...place,
        line,
        found,
        expected: `Expected no level to be skipped and none above the second. Begin it with "${wanted} ".`,
      },
    ];
  });
}
