// `node src/commands/run.mjs <script of this folder> [arguments]`: the other npm scripts, complete from a bare checkout too.
import { runOnOwnNode } from './run-on-own-node.mjs';

const [script = '', ...args] = process.argv.slice(2);
runOnOwnNode(script, args);
