import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { filesUnder } from '../../src/commands/build-site.ts';
import { distFolder } from '../../src/commands/tool.ts';

/** A build of the site and the path under which a host shows it. */
export interface BuiltSite {
  readonly base: string;
  /** Folder with the site's own `index.html`. */
  readonly folder: string;
  /** Folder that a web server takes as its root, so that the site stands at `base`. */
  readonly root: string;
}

/** One file and the address at which a reader gets it. */
export interface BuiltFile {
  readonly path: string;
  readonly file: string;
}

const walkedBase = process.env['WALKED_BASE'];
const walkedBaseFolder = process.env['WALKED_BASE_FOLDER'];

/** The build at the root and, when `npm test` made one, the build under a base path. */
export const builtSites: readonly BuiltSite[] = [
  { base: '/', folder: distFolder, root: distFolder },
  ...(walkedBase && walkedBaseFolder
    ? [{ base: walkedBase, folder: walkedBaseFolder, root: dirname(walkedBaseFolder.replace(/[/\\]$/, '')) }]
    : []),
];

/** Files that no reader asks for: they configure a host, or are the page behind a 404. */
const unasked = /^(?:_headers|_redirects|404\.html|\..*|.*\.(?:br|gz))$/;

/** All files of a build with their addresses; a folder's `index.html` has the folder's address. */
export function builtFiles({ base, folder }: BuiltSite): BuiltFile[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no build in ${folder}: npm test builds first.`);
  return filesUnder([folder]).flatMap((file) => {
    const name = relative(folder, file).split(sep).join('/');
    if (unasked.test(name)) return [];
    const address = name.replace(/(^|\/)index\.html$/, '$1');
    return [{ file, path: base + address.split('/').map(encodeURIComponent).join('/') }];
  });
}

/** The text of a build's own page for addresses that do not exist. */
export const notFoundPage = ({ folder }: BuiltSite): string => readFileSync(join(folder, '404.html'), 'utf8');
