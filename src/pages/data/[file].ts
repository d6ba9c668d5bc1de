import type { APIRoute } from 'astro';
import { absoluteHref } from '../../components/href.ts';
import { getDataset } from '../../dataset.ts';
import { archiveEntries, zipFiles } from '../../outputs/data/archive.ts';
import { dataFiles } from '../../outputs/data/data-files.ts';
import { workbooks } from '../../outputs/data/workbook.ts';
import { zipPath } from '../../views/file-paths.ts';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

type Body = string | Uint8Array<ArrayBuffer>;

/** The data files and their description, workbooks of them, and all in one archive with a README and how to cite. */
export const getStaticPaths = async () => {
  const dataset = await getDataset();
  const entries = archiveEntries(dataset, absoluteHref);
  const files = new Map<string, Body>([
    ...[...entries].filter(([name]) => !name.endsWith('.txt')),
    ...(await workbooks(dataset, dataFiles(dataset, absoluteHref), absoluteHref)),
    [zipPath.replace('/data/', ''), zipFiles(entries)],
  ]);
  return [...files].map(([file, body]) => ({ params: { file }, props: { body } }));
};

export const GET: APIRoute<{ body: Body }> = ({ params, props }) =>
  new Response(props.body, {
    headers: { 'content-type': types[params['file']?.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
  });
