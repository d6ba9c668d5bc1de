/**
 * Which pages a browser may fetch before they are opened, as the text of a `speculationrules` script. Under a finger, the page behind a link when it goes
 * down; under a mouse, which marks the root with `data-hover`, already when it rests there. Files and places in the same page are left alone. The text is
 * one for all, since the content security policy names its hash.
 * @param base path under which the site stands, with a slash at its end
 */
export function speculationRules(base: string): string {
  const pages = [
    { href_matches: `${base}*` },
    { not: { href_matches: '/*.*' } },
    { not: { selector_matches: '[href^="#"]' } },
  ];
  return JSON.stringify({
    prefetch: [
      { where: { and: pages }, eagerness: 'conservative' },
      { where: { and: [...pages, { selector_matches: '[data-hover] a' }] }, eagerness: 'moderate' },
    ],
  });
}
