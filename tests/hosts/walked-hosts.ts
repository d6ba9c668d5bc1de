import { copyFileSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startServer } from '../../src/commands/static-server.ts';
import { toolScript } from '../../src/commands/tool.ts';
import { apacheConfiguration } from './apache-configuration.ts';
import { filledTemplate, programPath, startHostProcess } from './host-process.ts';
import type { WalkedHost } from './walked-host.ts';

const asRoot = process.getuid?.() === 0;

const own: WalkedHost = {
  name: 'npm start (rules of GitHub Pages)',
  isHere: () => true,
  redirectsFolders: true,
  notFoundPage: 'anywhere',
  hidesConfiguration: true,
  headersFrom: 'build',
  compresses: false,
  start: async ({ folder, base }) => {
    const { port, close } = await startServer({ root: folder, base, port: 0 });
    return { origin: `http://127.0.0.1:${port}`, stop: close };
  },
};

const servePackage: WalkedHost = {
  name: 'npx serve',
  isHere: () => true,
  redirectsFolders: false,
  // It looks for 404.html in its root only, where a site in a sub-folder has none.
  notFoundPage: 'at-root',
  hidesConfiguration: false,
  headersFrom: 'nowhere',
  compresses: false,
  start: ({ root }) =>
    startHostProcess((port) => ({
      command: process.execPath,
      args: [toolScript('serve'), '-n', '-L', '--no-port-switching', '-l', `tcp://127.0.0.1:${port}`, root],
    })),
};

const python: WalkedHost = {
  name: 'python3 -m http.server',
  isHere: () => programPath('python3') !== undefined,
  redirectsFolders: true,
  notFoundPage: 'none',
  hidesConfiguration: false,
  headersFrom: 'nowhere',
  compresses: false,
  start: ({ root }) =>
    startHostProcess((port) => ({
      command: programPath('python3') ?? 'python3',
      args: ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', root, String(port)],
    })),
};

const nginx: WalkedHost = {
  name: 'nginx',
  isHere: () => programPath('nginx') !== undefined,
  redirectsFolders: true,
  notFoundPage: 'anywhere',
  hidesConfiguration: true,
  headersFrom: 'template',
  compresses: true,
  start: ({ root, base }) =>
    startHostProcess((port, temp) => {
      const site = filledTemplate('nginx.conf.template', { listen: `127.0.0.1:${port}`, root, base });
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const main = `${asRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${temp}/nginx.pid; error_log stderr;
        events {} http { access_log off; ${places.map((place) => `${place}_temp_path ${temp};`).join(' ')} ${site} }`;
      return {
        command: programPath('nginx') ?? 'nginx',
        args: ['-p', temp, '-e', 'stderr', '-c', `${temp}/nginx.conf`],
        files: { 'nginx.conf': main },
        check: ['-t'],
      };
    }),
};

const caddy: WalkedHost = {
  name: 'caddy',
  isHere: () => programPath('caddy') !== undefined,
  redirectsFolders: true,
  notFoundPage: 'anywhere',
  hidesConfiguration: true,
  headersFrom: 'template',
  compresses: true,
  start: ({ root, base }) =>
    startHostProcess((port, temp) => {
      const site = filledTemplate('Caddyfile.template', { site: `http://127.0.0.1:${port}`, root, base });
      return {
        command: programPath('caddy') ?? 'caddy',
        args: ['run', '--adapter', 'caddyfile', '--config', `${temp}/Caddyfile`],
        files: { Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\n${site}` },
      };
    }),
};

const apacheModules = '/usr/lib/apache2/modules';

/** Apache with the site's `.htaccess`: with the modules that shared hosts have, and with the fewest. */
const apache = (name: string, more: readonly string[]): WalkedHost => ({
  name,
  isHere: () => programPath('apache2') !== undefined && existsSync(apacheModules),
  redirectsFolders: true,
  notFoundPage: 'anywhere',
  hidesConfiguration: more.includes('headers'),
  headersFrom: more.includes('headers') ? 'template' : 'nowhere',
  compresses: more.includes('deflate'),
  start: ({ root }) =>
    startHostProcess((port, temp) => ({
      command: programPath('apache2') ?? 'apache2',
      args: ['-X', '-d', temp, '-f', `${temp}/apache.conf`],
      files: { 'apache.conf': apacheConfiguration({ port, temp, root, modules: apacheModules, more }) },
    })),
});

const usual = ['alias', 'rewrite', 'headers', 'setenvif', 'filter', 'deflate', 'autoindex'];

/** Cloudflare's own program, which serves a site at home as its machines would; only there are files compressed and those that configure it hidden. */
const cloudflare: WalkedHost = {
  name: 'wrangler',
  isHere: () => programPath('wrangler') !== undefined,
  redirectsFolders: true,
  notFoundPage: 'anywhere',
  hidesConfiguration: false,
  headersFrom: 'build',
  readsRedirects: true,
  compresses: false,
  oneIn: 10,
  start: ({ folder, base }) =>
    startHostProcess((port, temp) => {
      const root = base === '/' ? folder : join(temp, 'root');
      if (root !== folder) {
        mkdirSync(root);
        symlinkSync(folder, join(root, basename(base)));
        for (const name of ['_headers', '_redirects']) copyFileSync(join(folder, name), join(root, name));
      }
      return {
        command: programPath('wrangler') ?? 'wrangler',
        args: ['pages', 'dev', root, '--ip', '127.0.0.1', '--port', String(port), '--compatibility-date', '2026-01-01'],
        env: { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
      };
    }),
};

/** Every kind of host that the site is promised to work on. */
export const walkedHosts: readonly WalkedHost[] = [
  own,
  servePackage,
  python,
  nginx,
  caddy,
  apache('apache2', usual),
  apache('apache2 with few modules', []),
  cloudflare,
];
