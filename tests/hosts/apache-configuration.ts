export interface ApacheRequest {
  readonly port: number;
  /** Folder for what the server writes. */
  readonly temp: string;
  readonly root: string;
  readonly base: string;
  /** Folder of the server's modules. */
  readonly modules: string;
}

/** The least Apache that serves files: what any shared host gives, plus the site's own 404 page. */
export function apacheConfiguration({ port, temp, root, base, modules }: ApacheRequest): string {
  const loaded = ['mpm_prefork', 'authz_core', 'dir', 'mime'];
  return [
    ...loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    `PidFile ${temp}/apache.pid`,
    `DefaultRuntimeDir ${temp}`,
    `ErrorLog ${temp}/error.log`,
    'TypesConfig /etc/mime.types',
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    '  Require all granted',
    '</Directory>',
    // One process serves all; a kept connection would make the others wait.
    'KeepAlive Off',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    '',
  ].join('\n');
}
