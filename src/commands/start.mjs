// `npm start`, also from a bare checkout: install, build what changed, serve, print the address.
import { runOnOwnNode } from './run-on-own-node.mjs';

runOnOwnNode('start-site.ts', process.argv.slice(2));
