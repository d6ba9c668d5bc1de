import type { Page } from 'playwright/test';

/** Puts the site's own fonts into the page that is open. A page does without those that come late, and on a busy machine they may: what is measured would be measured in other letters. */
export async function useSiteFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    delete document.documentElement.dataset['plain'];
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const inLayers = rules.flatMap((rule) => (rule instanceof CSSLayerBlockRule ? [...rule.cssRules] : [rule]));
    const own = inLayers.filter(
      (rule) => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-display') === 'optional',
    ) as CSSFontFaceRule[];
    if (own.length === 0) throw new Error('The page names no fonts of the site.');
    await Promise.all(
      own.map(async ({ style }) => {
        const of = (property: string): string => style.getPropertyValue(property);
        const face = new FontFace(of('font-family').replaceAll('"', ''), of('src'), { weight: of('font-weight') });
        document.fonts.add(await face.load());
      }),
    );
  });
}
