import type { FontMetrics } from './read-font-metrics.ts';

/**
 * Plain sentences in both languages, with the letters, spaces and digits in about the share in which the site prints
 * them. Fallback fonts are fitted to its width, and the widths in `fallback-fonts.ts` were measured on it: when it
 * changes, measure them again.
 */
export const sampleText =
  'Kế hoạch đặt ra đầu năm cho xuất khẩu, bán lẻ và công suất nhà máy lọc dầu được ghi cạnh kết quả mà các nguồn công bố về sau. ' +
  'Chỗ nào nguồn không nói, trang này để trống và nói rõ là chưa biết. Giá trị năm 2021 ước đạt 5.339 triệu, bằng 133,5% kế hoạch. ' +
  'What was promised for the year stands beside what came of it, with the source, its date and how sure the number is. ' +
  'Where no report could be found, the page says so. The value for 2021 is an estimate: 5,339 million, or 133.5% of the plan.';

/**
 * Mean advance of the sample's characters, in parts of the em. A font without a Vietnamese letter is measured by the letter
 * under the marks, which is as wide.
 */
export function meanAdvance(metrics: FontMetrics): number {
  const advances = Array.from(sampleText, (character) => {
    const advance = metrics.advance(character) ?? metrics.advance(character.normalize('NFD').charAt(0));
    if (advance === undefined)
      throw new Error(`The font has no glyph for "${character}". Expected every letter of the sample.`);
    return advance;
  });
  return advances.reduce((sum, advance) => sum + advance, 0) / advances.length;
}
