import { escapeXml } from './xml.ts';
import { redirectWords } from '../i18n/messages/shell.ts';
import type { FormerPath } from '../views/former-paths.ts';

/** A page that leads to the present address: at once, and by a link for those whom it does not lead. `to` is absolute. */
export function redirectPage({ locale, title }: Pick<FormerPath, 'locale' | 'title'>, to: string): string {
  const address = escapeXml(to);
  const name = escapeXml(title);
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${name}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${address}">`,
    '</head>',
    `<body><main><h1>${name}</h1><p>${redirectWords[locale].moved} <a href="${address}">${address}</a></p></main></body>`,
    '</html>',
    '',
  ].join('\n');
}
