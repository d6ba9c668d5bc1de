import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { builtFiles, builtSites, type BuiltSite } from './built-site.ts';
import { walk } from './walk.ts';
import type { WalkedHost } from './walked-host.ts';
import { walkedHosts } from './walked-hosts.ts';

const required = (process.env['REQUIRE_HOSTS'] ?? '').split(',').filter((name) => name !== '');

test('both languages are in every build', () => {
  for (const site of builtSites) {
    const pages = builtFiles(site).filter(({ path }) => path.endsWith('/'));
    const english = pages.filter(({ path }) => path.startsWith(`${site.base}en/`));
    assert.ok(english.length > 0, `No English page under ${site.base}`);
    assert.ok(pages.length > english.length, `No Vietnamese page under ${site.base}`);
  }
});

test('the hosts that must be here are known', () => {
  for (const name of required)
    assert.ok(
      walkedHosts.some((host) => host.name === name),
      `REQUIRE_HOSTS: ${name}`,
    );
});

for (const host of walkedHosts) {
  for (const site of builtSites) {
    test(`${host.name} serves the whole site at ${site.base}`, (context) => walkHost(host, site, context));
  }
}

async function walkHost(host: WalkedHost, site: BuiltSite, context: TestContext): Promise<void> {
  if (!host.isHere()) {
    assert.ok(!required.includes(host.name), `${host.name} is required and is not on this machine`);
    context.skip(`${host.name} is not on this machine`);
    return;
  }
  const running = await host.start(site);
  try {
    const { problems, requests } = await walk(host, site, running.origin);
    context.diagnostic(`${requests} requests`);
    assert.deepEqual(problems, []);
  } finally {
    await running.stop();
  }
}
