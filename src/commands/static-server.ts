import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import { normalisedBase } from './build-site.ts';

export interface ServerRequest {
  /** Folder of the built site. */
  readonly root: string;
  /** Path under which it was built; `/` when left out. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
}

export interface RunningServer {
  readonly port: number;
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder the way GitHub Pages does (base path, slash at the end of folders, `404.html`), with the headers of
 * its `_headers` file, so that tests meet the site as readers will. Rejects when the port cannot be had.
 */
export function startServer({ root, base = '/', port, host = '127.0.0.1' }: ServerRequest): Promise<RunningServer> {
  const at = normalisedBase(base);
  const rulesFile = join(root, '_headers');
  const rules = isFile(rulesFile) ? parseHeadersFile(readFileSync(rulesFile, 'utf8')) : [];
  return listen((request, response) => answer({ root, base: at, rules }, request, response), { port, host, base: at });
}

/** Starts a server at a port of a host, where 0 is any free one. Rejects when the port cannot be had. */
export function listen(
  answerTo: RequestListener,
  { port, host = '127.0.0.1', base = '/' }: Omit<ServerRequest, 'root'>,
): Promise<RunningServer> {
  const server = createServer(answerTo);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ port: taken, url: `http://${host}:${taken}${base}`, close });
    });
  });
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly rules: ReturnType<typeof parseHeadersFile>;
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const target = requestTarget(site.root, site.base, url);
  const notFound = join(site.root, '404.html');
  if (target.kind === 'redirect') response.writeHead(301, { Location: target.location }).end();
  else if (target.kind === 'bad-request') response.writeHead(400).end();
  else if (target.kind === 'file') sendFile(site, request, response, target.file, 200);
  else if (url.startsWith(site.base) && isFile(notFound)) sendFile(site, request, response, notFound, 404);
  else response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`Not found. The site is at ${site.base}\n`);
}

function sendFile(site: Site, request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const { size, mtimeMs } = statSync(file);
  const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const inSite = path.slice(site.base.length);
  const headers = {
    'cache-control': /^(?:_astro|fonts)\//.test(inSite) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-type': contentType(file),
    etag: tag,
    ...headersFor(site.rules, path),
    // A missing file is not kept, whatever its address says.
    ...(status === 200 ? {} : { 'cache-control': 'no-cache' }),
  };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), response, () => {});
}

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

/** The blocks of a `_headers` file as the build writes it: a path, which may end in a star for anything, and below it, indented, what it sets. */
export const parseHeadersFile = (text: string) =>
  text
    .split(/^(?=\/)/m)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split(/\s*\n\s*/);
      return { pattern, set: lines.map((line) => line.split(/:\s*(.*)/s, 2)) };
    });

export const patternMatches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

/** The headers of a path, names in lower case. */
export const headersFor = (
  rules: ReturnType<typeof parseHeadersFile>,
  path: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rules
      .filter(({ pattern }) => patternMatches(pattern, path))
      .flatMap(({ set }) => set.map(([name = '', value = '']) => [name.toLowerCase(), value])),
  );

/** The types of all that the build writes. An ending that is missing here is sent as bytes, and a test names it. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The Content-Type of a file by its ending. */
export const contentType = (file: string): string =>
  contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
