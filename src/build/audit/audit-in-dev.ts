import path from 'node:path';
import { defineMiddleware } from 'astro:middleware';
import { getDataset } from '../../dataset.ts';
import { auditPage } from './audit-site.ts';
import { contentTexts } from './audited-site.ts';
import { formatFindings } from './finding.ts';
import { escapeXml } from '../../outputs/xml.ts';

/** In the dev server, each page is held against the content as it is asked for; what would fail the build stands in the terminal and on the page. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const { SITE: site = url.origin, BASE_URL: base } = import.meta.env;
  const contents = contentTexts(path.resolve('src'), path.resolve('.'));
  const page = url.pathname.slice(base.length);
  const findings = auditPage(await getDataset(), html, page, { contents, site, base });
  if (findings.length === 0) return new Response(html, response);
  const message = formatFindings(findings);
  console.error(message);
  return new Response(html.replace(/<body[^>]*>/, `$&<pre role="alert">${escapeXml(message)}</pre>`), response);
});
