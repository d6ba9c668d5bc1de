import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '../folder-hash.ts';
import type { BenchRow } from './bench-row.ts';
import { measuredBuild } from './measured-run.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { writeOurSite } from './write-our-site.ts';

/** Builds the same sources in two folders, in different time zones and languages of the system, and compares every byte. */
export function repeatRows(): Promise<readonly BenchRow[]> {
  return inScratchFolder(async (folder) => {
    const first = await build(join(folder, 'one'), { PICTURES: 'on', TZ: 'UTC', LANG: 'C.UTF-8' });
    const second = await build(join(folder, 'another', 'place'), {
      PICTURES: 'on',
      TZ: 'Asia/Tokyo',
      LANG: 'vi_VN.UTF-8',
    });
    const names = [...new Set([...first.keys(), ...second.keys()])].sort();
    const different = names.filter((name) => !(first.get(name)?.equals(second.get(name) ?? Buffer.alloc(0)) ?? false));
    const measured =
      different.length === 0
        ? `${names.length} files, all the same`
        : `${different.length} of ${names.length} differ: ${different.slice(0, 3).join(', ')}`;
    return [{ what: 'two builds in two folders', measured, target: 'the same bytes', met: different.length === 0 }];
  });
}

/** Every file of a build of the site as it is, by its name. */
async function build(root: string, env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, Buffer>> {
  mkdirSync(root, { recursive: true });
  writeOurSite(root, 0, 'everything');
  const dist = join(root, 'dist');
  await measuredBuild(root, { outDir: dist, env });
  return new Map(filesUnder([dist]).map((file) => [relative(dist, file), readFileSync(file)]));
}
