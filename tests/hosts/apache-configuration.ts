export interface ApacheRequest {
  readonly port: number;
  /** Folder for what the server writes. */
  readonly temp: string;
  readonly root: string;
  /** Folder of the server's modules. */
  readonly modules: string;
  /** Modules beyond those without which it serves nothing. */
  readonly more: readonly string[];
}

/** An Apache that leaves all else to the site's `.htaccess`, as shared hosts do. */
export function apacheConfiguration({ port, temp, root, modules, more }: ApacheRequest): string {
  const loaded = ['mpm_prefork', 'authz_core', 'dir', 'mime', ...more];
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
    '  AllowOverride All',
    '</Directory>',
    // One process serves all; a kept connection would make the others wait.
    'KeepAlive Off',
    '',
  ].join('\n');
}
