import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { contentType } from '../content-type.ts';
import { requestTarget } from '../request-target.ts';
import { listen, type RunningServer } from '../static-server.ts';

/** Serves a folder as hosts do, compressed; each file is compressed once, before it is timed if it is asked for before. */
export function startCompressedServer(root: string): Promise<RunningServer> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const body = bodies.get(file) ?? brotliCompressSync(readFileSync(file));
    bodies.set(file, body);
    return body;
  };
  return listen(
    (request, response) => {
      const target = requestTarget(root, '/', request.url ?? '/');
      if (target.kind !== 'file') {
        response.writeHead(404).end();
        return;
      }
      const body = bodyOf(target.file);
      const type = contentType(target.file);
      response
        .writeHead(200, { 'content-encoding': 'br', 'content-length': body.length, 'content-type': type })
        .end(body);
    },
    { port: 0 },
  );
}
