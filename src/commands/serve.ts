// `npm run preview`: serves what was built last.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from './project-paths.ts';
import { serveSite } from './serve-site.ts';

if (existsSync(join(distFolder, 'index.html'))) await serveSite();
else {
  console.error('There is nothing to serve yet: dist/ has no index.html. Run "npm run build" or "npm start" first.');
  process.exitCode = 1;
}
