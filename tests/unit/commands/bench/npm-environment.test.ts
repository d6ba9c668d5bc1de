import assert from 'node:assert/strict';
import test from 'node:test';
import { npmEnvironment } from '../../../../src/commands/bench/npm-environment.ts';

test('an npm elsewhere is told nothing of this project, and all of how to reach packages', () => {
  assert.deepEqual(
    npmEnvironment({
      PATH: '/bin',
      npm_package_name: 'site',
      npm_lifecycle_event: 'bench',
      npm_config_local_prefix: '/site',
      npm_config_cafile: '/ca.pem',
      HTTPS_PROXY: 'proxy',
    }),
    { PATH: '/bin', npm_config_cafile: '/ca.pem', HTTPS_PROXY: 'proxy' },
  );
});
