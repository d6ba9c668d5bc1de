// `npm run dev`: the editing server, on the packages' own Node.
import { runTool } from './tool.ts';

process.on('SIGINT', () => {});
process.exitCode = runTool('astro', ['dev', ...process.argv.slice(2)]);
