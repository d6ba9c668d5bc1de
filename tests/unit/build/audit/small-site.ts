import { auditedSite, type AuditedSite } from '../../../../src/build/audit/audited-site.ts';
import type { Finding } from '../../../../src/build/audit/finding.ts';
import { smallDataset } from '../../small-dataset.ts';

export const dataset = smallDataset();

/** A built site of a few files, by path below the folder of the build; pages are given by their body. */
export function smallSite(
  pages: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
  base = '/',
): AuditedSite {
  const html = Object.entries(pages).map(([file, body]) => [file, wrap(file, body)] as const);
  const texts = new Map([...html, ...Object.entries(others)]);
  return auditedSite(dataset, {
    texts,
    contents: new Map(),
    files: new Set(texts.keys()),
    site: 'https://example.org',
    base,
  });
}

function wrap(file: string, body: string): string {
  if (body.startsWith('<!doctype')) return body;
  return `<!doctype html><html lang="${file.startsWith('en/') ? 'en' : 'vi'}"><head><title>Words</title></head><body>${body}</body></html>`;
}

/** What was found, one line for each. */
export const words = (findings: Iterable<Finding>): string[] =>
  Array.from(findings, ({ file, found, expected }) => `${file}: ${found} ${expected}`);
