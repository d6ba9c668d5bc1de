import { getDataset } from '../dataset.ts';
import { comparableFiles } from '../views/comparable.ts';
import { numberNotesFiles } from '../views/number-notes.ts';

/** What scripts read, next to the page that asks for it: the series of the compare page's picker, what opens at the numbers that lead to a page's rows. */
export async function getStaticPaths() {
  const dataset = await getDataset();
  return [...comparableFiles(dataset), ...numberNotesFiles(dataset)].map(({ path, content }) => ({
    params: { list: path.replace(/^\/|\.json$/g, '') },
    props: { content },
  }));
}

export const GET = ({ props }: { props: { content: unknown } }): Response =>
  new Response(JSON.stringify(props.content), { headers: { 'content-type': 'application/json; charset=utf-8' } });
