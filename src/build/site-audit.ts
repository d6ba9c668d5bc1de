import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentTexts, readBuiltFiles } from './audit/audited-site.ts';
import { auditSite } from './audit/audit-site.ts';
import { absoluteAddress, readDataset } from './read-dataset.ts';
import { formatFindings } from './audit/finding.ts';
import { pictureJobs } from './pictures/picture-jobs.ts';

/**
 * Reads every file after the build and compares it with the content: numbers, links, twins, headings, data files. Stands last in the list of
 * integrations, so that nothing is written after it. Any finding fails the build; else it says in one line what was checked. In the dev server each page
 * is read as it is asked for.
 */
export function siteAudit(): AstroIntegration {
  let audit = (_dist: string): ReturnType<typeof auditSite> => ({ findings: [], traced: 0, files: 0 });
  return {
    name: 'site-audit',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev')
          addMiddleware({ order: 'pre', entrypoint: new URL('./audit/audit-in-dev.ts', import.meta.url) });
      },
      'astro:config:done': ({ config }) => {
        const { root, srcDir, base, site = 'http://localhost' } = config;
        audit = (dist) => {
          const dataset = readDataset(fileURLToPath(root), fileURLToPath(srcDir));
          const { texts, files } = readBuiltFiles(path.resolve(dist));
          // Pages name their pictures whether or not they were drawn.
          const left = process.env['PICTURES'] === 'off' ? pictureJobs(dataset, absoluteAddress(site, base)) : [];
          const expected = left.map((job) => job.path.slice(1));
          const contents = contentTexts(fileURLToPath(srcDir), fileURLToPath(root));
          return auditSite(dataset, { texts, contents, files: new Set([...files, ...expected]), site, base });
        };
      },
      'astro:build:done': ({ dir, logger }) => {
        const { findings, traced, files } = audit(fileURLToPath(dir));
        if (findings.length === 0) {
          logger.info(`Audit: ${traced} numbers traced in ${files} files, nothing found.`);
          return;
        }
        const error = new Error(formatFindings(findings));
        // The place in our code says nothing to an editor, nor does what Astro advises on words such as "document".
        throw Object.assign(error, { stack: '', toString: () => 'Audit' });
      },
    },
  };
}
