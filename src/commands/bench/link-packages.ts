import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-paths.ts';

/** Gives a folder the project's packages, linked one by one: what builds keep beside them stays in the folder, so its caches are cold at first. */
export function linkPackages(root: string): void {
  const packages = join(projectRoot, 'node_modules');
  const own = join(root, 'node_modules');
  mkdirSync(own);
  for (const name of readdirSync(packages))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(packages, name), join(own, name));
}
