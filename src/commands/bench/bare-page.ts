import { languageOf } from './slow-phone.ts';

/**
 * The same text in the same elements without styles, scripts and drawings: what no design could paint faster. What is folded away or hidden stays so,
 * since it is not laid out in the page either.
 */
export function barePage(html: string): string {
  const body = (/<body\b[\s\S]*<\/body>/.exec(html)?.[0] ?? '')
    .replace(/<(svg|script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?span\b[^>]*>/g, '')
    .replace(/<(\w+)([^>]*)>/g, (_, tag: string, attributes: string) => {
      const hidden = attributes.match(/\s(?:hidden|popover)(?![\w-])/g) ?? [];
      return `<${tag}${hidden.join('')}>`;
    });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Bare</title>`;
  return `<!doctype html><html lang="${languageOf(html)}"><head>${head}</head>${body}</html>`;
}
