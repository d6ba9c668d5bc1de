import { getDataset } from '../dataset.ts';
import { numberNotesFiles, type NumberNotesFile } from '../views/number-notes.ts';
import { textResponse } from './_text-response.ts';

/** What opens at the numbers that lead to a page's rows, next to that page. */
export async function getStaticPaths() {
  return numberNotesFiles(await getDataset()).map((file) => ({
    params: { figures: file.path.replace(/^\/|\.json$/g, '') },
    props: { file },
  }));
}

export const GET = ({ props }: { props: { file: NumberNotesFile } }): Response =>
  textResponse(JSON.stringify(props.file.notes), 'application/json');
