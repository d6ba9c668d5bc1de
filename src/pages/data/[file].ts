import type { APIRoute, GetStaticPaths } from 'astro';
import { zipFiles } from '../../build/zip-files.ts';
import { absoluteHref } from '../../components/href.ts';
import { getDataset } from '../../dataset.ts';
import { archiveEntries } from '../../outputs/data/archive-entries.ts';
import { zipPath } from '../../views/file-paths.ts';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

/** The data files and their description, and all of them in one archive with a README and how to cite. */
export const getStaticPaths = (async () => {
  const entries = archiveEntries(await getDataset(), absoluteHref);
  const files = [...entries]
    .filter(([name]) => !name.endsWith('.txt'))
    .map(([name, text]) => ({ params: { file: name }, props: { body: text as string | Uint8Array<ArrayBuffer> } }));
  return [...files, { params: { file: zipPath.replace('/data/', '') }, props: { body: zipFiles(entries) } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ params, props }) =>
  new Response(props.body, {
    headers: { 'content-type': types[params['file']?.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
  });
