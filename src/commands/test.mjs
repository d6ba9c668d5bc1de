// `npm test`, also from a bare checkout: install, find a browser, check types and format, build, run every test.
import { runOnOwnNode } from './run-on-own-node.mjs';

runOnOwnNode('test-site.ts', process.argv.slice(2));
