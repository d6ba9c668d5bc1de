import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { keptFiles } from '../../views/former-paths.ts';
import { afterBuild } from '../after-build.ts';
import { lostAddress } from './check-published.ts';
import {
  filesBelow,
  publishedAddresses,
  readPublishedList,
  withoutHash,
  writePublishedList,
} from './published-list.ts';

/**
 * Puts a copy of each file at every address that it had before, since files cannot redirect on every host, and refuses a build that lacks an address which
 * was published. With RELEASE=on, the list of what is published is renewed from this build.
 */
export const keepAddresses = () =>
  afterBuild('keep-addresses', ({ dataset, root, dist }) => {
    const { addresses } = readPublishedList(root);
    copyFiles(dist, [...keptFiles(dataset), ...addresses.map((address) => ({ from: address, to: address }))]);
    const built = publishedAddresses(filesBelow(dist));
    const lost = addresses.filter((address) => !built.includes(address) && !isLeftOut(address));
    if (lost.length > 0) {
      const lines = lost.map((address) => lostAddress(address).join('\n    '));
      const error = new Error([`The built site lacks ${lost.length} published addresses.`, ...lines].join('\n\n  '));
      throw Object.assign(error, { stack: '', toString: () => 'Addresses' });
    }
    if (process.env['RELEASE'] === 'on') writePublishedList(root, built, dataset);
  });

/** Copies files within the built site to the addresses at which nothing stands. A file whose address carries a hash answers to its address without one. */
function copyFiles(dist: string, files: readonly { readonly from: string; readonly to: string }[]): void {
  const built = new Map(filesBelow(dist).map((file) => [withoutHash(`/${file}`), file]));
  for (const { from, to } of files) {
    const source = built.get(to);
    const target = path.join(dist, from);
    if (source === undefined || from.endsWith('/') || existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(dist, source), target);
  }
}

const isLeftOut = (address: string): boolean => process.env['PICTURES'] === 'off' && address.endsWith('.png');
