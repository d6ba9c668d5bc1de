import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toolIsHere } from '../golden/tool-is-here.ts';
import { skipping } from './fixtures.ts';

export const popplerIsHere = (): boolean => toolIsHere(skipping, 'poppler', 'pdftotext');

/** What a tool of Poppler says of a PDF. */
export function readPdf(pdf: Uint8Array, tool: 'pdftotext' | 'pdfimages', options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'print-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, tool === 'pdftotext' ? [...options, file, '-'] : [...options, file], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const dense = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** The texts of a page that are on none of its sheets, however their lines are broken. */
export function unprinted(pdf: Uint8Array, texts: readonly string[]): readonly string[] {
  const sheets = ['-layout', '-raw'].map((order) => dense(readPdf(pdf, 'pdftotext', [order])));
  return texts.filter((text) => !sheets.some((sheet) => sheet.includes(dense(text))));
}
