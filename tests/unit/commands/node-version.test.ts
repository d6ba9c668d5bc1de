import assert from 'node:assert/strict';
import test from 'node:test';
import { nodeVersionProblem } from '../../../src/commands/node-version.mjs';

test('Node 20.19 and all that came after may start the project', () => {
  for (const version of ['20.19.0', '20.20.2', '21.0.0', '22.12.0', '24.21.0']) {
    assert.equal(nodeVersionProblem(version), undefined, version);
  }
});

test('an older Node is told what is needed and what it is', () => {
  for (const version of ['20.18.3', '18.20.0', '16.0.0']) {
    assert.match(
      nodeVersionProblem(version) ?? '',
      new RegExp(`needs Node 20\\.19 or newer, and this is Node ${version}`),
    );
  }
});
