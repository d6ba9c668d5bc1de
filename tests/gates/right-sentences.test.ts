import assert from 'node:assert/strict';
import test from 'node:test';
import type { Locale } from '../../src/i18n/locales.ts';
import { checkClaims } from '../../src/model/prose/claims/check-claims.ts';
import { passageOfText } from '../../src/model/prose/sentences.ts';
import { parseText } from '../../src/model/text.ts';
import { checkWith } from './real-content.ts';

const { dataset } = checkWith({});

const v = (period: string, more = ''): string => `{value indicator=exports period=${period}${more}}`;
const target = (period: string): string => v(period, ' role=target');
const g = (period: string, more = ''): string => `{growth indicator=exports period=${period}${more}}`;
const share = (period: string): string => `{share-of-plan indicator=exports period=${period}}`;
const imports = (period: string): string => `{value indicator=imports period=${period}}`;
const grdp = (period: string, more = ''): string => `{value indicator=grdp-growth period=${period}${more}}`;
const retail = (period: string): string => `{value indicator=retail-goods-and-services period=${period}}`;
const change = (from: string, to: string): string => `{change indicator=exports from=${from} to=${to}}`;

/** Sentences that are right, as people write them. None may need an excuse. */
const right: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'In 2023 exports were lower than in 2022.',
    `At ${v('2024')}, exports were higher than in 2023.`,
    `In 2025 exports came to ${v('2025')}; the target was out of reach.`,
    `Had exports of ${v('2025')} reached their target, the year would have been another.`,
    `In 2021 exports of ${v('2021')} were ahead of plan, and fewer firms than in 2020 took part.`,
    `Exports rose by ${g('2021')} in 2021, to ${v('2021')}.`,
    `In the first quarter of 2023 exports fell by ${g('2023-Q1', ' form=absolute')}.`,
    `Exports reached ${v('2025')} in 2025, up ${g('2025')} but short of the plan.`,
    `The plan for 2025 was ${target('2025')}; the year ended at ${share('2025')} of it.`,
    `By 2025 the plan was missed: exports came to ${share('2025')} of it.`,
    `In 2021 the plan was exceeded, at ${share('2021')}.`,
    `After years of talk about decline, 2021 brought growth of ${g('2021')}.`,
    `Exports climbed from ${v('2020')} in 2020 to ${v('2021')} a year later.`,
    `Exports did not fall in 2022; they grew by ${g('2022')}.`,
    `The province aims to reach ${target('2026')} in 2026.`,
    `With ${imports('2024')} of imports in 2024, Thanh Hóa bought more abroad than it sold.`,
    `Growth of GRDP slowed from ${grdp('2022')} in 2022 to ${grdp('2023')} in 2023.`,
    `The growth rate dropped to ${grdp('2023')} in 2023.`,
    `Industry picked up and the economy grew by ${grdp('2024')} in 2024.`,
    `In January 2021 the Department said that exports of the year before had risen ${g('2020')}.`,
    `Dropping the two odd months, the rise is ${change('2019', '2021')}.`,
    `The record for 2019 names two figures; the higher is ${v('2019')}.`,
    `Half a year earlier exports made up ${share('2024-H1')} of the plan.`,
    `The first half of 2024 brought in ${v('2024-H1')}, and the plan was well within reach.`,
    `For the first time, exports passed the old peak and came to ${v('2025')}.`,
    `Exports hit a record high in 2025: ${v('2025')}.`,
    `When oil prices fell in 2020, exports still rose ${g('2020')}.`,
    `No fall was seen: ${g('2024')} more was sold abroad.`,
    `The target of ${target('2023')} for 2023 was missed; ${share('2023')} of it was reached.`,
    `Retail sales grew to ${retail('2022')} in 2022.`,
    `What would a fall to ${v('2020')} have meant?`,
    `October 2025 was the weak month: exports slipped ${g('2025-M10', ' form=absolute')}.`,
    `The growing season does not matter for ${v('2021')} of footwear, cement and fuel.`,
    `The plan asks for ${grdp('2026', ' role=target')} in 2026, more than was reached in the years before.`,
    `Set against ${v('2016')} in 2016, ${v('2024')} is another world.`,
    `After a weak first half, 2024 still brought ${v('2024')}.`,
    `Exports went from ${v('2020')} in 2020 to more than that a year later, ${v('2021')}.`,
    `The target of ${target('2021')} for 2021 was exceeded, with ${v('2021')}.`,
    `For 2025 more was planned, ${target('2025')}, than was sold, ${v('2025')}.`,
    `Exports have risen every year since 2023, to ${v('2025')} in 2025.`,
    `The largest buyer is the United States; exports came to ${v('2024')} in 2024.`,
    `The highest of the three estimates for 2025 is ${v('2025')}.`,
    `A report of October 2025 gives ${v('2025-M08')} for August.`,
    `In 2024, at ${v('2024')}, exports were the highest since 2016.`,
    `In 2021 Thanh Hóa sold ${v('2021')} abroad, more than it had planned.`,
    `After the fall of 2023, exports rose again in 2024, to ${v('2024')}.`,
    `While the price of oil came down, imports in 2024 were still an estimated ${imports('2024')}.`,
    `The economy slowed in 2023, to growth of ${grdp('2023')}.`,
    `GRDP grew by ${grdp('2024')} in 2024, faster than in the year before.`,
    `Compared with the year before, 2024 was better: ${v('2024')}.`,
    `Two years of pandemic did not stop exports: they reached ${v('2021')} in 2021.`,
    `When customs receipts drop the province worries; exports in 2024 still came to ${v('2024')}.`,
    `Nghệ An exported ${v('2024', ' place=nghe-an')} in 2024, Thanh Hóa ${v('2024')}.`,
    `Ranked {value indicator=exports-national-rank-of-34 period=2025} in exports in 2025, the province rose, all the same.`,
    'In 2021 imports of machinery fell, but imports as a whole rose.',
    'In 2021 exports of cement fell.',
    'In October 2025 exports fell.',
    'Did exports fall in 2024?',
    'Had exports fallen in 2024, the plan would have been missed.',
    'No source says whether exports met the plan in 2025.',
    'In 2024 exports were expected to fall.',
    'In 2021 exports beat the plan; in 2025 they missed it.',
  ],
  vi: [
    'Xuất khẩu năm 2023 thấp hơn năm 2022.',
    `Năm 2024, với ${v('2024')}, xuất khẩu về đích.`,
    `Năm 2025, xuất khẩu ${v('2025')}, chưa tới đích.`,
    `Kế hoạch năm 2026 là ${target('2026')}, cao hơn năm 2025.`,
    `Nếu năm 2025 tỉnh hoàn thành kế hoạch thì xuất khẩu đã lớn hơn ${v('2025')}.`,
    `Năm 2021, xuất khẩu tăng ${g('2021')}, đạt ${v('2021')}.`,
    `Quý I năm 2023, xuất khẩu giảm ${g('2023-Q1', ' form=absolute')} so với cùng kỳ.`,
    `Xuất khẩu năm 2025 đạt ${v('2025')}, tăng ${g('2025')} nhưng chưa tới mục tiêu.`,
    `Kế hoạch năm 2025 là ${target('2025')}; kết quả bằng ${share('2025')}.`,
    `Năm 2025 không đạt kế hoạch: xuất khẩu chỉ bằng ${share('2025')}.`,
    `Năm 2021 vượt kế hoạch, bằng ${share('2021')}.`,
    `Tốc độ tăng trưởng GRDP giảm từ ${grdp('2022')} năm 2022 xuống ${grdp('2023')} năm 2023.`,
    `Mức tăng năm 2023 chỉ còn ${grdp('2023')}.`,
    `Xuất khẩu tăng từ ${v('2020')} năm 2020 lên ${v('2021')} một năm sau.`,
    `Năm 2022, xuất khẩu không giảm mà tăng ${g('2022')}.`,
    `Tỉnh phấn đấu đạt ${target('2026')} trong năm 2026.`,
    `Năm 2026, tỉnh muốn bán ra nước ngoài ${target('2026')}.`,
    `Năm 2024, nhập khẩu ước ${imports('2024')}, nhiều hơn bán ra.`,
    `Giá trị tăng thêm là chuyện khác; xuất khẩu năm 2020 tăng ${g('2020')}.`,
    `Hạ tầng cảng còn thiếu, nhưng xuất khẩu vẫn tăng ${g('2024')}.`,
    `Tháng 1/2021, Sở Công Thương báo cáo xuất khẩu năm trước đó tăng ${g('2020')}.`,
    `Sáu tháng đầu năm 2024, xuất khẩu bằng ${share('2024-H1')} kế hoạch năm.`,
    `Xuất khẩu lên mức kỷ lục trong năm 2025: ${v('2025')}.`,
    `Lần đầu tiên xuất khẩu vượt đỉnh cũ để đạt ${v('2025')}.`,
    `Giá dầu giảm, song xuất khẩu năm 2020 vẫn tăng ${g('2020')}.`,
    `Mục tiêu ${target('2023')} của năm 2023 không đạt, chỉ được ${share('2023')}.`,
    `Bán lẻ năm 2022 tăng lên ${retail('2022')}.`,
    `Tháng 10/2025, xuất khẩu giảm nhẹ ${g('2025-M10', ' form=absolute')}.`,
    `Nếu giảm về mức ${v('2020')} thì sao?`,
    `So với ${v('2016')} của năm 2016, ${v('2024')} là một tầm vóc khác.`,
    `Kinh tế gia tăng nhanh trong năm 2024, ở mức ${grdp('2024')}.`,
    `Từ năm 2019 đến năm 2021, xuất khẩu tăng ${change('2019', '2021')}.`,
    `Chính sách giảm thuế giúp doanh nghiệp, và xuất khẩu tăng ${g('2022')}.`,
    `Kế hoạch năm 2026 đặt mức tăng trưởng ${grdp('2026', ' role=target')}.`,
    `Số của năm 2019 có hai nguồn, trong đó nguồn cao hơn nêu ${v('2019')}.`,
    `Sau nửa đầu năm yếu, cả năm 2024 vẫn được ${v('2024')}.`,
    `Xuất khẩu đi từ ${v('2020')} năm 2020 lên cao hơn hẳn một năm sau, ${v('2021')}.`,
    `Mục tiêu ${target('2021')} của năm 2021 bị vượt, với ${v('2021')}.`,
    `Từ năm 2023 đến nay năm nào xuất khẩu cũng tăng, lên ${v('2025')} năm 2025.`,
    `Nước mua nhiều nhất là Hoa Kỳ; năm 2024 xuất khẩu được ${v('2024')}.`,
    `Bản tin tháng 10/2025 nêu ${v('2025-M08')} cho tháng 8.`,
    `Số nửa năm của 2024 là ${v('2024-H1')}, trên đường tới cả năm.`,
    `Sau cú giảm năm 2023, xuất khẩu năm 2024 tăng trở lại, lên ${v('2024')}.`,
    `Năm 2023, kinh tế chậm lại, tăng ${grdp('2023')}.`,
    `Dịch bệnh làm giảm số khách, nhưng bán lẻ năm 2020 vẫn ở mức ${retail('2020')}.`,
    `So với năm trước, năm 2024 khá hơn: ${v('2024')}.`,
    `Chưa năm nào xuất khẩu vượt ${v('2025')} của năm 2025.`,
    `Nghệ An xuất khẩu ${v('2024', ' place=nghe-an')} năm 2024, Thanh Hóa ${v('2024')}.`,
    'Năm 2021, nhập khẩu máy móc giảm, nhưng tổng nhập khẩu tăng.',
    'Năm 2025, nhịp tăng xuất khẩu giảm, dù xuất khẩu vẫn tăng.',
    'Năm 2024 xuất khẩu có giảm không?',
    'Giá như năm 2024 xuất khẩu giảm thì kế hoạch đã không đạt.',
    'Không nguồn nào nói năm 2025 xuất khẩu có đạt kế hoạch hay không.',
    'Năm 2023, xuất khẩu giảm, một năm sau lại cao hơn bao giờ hết.',
  ],
};

for (const [locale, sentences] of Object.entries(right) as [Locale, readonly string[]][]) {
  test(`right sentences (${locale}): thirty, each its own`, () =>
    assert.ok(new Set(sentences).size >= 30, String(new Set(sentences).size)));
  for (const sentence of sentences) {
    test(`right (${locale}): ${sentence.replaceAll(/\{[^}]*\}/g, '…')}`, () => {
      assert.ok(dataset);
      assert.deepEqual(checkClaims(dataset, passageOfText(parseText(sentence)), locale), []);
    });
  }
}
