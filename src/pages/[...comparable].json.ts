import { getDataset } from '../dataset.ts';
import { comparableFiles, type Comparable } from '../views/comparable.ts';
import { textResponse } from './_text-response.ts';

/** What the picker of the compare page reads, next to that page. */
export async function getStaticPaths() {
  return comparableFiles(await getDataset()).map(({ path, list }) => ({
    params: { comparable: path.replace(/^\/|\.json$/g, '') },
    props: { list },
  }));
}

export const GET = ({ props }: { props: { list: readonly Comparable[] } }): Response =>
  textResponse(JSON.stringify(props.list), 'application/json');
