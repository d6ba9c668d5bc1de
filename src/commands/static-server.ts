import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { contentType } from './content-type.ts';
import { headersFor, parseHeadersFile, type HeaderRule } from './headers-file.ts';
import { isFile, requestTarget } from './request-target.ts';
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
  readonly rules: readonly HeaderRule[];
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
