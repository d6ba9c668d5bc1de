import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './real-content.ts';

export interface BuildResult {
  readonly code: number | null;
  /** Everything that the terminal showed, without colours. */
  readonly output: string;
}

const copied = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A copy of the project that can be broken and built. Packages are linked one by one, so that caches stay in the copy. */
export class CopiedProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'broken-content-'));

  constructor() {
    for (const name of copied) cpSync(path.join(root, name), path.join(this.folder, name), { recursive: true });
    const packages = path.join(root, 'node_modules');
    mkdirSync(path.join(this.folder, 'node_modules'));
    for (const name of readdirSync(packages)) {
      if (!/^\.(?!bin$)/.test(name))
        symlinkSync(path.join(packages, name), path.join(this.folder, 'node_modules', name));
    }
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.folder, 'src/content', file), text);
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, 'src/content', file));
  }

  /** Runs what `npm run build` runs. */
  build(): BuildResult {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build-site.ts'], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    return { code: status, output: `${stdout}\n${stderr}` };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
