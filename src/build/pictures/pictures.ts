import path from 'node:path';
import { createHash } from 'node:crypto';
import { copyFileSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { pictureJobs, type PictureJob, pictureCode, pictureKey } from './picture-jobs.ts';
import { afterBuild } from '../after-build.ts';
import { fontFaces } from '../../styles/fonts.ts';
import { filesBelow } from '../published/published-list.ts';
import { drawAll } from './draw-all.ts';

/** Where the pictures of earlier builds are kept, below the project's root. */
const cacheFolder = path.join('node_modules', '.cache', 'pictures');

/**
 * Draws the share pictures and the charts' PNGs into the built site, after the pages. Only those whose content changed are drawn; the
 * others come from the cache. `PICTURES=off` leaves all of them out, for measuring the build of the pages alone.
 */
export const pictures = () =>
  afterBuild('pictures', async ({ dataset, root, srcDir, dist, address, logger }) => {
    if (process.env['PICTURES'] === 'off') return logger.warn('Pictures: left out, since PICTURES is "off".');
    const cache = path.join(root, cacheFolder);
    const version = drawingVersion(root, srcDir, pictureCode);
    logger.info(await writePictures(pictureJobs(dataset, address), { dist, cache, version }));
  });

/**
 * Puts every picture where the site expects it and says how many had to be drawn.
 *
 * @throws with the name of every picture that could not be drawn, and why
 */
export async function writePictures(
  jobs: readonly PictureJob[],
  { dist, cache, version }: { readonly dist: string; readonly cache: string; readonly version: string },
): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const files = new Map(jobs.map((job) => [job.path, path.join(cache, `${pictureKey(job, version)}.png`)]));
  const fileOf = (job: PictureJob): string => files.get(job.path) ?? '';
  const missing = [...new Map(jobs.filter((job) => !existsSync(fileOf(job))).map((job) => [fileOf(job), job]))];
  const time = await drawAll(missing.map(([file, job]) => ({ job, file })));
  for (const folder of new Set(jobs.map((job) => path.posix.dirname(job.path))))
    mkdirSync(path.join(dist, folder), { recursive: true });
  for (const job of jobs) {
    const target = job.kind === 'share' ? hashedPath(job.path, readFileSync(fileOf(job))) : job.path;
    copyFileSync(fileOf(job), path.join(dist, target), constants.COPYFILE_FICLONE);
  }
  const each = missing.length === 0 ? '' : ` (${Math.round(time / missing.length)} ms each)`;
  return `Pictures: ${missing.length} drawn${each}, ${jobs.length - missing.length} from the cache`;
}

/** The address of a picture that changes with its bytes: networks that show links keep what they once fetched from an address. */
export const hashedPath = (address: string, bytes: Uint8Array): string =>
  address.replace(/\.(?=\w+\.png$)/, `.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.`);

/** Packages that draw. */
const drawingPackages = ['@napi-rs/canvas', 'chart.js'];

/** Changes with everything but its content that a drawing depends on: the code in these folders of the source folder, fonts, and the packages that draw. */
export function drawingVersion(root: string, srcDir: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = filesBelow(path.join(srcDir, folder)).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort())
      hash.update(`${folder}/${file}\n`).update(readFileSync(path.join(srcDir, folder, file)));
  }
  for (const { full } of fontFaces) hash.update(readFileSync(path.join(root, full)));
  for (const name of drawingPackages) hash.update(`${name} ${versionOf(name, root)}\n`);
  return hash.digest('hex');
}

function versionOf(name: string, root: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
