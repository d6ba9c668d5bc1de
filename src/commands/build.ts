// `npm run build`: builds whether or not something changed.
import { buildSite } from './build-site.ts';

process.exitCode = buildSite({ force: true });
