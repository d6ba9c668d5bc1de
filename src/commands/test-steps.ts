import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { findBrowser } from './find-browser.ts';
import { cacheFolder } from './project-paths.ts';
import { runBrowserTests, runNodeTests, type StepResult } from './run-tests.ts';
import { runTool } from './tool.ts';

/** One step of `npm test`. */
export interface TestStep {
  readonly name: string;
  readonly does: string;
  /** Steps that a run of this step alone needs first. */
  readonly needs?: readonly string[];
  readonly run: (args: readonly string[]) => StepResult | Promise<StepResult>;
}

/** The host walk asks for the site under this path as well. */
export const walkedBase = '/something/';

/** Its parent is the root of a host that has the site in a sub-folder. */
export const walkedBaseFolder = join(cacheFolder, 'under-base', walkedBase);

export const testSteps: readonly TestStep[] = [
  {
    name: 'browser',
    does: 'find or install a browser',
    run: () => {
      process.env['CHROMIUM_PATH'] = findBrowser();
      console.log(process.env['CHROMIUM_PATH']);
      return { code: 0 };
    },
  },
  { name: 'types', does: 'check the types', run: () => ({ code: runTool('astro', ['check']) }) },
  { name: 'format', does: 'check the format', run: () => ({ code: runTool('prettier', ['--check', '.']) }) },
  { name: 'build', does: 'build the site', run: () => ({ code: buildSite() }) },
  { name: 'unit', does: 'test the rules', run: () => runNodeTests('unit') },
  { name: 'golden', does: 'compare whole outputs', needs: ['build'], run: () => runNodeTests('golden') },
  { name: 'architecture', does: 'check the direction of imports', run: () => runNodeTests('architecture') },
  { name: 'gates', does: 'break the content and expect the build to say so', run: () => runNodeTests('gates') },
  { name: 'site', does: 'read the site in a browser', needs: ['browser', 'build'], run: runBrowserTests },
  { name: 'hosts', does: 'walk the site on real hosts', needs: ['build'], run: walkHosts },
];

function walkHosts(): StepResult | Promise<StepResult> {
  const code = buildSite({ base: walkedBase, outDir: walkedBaseFolder, name: 'under-base' });
  return code === 0
    ? runNodeTests('hosts', { WALKED_BASE: walkedBase, WALKED_BASE_FOLDER: walkedBaseFolder })
    : { code };
}
