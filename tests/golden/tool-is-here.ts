import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** Passes over a test whose program is not on this machine, unless REQUIRE_TOOLS, which continuous integration sets, names it. */
export function toolIsHere(
  context: { readonly skip: (why: string) => void },
  name: string,
  command = name,
  asked: readonly (readonly string[])[] = [['--version'], ['-version'], ['-v']],
): boolean {
  if (asked.some((asks) => spawnSync(command, asks, { timeout: 60_000 }).status === 0)) return true;
  const required = (process.env['REQUIRE_TOOLS'] ?? '').split(',').includes(name);
  assert.ok(!required, `${name} is required and is not on this machine`);
  context.skip(`${name} is not on this machine`);
  return false;
}
