const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Hears each frame tell its height; said twice on a page it does no harm. */
const listener =
  "addEventListener('message',e=>{if(e.data?.type==='chart-height')for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source)f.height=e.data.height})";

/** HTML that shows a chart in another site's page, as tall as it needs to be; in full where that page runs no script. */
export function embedSnippet(title: string, address: string): string {
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="800" style="border:0" loading="lazy"></iframe>`,
    `<script>${listener}</script>`,
  ].join('\n');
}
