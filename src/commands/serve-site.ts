// `npm run preview` serves what was built last; `npm start`, which passes `--build`, builds what changed before.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, siteAddress } from './build-site.ts';
import { startServer } from './static-server.ts';
import { distFolder } from './tool.ts';

const defaultPort = 4321;

/** Serves `dist/` on PORT until Ctrl+C and prints the address; sets the exit code when the port cannot be had. */
async function serveSite(): Promise<void> {
  const port = Number(process.env['PORT'] || defaultPort);
  const host = process.env['HOST'] || '127.0.0.1';
  const { base } = siteAddress(process.env);
  try {
    const server = await startServer({ root: distFolder, base, port, host });
    const shown = host === '127.0.0.1' ? 'localhost' : host;
    console.log(`\nThe site is at http://${shown}:${server.port}${base}   (Ctrl+C stops it)`);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.close());
  } catch (error) {
    console.error(portProblem(error, port));
    process.exitCode = 1;
  }
}

function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program.\nStop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} is not allowed for this user.\nChoose one above 1023: PORT=4321 npm start`;
  if (code === 'ERR_SOCKET_BAD_PORT') {
    return `PORT=${process.env['PORT']} is not a port.\nGive a number from 1 to 65535: PORT=4321 npm start`;
  }
  return `The site could not be served: ${String(error)}`;
}

const code = process.argv.includes('--build') ? buildSite() : 0;
if (code !== 0) {
  console.error('\nThe site was not built, so there is nothing to serve. The reasons are listed above.');
  process.exitCode = code;
} else if (existsSync(join(distFolder, 'index.html'))) await serveSite();
else {
  console.error('There is nothing to serve yet: dist/ has no index.html. Run "npm run build" or "npm start" first.');
  process.exitCode = 1;
}
