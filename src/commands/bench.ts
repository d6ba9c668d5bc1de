// `npm run bench`: measures the site and its build on this machine and prints one table. Parts: bytes, paint, lighthouse, peers, scale, repeat.
import { printRows, type BenchRow } from './bench/bench-row.ts';
import { parseParts } from './bench/parse-parts.ts';

interface Part {
  readonly title: string;
  /** Names that follow the part choose what it measures. */
  readonly takesNames?: true;
  /** One line on what must be set before it can be measured. */
  readonly lacks?: () => Promise<string | undefined>;
  readonly rows: (names: readonly string[]) => Promise<readonly BenchRow[]>;
}

const parts: Readonly<Record<string, Part>> = {
  bytes: { title: 'Bytes and requests', rows: async () => (await import('./bench/bytes.ts')).bytesRows() },
  paint: {
    title: 'Painting',
    takesNames: true,
    rows: async (pages) => (await import('./bench/paint.ts')).paintRows(pages),
  },
  lighthouse: {
    title: 'Lighthouse: performance / accessibility / best practices / SEO',
    takesNames: true,
    rows: async (pages) => (await import('./bench/lighthouse.ts')).lighthouseRows(pages),
  },
  peers: {
    title: 'Beside the same article made with other tools',
    takesNames: true,
    lacks: async () => (await import('./bench/peers.ts')).peersLack(),
    rows: async (names) => (await import('./bench/peers.ts')).peersRows(names),
  },
  scale: { title: 'Building', rows: async () => (await import('./bench/scale.ts')).scaleRows() },
  repeat: { title: 'Building twice', rows: async () => (await import('./bench/repeat.ts')).repeatRows() },
};

const takesNames = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.takesNames ?? false]));
const { asked, unknown } = parseParts(process.argv.slice(2), takesNames);
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const { part, names } of asked) {
    const { title = part, lacks, rows } = parts[part] ?? {};
    const lack = await lacks?.();
    if (lack === undefined) printRows(title, (await rows?.(names)) ?? []);
    else console.log(`\n${part} is left out. ${lack}`);
  }
}
