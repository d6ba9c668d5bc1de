// The part of `npm start` after the installation.
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const code = buildSite();
if (code === 0) await serveSite();
else {
  console.error('\nThe site was not built, so there is nothing to serve. The reasons are listed above.');
  process.exitCode = code;
}
