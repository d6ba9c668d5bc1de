import type { ContentProblem } from '../../model/content-problem.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Observation } from '../../model/observation.ts';
import { chartFiles, formerPaths, indicatorFiles, keptFiles } from '../../views/former-paths.ts';
import { pageRegistry } from '../../views/page-registry.ts';
import { publishedHash, type PublishedList } from './published-list.ts';

/** What was published before and is gone or says something else now, without a word to readers. */
export const checkPublished = (dataset: Dataset, published: PublishedList): readonly ContentProblem[] => [
  ...checkRows(dataset, published),
  ...checkAddresses(dataset, published),
];

/** A number that readers may have cited does not change in silence: the list of changes says that the indicator was corrected. */
function checkRows(dataset: Dataset, published: PublishedList): ContentProblem[] {
  const told = new Set(
    dataset.changes
      .filter(({ id }) => !published.changes.has(id))
      .flatMap(({ indicators, retired }) => [...indicators, ...retired]),
  );
  const added = Map.groupBy(
    [...dataset.observations.values()].filter(({ id }) => !published.rows.has(id)),
    publishedHash,
  );
  const differs = [...published.rows].flatMap(([id, hash]) => {
    const now = dataset.observations.get(id);
    if (now ? isAsPublished(now, hash) : added.get(hash)?.some((row) => isRenamed(row, id))) return [];
    return [{ id, now, indicator: now?.indicator ?? indicatorOf(dataset, id) }];
  });
  return [...Map.groupBy(differs, ({ indicator }) => indicator)]
    .filter(([indicator]) => !told.has(indicator))
    .map(([indicator, [first, ...others]]): ContentProblem => {
      const found = first?.now
        ? 'The row was published with another value, unit, status, qualifier, growth or share of the plan'
        : `The row ${first?.id ?? ''} was published and is gone`;
      const more =
        others.length === 0
          ? ''
          : `; so ${others.length === 1 ? 'does one more' : `do ${others.length} more`} of ${indicator}`;
      const field = dataset.indicators.has(indicator) ? 'indicators' : 'retired';
      return {
        file: first?.now?.file ?? `src/content/observations/${indicator}.csv`,
        line: first?.now?.line,
        record: first?.id,
        found: `${found}${more}.`,
        expected: `Add an entry to src/content/changes.yaml that tells readers what was corrected, with "${indicator}" under "${field}"; or restore the row.`,
      };
    });
}

/** A percentage that the row did not have may be added. */
const isAsPublished = (row: Observation, hash: string): boolean =>
  [row, { ...row, growth: undefined, shareOfPlan: undefined }].some((one) => publishedHash(one) === hash);

/** The same number from the same source, under another indicator or a new form of its period. */
const isRenamed = (row: Observation, id: string): boolean =>
  new RegExp(`-${row.role}-${row.source}(-[b-z])?$`).test(id);

/** The indicator of a row that is gone, by the id that it has today. */
function indicatorOf({ indicators }: Dataset, row: string): string {
  const ids = [...indicators.values()].flatMap(({ id, formerIds }) =>
    [id, ...formerIds].map((one) => [one, id] as const),
  );
  const own = ids.filter(([id]) => row.startsWith(`${id}-`)).sort(([a], [b]) => b.length - a.length)[0];
  return own?.[1] ?? row.replace(/-(\d{4}|ytd|undated).*$/, '');
}

function checkAddresses(dataset: Dataset, published: PublishedList): ContentProblem[] {
  const pages = pageRegistry(dataset).map(({ path }) => path);
  const moved = formerPaths(dataset);
  const withPage = [...dataset.indicators.values()].filter(({ slug }) => slug !== undefined);
  const files = [
    ...withPage.flatMap(({ id }) => indicatorFiles(id)),
    ...[...dataset.charts.keys()].flatMap(chartFiles),
  ];
  const known = new Set([...pages, ...files, ...published.plainFiles]);
  const problem = (found: string, expected: string): ContentProblem => ({ file: redirects, found, expected });
  const dead = moved
    .filter(({ to }) => !known.has(to.replace(/#.*$/, '')))
    .map(({ from, to }) => problem(`${from} leads to ${to}, where no page is.`, 'Correct the address in "to".'));
  const doubled = moved
    .filter(({ from }) => known.has(from))
    .map(({ from }) => problem(`${from} is given as a former address, and there is a page.`, 'Take the line out.'));
  for (const { from } of [...moved, ...keptFiles(dataset)]) known.add(from);
  const lost = published.addresses.filter((address) => isOfRecords(address, published) && !known.has(address));
  return [...dead, ...doubled, ...lost.map((address) => problem(...lostAddress(address)))];
}

const redirects = 'src/content/redirects.yaml';

/** Pages, and the files of a chart or an indicator. What else is lost shows when the site is built. */
function isOfRecords(address: string, { rows }: PublishedList): boolean {
  const indicator = /^\/data\/(.+)\.(csv|json)$/.exec(address)?.[1];
  if (indicator !== undefined) return [...rows.keys()].some((row) => row.startsWith(`${indicator}-`));
  return address.endsWith('/') || address.startsWith('/charts/');
}

/** The two parts of the message for an address that is gone. */
export function lostAddress(address: string): readonly [found: string, expected: string] {
  const rule = `add to ${redirects}: - { from: ${address}, to: … }`;
  if (address.endsWith('/'))
    return [
      `The page ${address} was published and is gone.`,
      `Write its last part under "formerSlugs" of the record that follows it ("formerIds" for a chart), or ${rule}.`,
    ];
  return [
    `The file ${address} was published and is gone.`,
    `Write the former id under "formerIds" of the indicator or chart that follows it; or ${rule}; or put its last copy into public${address}.`,
  ];
}
