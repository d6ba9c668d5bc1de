import path from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { afterBuild } from './after-build.ts';
import { filesBelow, withoutHash } from './published/published-list.ts';
import { speculationRules } from '../views/speculation-rules.ts';

/**
 * Gives every built page one stylesheet and a content security policy that names it: no other style or script may run
 * inside the page, and nothing is fetched from elsewhere. Signs beside a term stay on its line, and both ends of a range on one.
 */
export const finishPages = () =>
  afterBuild('finish-pages', async ({ dist, href }) => {
    const rules = speculationRules(href('/'));
    const files = filesBelow(dist);
    // A copy at the address without a hash, kept for old links, is not the one to name.
    const hashed = files.filter((file) => file.startsWith('share/') && withoutHash(file) !== file);
    const pictures = new Map(hashed.map((file) => [withoutHash(`/${file}`), `/${file}`]));
    for (const file of files.filter((one) => one.endsWith('.html'))) {
      const target = path.join(dist, file);
      const html = await readFile(target, 'utf8');
      // A picture's own bytes decide its address, and it is drawn after the pages.
      const addressed = html.replaceAll(/\/share\/[\w-]+\.\w+\.png/g, (address) => pictures.get(address) ?? address);
      await writeFile(target, finishPage(addressed, rules));
    }
  });

/** One page's HTML with its styles joined in order and its policy added, which lets a script add these speculation rules. */
export function finishPage(html: string, rules: string): string {
  const styles: string[] = [];
  const without = keepRangesWhole(keepTermsWhole(html)).replace(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => {
    styles.push(css);
    return '';
  });
  const css = styles.join('');
  const scripts = [...without.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*application\/)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  if (/<script type="module"/.test(without)) scripts.push(rules);
  const policy = [
    "default-src 'none'",
    `script-src 'self'${scripts.map((script) => ` ${hashOf(script)}`).join('')}`,
    `style-src ${hashOf(css)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return without
    .replace(/<meta charset="utf-8">/, (charset) => `${charset}${meta}`)
    .replace('</head>', `${css === '' ? '' : `<style>${css}</style>`}</head>`);
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A term's button with what stands before and after it. */
const termWithSigns = /([(“‘]*)<button class="term"[^>]*>[^<]*<\/button>([.,;:!?)…”’]*)/g;

/**
 * Keeps a bracket or full stop on the line of its term. Browsers break lines before and after a button as they would at a picture,
 * so that a full stop can begin a line; no character prevents it, only a span without breaks around both.
 */
export const keepTermsWhole = (html: string): string =>
  html.replace(termWithSigns, (term, before: string, after: string) =>
    before === '' && after === '' ? term : `<span class="whole">${term}</span>`,
  );

/** What holds no text of the page, tags, and at last words with a dash between two digits. */
const rangesAmongTags =
  /<!--[\s\S]*?-->|<(script|style|svg|title|option)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^\s<>]*\d–\d[^\s<>]*/g;

/** Keeps `44–47%` on one line: browsers break after its dash, and no character that prevents it is in the fonts. */
export const keepRangesWhole = (html: string): string =>
  html.replace(rangesAmongTags, (part) => (part.startsWith('<') ? part : `<span class="whole">${part}</span>`));
