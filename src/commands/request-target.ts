import { statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What a requested path means in a folder of files. */
export type RequestTarget =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-request' };

/** Files that configure a host; hosts that know them do not hand them out. */
const hostFiles = new Set(['_headers', '_redirects', '.htaccess']);

/**
 * Finds the file of a request as static hosts do: a folder is its `index.html` and has a slash at its end.
 * No path leads out of the folder: parts that climb, repeat the slash or hide a separator name no file.
 * @param target path and query as sent, e.g. `/du-an/?x=1`
 * @param base path of the site with a slash at both ends
 */
export function requestTarget(root: string, base: string, target: string): RequestTarget {
  const [path = '', query] = target.split(/\?(.*)/s, 2);
  const search = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) return { kind: 'redirect', location: base + search };
  if (!path.startsWith(base)) return { kind: 'not-found' };
  let parts: string[];
  try {
    parts = path.slice(base.length).split('/').map(decodeURIComponent);
  } catch {
    return { kind: 'bad-request' };
  }
  const folderAsked = parts.at(-1) === '';
  if (folderAsked) parts.pop();
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[/\\\0]/.test(part))) {
    return { kind: 'not-found' };
  }
  if (parts.length === 1 && hostFiles.has(parts[0] ?? '')) return { kind: 'not-found' };
  const found = join(root, ...parts);
  if (folderAsked) return fileOrNothing(join(found, 'index.html'));
  if (statOf(found)?.isDirectory()) return { kind: 'redirect', location: `${path}/${search}` };
  return fileOrNothing(found);
}

function fileOrNothing(file: string): RequestTarget {
  return isFile(file) ? { kind: 'file', file } : { kind: 'not-found' };
}

export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;

/** What stands at a path; nothing where a path leads through a file, or has a name that no system can hold. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
