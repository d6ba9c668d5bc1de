import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { filesUnder } from '../folder-hash.ts';
import type { BenchRow } from './bench-row.ts';
import { changeOneReport } from './change-one-report.ts';
import { measuredBuild } from './measured-run.ts';
import { inScratchFolder } from './scratch-folder.ts';
import { writeOurSite } from './write-our-site.ts';

interface BuiltSite {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly pictures: PicturesLine;
}

/**
 * Builds the same sources in two folders with cold caches, in different time zones and languages of the system, and compares every byte, pictures
 * included. Then changes one report in the second and counts the pictures that are drawn again.
 */
export function repeatRows(): Promise<readonly BenchRow[]> {
  return inScratchFolder(async (folder) => {
    const place = join(folder, 'another', 'place');
    const first = await build(write(join(folder, 'one')), { TZ: 'UTC', LANG: 'C.UTF-8' });
    const second = await build(write(place), { TZ: 'Asia/Tokyo', LANG: 'vi_VN.UTF-8' });
    changeOneReport(place);
    const changed = await build(place, {});
    const different = differences(first.files, second.files);
    const pictures = differences(second.files, changed.files).filter((name) => name.endsWith('.png'));
    const { drawn, milliseconds, kept } = first.pictures;
    return [
      {
        what: 'two builds in two folders, cold caches, pictures drawn twice',
        measured:
          different.length === 0
            ? `${first.files.size} files, all the same`
            : `${different.length} of ${first.files.size} differ: ${different.slice(0, 3).join(', ')}`,
        target: 'the same bytes',
        met: different.length === 0,
      },
      {
        what: 'pictures with cold caches',
        // Equal pictures are drawn once.
        measured: `${drawn} drawn on ${availableParallelism()} cores, ${milliseconds} ms each, ${kept} the same as another`,
        target: '',
        met: undefined,
      },
      {
        what: 'pictures after one report changed',
        measured: `${changed.pictures.drawn} drawn, ${pictures.length} of ${drawn} have other bytes`,
        target: 'only those that change',
        met: changed.pictures.drawn === pictures.length,
      },
    ];
  });
}

/** The whole site, and one synthetic article with a report that may change. */
function write(root: string): string {
  mkdirSync(root, { recursive: true });
  writeOurSite(root, 1, 'everything');
  return root;
}

async function build(root: string, env: NodeJS.ProcessEnv): Promise<BuiltSite> {
  const dist = join(root, 'dist');
  const { output } = await measuredBuild(root, { outDir: dist, env: { PICTURES: 'on', ...env } });
  const files = new Map(filesUnder([dist]).map((file) => [relative(dist, file), readFileSync(file)]));
  return { files, pictures: picturesLine(output) };
}

/** Names of files that only one of two builds has, or that have other bytes in the other. */
function differences(one: BuiltSite['files'], other: BuiltSite['files']): readonly string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => !(one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)) ?? false));
}

interface PicturesLine {
  readonly drawn: number;
  readonly milliseconds: number;
  readonly kept: number;
}

/** What a build says of its pictures. */
function picturesLine(output: string): PicturesLine {
  const [, drawn, milliseconds = '0', kept] =
    /Pictures: (\d+) drawn(?: \((\d+) ms each\))?, (\d+) from the cache/.exec(output) ?? [];
  if (drawn === undefined || kept === undefined) throw new Error(`The build says nothing of pictures:\n${output}`);
  return { drawn: Number(drawn), milliseconds: Number(milliseconds), kept: Number(kept) };
}
