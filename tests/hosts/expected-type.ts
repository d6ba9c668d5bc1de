const markup = ['application/xml', 'text/xml', 'application/atom+xml', 'application/rss+xml'];

/** The types that do the job, by ending. */
const types: Readonly<Record<string, readonly string[]>> = {
  '.css': ['text/css'],
  '.csv': ['text/csv'],
  '.html': ['text/html'],
  '.ico': ['image/x-icon', 'image/vnd.microsoft.icon'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json'],
  '.png': ['image/png'],
  '.svg': ['image/svg+xml'],
  '.txt': ['text/plain'],
  '.webmanifest': ['application/manifest+json'],
  '.woff2': ['font/woff2'],
  '.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  '.xml': markup,
  '.zip': ['application/zip'],
};

/** Without these a browser does not show, run or load the file; the others only change how a download is named. */
const neededEverywhere = new Set(['.css', '.html', '.js', '.json', '.png', '.svg', '.txt']);

/** True when a host sends a type that the file works with; `exact` asks for the right one of every ending. */
export function isExpectedType(ending: string, sent: string, exact: boolean): boolean {
  if (!exact && !neededEverywhere.has(ending)) return true;
  const [type = ''] = sent.split(';');
  return types[ending]?.includes(type.trim()) ?? false;
}
