// `npm run bench`: measures the site and its build on this machine and prints one table. Parts: bytes, scale, paint, repeat.
import { printRows, type BenchRow } from './bench/bench-row.ts';

const parts: Readonly<Record<string, { readonly title: string; readonly rows: () => Promise<readonly BenchRow[]> }>> = {
  bytes: { title: 'Bytes and requests', rows: async () => (await import('./bench/bytes.ts')).bytesRows() },
  paint: { title: 'Painting', rows: async () => (await import('./bench/paint.ts')).paintRows() },
  scale: { title: 'Building', rows: async () => (await import('./bench/scale.ts')).scaleRows() },
  repeat: { title: 'Building twice', rows: async () => (await import('./bench/repeat.ts')).repeatRows() },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, { title, rows }] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) printRows(title, await rows());
  }
}
