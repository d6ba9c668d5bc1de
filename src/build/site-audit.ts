import { contentTexts, readBuiltFiles } from './audit/audited-site.ts';
import { auditSite } from './audit/audit-site.ts';
import { afterBuild } from './after-build.ts';
import { formatFindings } from './audit/finding.ts';
import { pictureJobs } from './pictures/picture-jobs.ts';

/**
 * Reads every file after the build and compares it with the content: numbers, links, twins, headings, data files. Stands last in the list of
 * integrations, so that nothing is written after it. Any finding fails the build; else it says in one line what was checked. In the dev server each page
 * is read as it is asked for.
 */
export const siteAudit = () =>
  afterBuild(
    'site-audit',
    ({ dataset, root, srcDir, dist, site, base, address, logger }) => {
      const { texts, files } = readBuiltFiles(dist);
      // Pages name their pictures whether or not they were drawn.
      const left = process.env['PICTURES'] === 'off' ? pictureJobs(dataset, address) : [];
      const all = new Set([...files, ...left.map((job) => job.path.slice(1))]);
      const audit = auditSite(dataset, { texts, contents: contentTexts(srcDir, root), files: all, site, base });
      if (audit.findings.length === 0) {
        logger.info(`Audit: ${audit.traced} numbers traced in ${audit.files} files, nothing found.`);
        return;
      }
      // The place in our code says nothing to an editor, nor does what Astro advises on words such as "document".
      throw Object.assign(new Error(formatFindings(audit.findings)), { stack: '', toString: () => 'Audit' });
    },
    {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev')
          addMiddleware({ order: 'pre', entrypoint: new URL('./audit/audit-in-dev.ts', import.meta.url) });
      },
    },
  );
