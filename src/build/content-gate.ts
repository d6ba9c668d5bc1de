import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { ContentError, formatProblems } from '../model/content-problem.ts';
import { handOver } from '../model/handed-over.ts';
import { checkContent } from './read-dataset.ts';

/**
 * Checks the content before anything is bundled, so that a mistake in an article is reported in our words and not by the
 * compiler, and hands it to the pages, so that it is checked once. In the dev server, checks it at the start, and again whenever a file is saved, and
 * shows the problems in the overlay and in the terminal.
 */
export function contentGate(): AstroIntegration {
  let root = '';
  let srcDir = '';
  let contentDir = '';
  const check = () => checkContent(root, srcDir);
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        srcDir = fileURLToPath(config.srcDir);
        contentDir = path.join(srcDir, 'content');
      },
      'astro:build:start': () => {
        const { dataset, problems } = check();
        if (dataset) {
          handOver(dataset);
          return;
        }
        const error = new ContentError(problems);
        // The place in our code says nothing to an editor.
        error.stack = '';
        throw error;
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = (): void => {
          const { problems } = check();
          if (problems.length === 0) return;
          const message = formatProblems(problems);
          logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '' } });
        };
        // What was clean once is not read again, so that the first file saved is answered as fast as the next.
        server.httpServer?.once('listening', () => setImmediate(show));
        server.watcher.on('all', (_event, changed) => {
          if (changed.startsWith(contentDir)) show();
        });
      },
    },
  };
}
