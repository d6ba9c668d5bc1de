import type { PageKind } from '../../i18n/paths.ts';
import type { Observation } from '../../model/observation.ts';
import type { AuditedPage, AuditedSite } from './audited-site.ts';
import type { BoundNumber } from './bound-numbers.ts';

/** One thing that is wrong in the built site, in two parts like a problem of the content: what was found and where, then what was expected. */
export interface Finding {
  /** Path below the folder of the build, for example `en/data/index.html`. */
  readonly file: string;
  /** The file and line that an editor would open, from the project's root, where it is known. */
  readonly source?: string | undefined;
  /** What was found, as a sentence that quotes the text. */
  readonly found: string;
  /** What was expected and where to look, as a sentence. */
  readonly expected: string;
}

export const finding = (file: string, found: string, expected: string, source?: string): Finding => ({
  file,
  source,
  found,
  expected,
});

/** At most so many findings of one file are written out: a mistake in a layout shows in every page, and in some of them often. */
const shownOfFile = 8;

/** Text for a terminal: findings grouped by file. */
export function formatFindings(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ file }) => file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const texts = groups.map(([file, own]) => {
    const more = own.length > shownOfFile ? [`  and ${own.length - shownOfFile} more.`] : [];
    const lines = own
      .slice(0, shownOfFile)
      .map(({ source, found, expected }) => `  ${source === undefined ? '' : `${source}: `}${found}\n    ${expected}`);
    return [file, ...lines, ...more].join('\n');
  });
  return [`The built site has ${count}. It should not be published.`, ...texts].join('\n\n');
}

/** The file of the content that a page is made of, as far as it is made of one. */
function sourceOfPage({ page, locale }: AuditedPage): string | undefined {
  const folders: { readonly [kind in PageKind]?: string } = {
    article: `articles/${page?.id}/${locale}.mdx`,
    indicator: `indicators/${page?.id}.yaml`,
    project: `projects/${page?.id}.yaml`,
    embed: `charts/${page?.id}.yaml`,
  };
  const file = page && folders[page.kind];
  return file && `src/content/${file}`;
}

/** Where an editor looks for a number: the line of the page's own text that calls for it, else the row of its report. */
export function sourceOfNumber(
  { dataset, contents }: AuditedSite,
  page: AuditedPage,
  number: BoundNumber,
): string | undefined {
  const report = dataset.observations.get(number.record);
  const file = sourceOfPage(page);
  const wanted = report ? [report.indicator, report.period.id] : number.value.split(/[\s=]+/).slice(2);
  const lines = contents.get(file ?? '')?.split('\n') ?? [];
  const at = lines.findIndex((line) => wanted.length > 0 && wanted.every((word) => line.includes(word)));
  if (at !== -1) return `${file}, line ${at + 1}`;
  return report ? rowSource(report) : file;
}

/** Where the row of a report stands. */
export const rowSource = ({ file, line }: Observation): string => (line === undefined ? file : `${file}, line ${line}`);
