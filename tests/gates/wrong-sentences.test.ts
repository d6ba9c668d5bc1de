import assert from 'node:assert/strict';
import test from 'node:test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { checkClaims } from '../../src/model/prose/claims/check-claims.ts';
import { passageOfText } from '../../src/model/prose/sentences.ts';
import { parseText } from '../../src/model/text.ts';
import { checkWith } from './real-content.ts';
import { wrongKinds } from './wrong-kinds.ts';
import { g, grdp, imports, share, target, v } from './sentence-calls.ts';

const { dataset } = checkWith({});

/** Claims that no single number shows to be wrong: the records of the year, of other years or of another number do. */
const wrong: Readonly<Record<Locale, readonly (readonly [sentence: string, says: RegExp])[]>> = {
  en: [
    [
      `Exports grew by ${g('2019')} in 2019, less than a tenth of the rate of 2020, ${g('2020')}.`,
      /states a quantity in words/,
    ],
    [`While the economy slowed, imports grew by ${g('2024')} in 2024.`, /"imports" in .* of "exports"/],
    ['In 2024 exports fell.', /"fell" in .* opposite of the records, in which it rose \(exports-2024-/],
    ['Exports rose in 2023.', /in which it fell/],
    ['Exports met their plan in 2025.', /"met their plan" in .* the plan was missed/],
    ['In 2021 exports missed the plan.', /the plan was reached/],
    [
      `Exports of ${v('2021')} in 2021 were less than planned.`,
      /"less than planned" in .* its number says the opposite/,
    ],
    [
      `In 2021 exports, at ${v('2021')}, were higher than imports, at ${imports('2021')}.`,
      /"higher than" in .* the first is less/,
    ],
    [
      `With ${v('2025')} in 2025, exports exceeded the target of ${target('2025')}.`,
      /"exceeded" in .* the first is less/,
    ],
    [
      `The plan for 2026, ${target('2026')}, is lower than that for 2025, ${target('2025')}.`,
      /"lower than" in .* the first is more/,
    ],
    [
      `Exports grew more slowly in 2021, by ${g('2021')}, than in 2020, by ${g('2020')}.`,
      /"more slowly" in .* the first is more/,
    ],
    [`Exports rose for the third year running in 2024, to ${v('2024')}.`, /"third year running" in .* in 2023 it fell/],
    [
      `Exports have risen every year since 2019, from ${v('2019')} to ${v('2025')}.`,
      /"every year since 2019" in .* in 2023 it fell/,
    ],
    [`At ${v('2023')}, exports in 2023 were the highest since 2021.`, /"highest" in .* not borne out/],
    [`Exports peaked in 2024 at ${v('2024')}.`, /"peaked" in .* not borne out/],
    [`Exports grew fastest in 2024, by ${g('2024')}.`, /"grew fastest" in .* not borne out/],
    [`In the first half of 2024 exports came to ${v('2024')}.`, /"first half" in .* stands beside a number of 2024\./],
    [`In the second quarter of 2025 exports came to ${v('2025-Q1')}.`, /stands beside a number of 2025-Q1/],
    [`In September 2025 exports came to ${v('2025-M10')}.`, /"September 2025" in .* a number of 2025-M10/],
    [`Nghệ An exported ${v('2024')} in 2024.`, /names another place than its number/],
    [`Exports slumped to ${v('2025')} in 2025.`, /"slumped" in .* in which it rose/],
    [`With ${v('2021')}, 2021 was a setback after 2020.`, /"setback" in .* in which it rose/],
    [
      `The share of plan rose from ${share('2021')} in 2021 to ${share('2024')} in 2024.`,
      /"rose" in .* in which it fell/,
    ],
    [`Exports of ${v('2022')} in 2022 have not been matched since.`, /"not been matched" in .* not borne out/],
    [`Growth of ${g('2024')} in 2024 was the weakest since 2020.`, /"weakest" in .* not borne out/],
    [
      `Exports rose every year from 2021 to 2025, to ${v('2025')}.`,
      /"every year from 2021 to 2025" in .* in 2023 it fell/,
    ],
    [`In 2021 exports of ${v('2021')} trailed the target of ${target('2021')}.`, /"trailed" in .* the first is more/],
    [`In 2023 the plan was comfortably reached, at ${share('2023')}.`, /comfortably reached" in .* the opposite/],
    [`The final figure for 2025 is ${v('2025')}.`, /"final figure" in .* no more than "estimate"/],
    [`Budget revenue in 2024 came to ${v('2024')}.`, /"budget revenue" in .* beside a number of "exports"/],
    [`Industrial production grew by ${grdp('2024')} in 2024.`, /"industrial production" in .* of "grdp-growth"/],
    [`Vietnam’s economy grew by ${grdp('2024')} in 2024.`, /names another place than its number/],
    [
      `In 2024 Thanh Hóa exported ${v('2024', ' place=nghe-an')}.`,
      /names another place than its number, which is of Nghệ An/,
    ],
    [`In the first nine months of 2025 exports came to ${v('2025')}.`, /"first nine months" in .* a number of 2025\./],
    [`The figure for 2021 is unknown; that for 2020 is ${v('2020')}.`, /nothing is known of 2021/],
    [`Retail sales in 2021 came to ${v('2021')}.`, /"retail sales" in .* beside a number of "exports"/],
    [`In 2021 the province sold ${v('2021')} abroad, less than in 2020.`, /"less than in 2020" in .* is more than/],
    ['In 2023 exports were higher than in 2022.', /"higher than in 2022" in .* is less than exports-2022/],
    [`The economy grew by ${grdp('2025')} in 2025, faster than in 2024.`, /"faster than in 2024" in .* is less than/],
    [`In 2023 exports came to ${v('2023')}, and the province kept its promise.`, /"kept its promise" in/],
    ['In 2025 the province met its export target.', /"met its export target" in .* the plan was missed/],
    [`In 2025 exports came to ${v('2025')}, twice the ${v('2021')} of 2021.`, /states a quantity in words/],
    [`Exports of 2019, ${v('2019')}, were twice those of 2025, ${v('2025')}.`, /states a quantity in words/],
    [`Exports of 2025, ${v('2025')}, were half of those of 2019, ${v('2019')}.`, /states a quantity in words/],
    [`Exports halved from ${v('2019')} in 2019 to ${v('2025')} in 2025.`, /states a quantity in words/],
    [`Exports doubled to ${v('2025')}.`, /states a quantity in words/],
    ['In 2025 imports were twice the exports.{cite source=ctk-4961}', /states a quantity in words/],
    ['In 2021 exports fell short.', /the plan was reached/],
    [
      `In 2025 exports came to ${v('2025', ' form=plain')}, after more than ${v('2021', ' form=plain')} in 2021.`,
      /"more than" in .* its source gives as "exact"/,
    ],
    [
      `In 2025 exports came to an estimated ${v('2025', ' form=plain')}.`,
      /is printed plain, and its source gives it as "more-than"/,
    ],
    [`In 2021 exports grew; the result was ${target('2021')}.`, /shows a target .* as if it were a result/],
    [`In 2025 exports came to about ${v('2025', ' form=plain')}.`, /"about" in .* its source gives as "more-than"/],
    [`In 2024 exports fell to ${v('2024')}, from ${v('2023')} the year before.`, /says the opposite of the record/],
    [`Exports rose to ${v('2023')} in 2023, from ${v('2022')} the year before.`, /says the opposite of the record/],
    [`Growth more than halved, from ${grdp('2022')} in 2022 to ${grdp('2023')} in 2023.`, /states a quantity in words/],
    [`In 2025 exports came to ${v('2025')}, more than twice the ${v('2019')} of 2019.`, /states a quantity in words/],
  ],
  vi: [
    ['Năm 2023, thu ngân sách hụt dự toán.', /"hụt dự toán" in .* the plan was reached/],
    [`Năm 2023, xuất khẩu ${v('2023')}, vượt dự toán ${target('2023')}.`, /says the opposite|the first is less/],
    ['Năm 2024, nhập khẩu giảm.', /"giảm" in .* in which it rose \(imports-2024-/],
    ['Xuất khẩu năm 2023 tăng.', /in which it fell/],
    ['Năm 2025, xuất khẩu đã đạt kế hoạch.', /"đạt kế hoạch" in .* the plan was missed/],
    ['Năm 2021, xuất khẩu không đạt kế hoạch.', /"không đạt kế hoạch" in .* the plan was reached/],
    [`Xuất khẩu năm 2021 được ${v('2021')}, thấp hơn kế hoạch.`, /"thấp hơn kế hoạch" in/],
    [`Xuất khẩu năm 2021 là ${v('2021')}, ít hơn ${v('2020')} của năm 2020.`, /"ít hơn" in .* the first is more/],
    [`Năm 2025, xuất khẩu ${v('2025')}, vượt mục tiêu ${target('2025')}.`, /"vượt" in .* the first is less/],
    [`Xuất khẩu năm 2021 tăng ${g('2021')}, chậm hơn mức ${g('2020')} của năm 2020.`, /"chậm hơn" in/],
    [`Xuất khẩu tăng năm năm liên tiếp, đạt ${v('2025')} năm 2025.`, /"năm năm liên tiếp" in .* in 2023 it fell/],
    [`Năm 2023, xuất khẩu ${v('2023')}, cao nhất kể từ năm 2021.`, /"cao nhất" in .* not borne out/],
    [`Xuất khẩu đạt đỉnh năm 2024 với ${v('2024')}.`, /"đạt đỉnh" in .* not borne out/],
    [`Xuất khẩu tăng nhanh nhất năm 2024, ${g('2024')}.`, /"tăng nhanh nhất" in .* not borne out/],
    [`Cả năm 2024, xuất khẩu được ${v('2024-H1')}.`, /stands beside a number of 2024-H1/],
    [`Tháng 9/2025, xuất khẩu được ${v('2025-M10')}.`, /stands beside a number of 2025-M10/],
    [`Năm 2021, cả nước xuất khẩu ${v('2021')}.`, /names another place than its number/],
    [`Năm 2025, xuất khẩu lao dốc còn ${v('2025')}.`, /"lao dốc" in .* in which it rose/],
    [`Năm 2023, với ${v('2023')}, khá hơn năm trước.`, /"khá hơn" in .* in which it fell/],
    [
      `Chưa năm nào xuất khẩu thấp như năm 2023, chỉ ${v('2023')}.`,
      /"chưa năm nào xuất khẩu thấp như" in .* not borne out/,
    ],
    [`Từ năm 2020, xuất khẩu tăng không ngừng, tới ${v('2025')} năm 2025.`, /in 2023 it fell/],
    [`Năm 2021, xuất khẩu ${v('2021')}, thua mục tiêu ${target('2021')}.`, /"thua" in .* the first is more/],
    [`Năm 2023, tỉnh thừa kế hoạch: ${share('2023')}.`, /"thừa kế hoạch" in/],
    [`Số chính thức của năm 2025 là ${v('2025')}.`, /"số chính thức" in .* no more than "estimate"/],
    [`Thu ngân sách năm 2024 được ${v('2024')}.`, /"thu ngân sách" in .* beside a number of "exports"/],
    [`Ở Nghệ An, xuất khẩu năm 2024 đạt ${v('2024')}.`, /names another place than its number/],
    [`Chín tháng đầu năm 2025, xuất khẩu đạt ${v('2025')}.`, /"chín tháng đầu năm" in .* a number of 2025\./],
    [`Kết quả năm 2024 chưa có; năm 2023 xuất khẩu được ${v('2023')}.`, /nothing is known of 2024/],
    [`GRDP năm 2021 tăng ${g('2021')}.`, /"grdp" in .* beside a number of "exports"/],
    [`Xuất khẩu năm 2025 là ${v('2025')}, thấp hơn năm 2019.`, /"thấp hơn năm 2019" in .* is more than/],
    ['Xuất khẩu năm 2023 cao hơn năm 2022.', /"cao hơn năm 2022" in .* is less than/],
    [`Năm 2023, với ${v('2023')}, xuất khẩu về đích.`, /"về đích" in .* its number says the opposite/],
    ['Năm 2025, tỉnh hoàn thành kế hoạch xuất khẩu.', /"hoàn thành kế hoạch" in .* the plan was missed/],
    [`Năm 2025, xuất khẩu ${v('2025')}, gấp ba ${v('2019')} của năm 2019.`, /states a quantity in words/],
    [`Xuất khẩu giảm một nửa, từ ${v('2019')} năm 2019 lên ${v('2025')} năm 2025.`, /says the opposite of the record/],
    [`Xuất khẩu năm 2025, ${v('2025')}, bằng một nửa năm 2019, ${v('2019')}.`, /states a quantity in words/],
    ['Năm 2021, xuất khẩu không đạt.', /the plan was reached/],
    [
      `Năm 2025, xuất khẩu ước ${v('2025', ' form=plain')}.`,
      /is printed plain, and its source gives it as "more-than"/,
    ],
    [`Năm 2021, kết quả là ${target('2021')}.`, /shows a target/],
    [`Năm 2025, xuất khẩu đạt gần ${v('2025', ' form=plain')}.`, /"gần" in .* its source gives as "more-than"/],
    [`Năm 2024, xuất khẩu giảm còn ${v('2024')}, từ ${v('2023')} năm trước.`, /says the opposite of the record/],
    [`Xuất khẩu tăng lên ${v('2023')}, từ ${v('2022')} năm trước.`, /says the opposite of the record/],
  ],
};

/** Claims over many years, or among other places, that no number of the sentence holds. */
const boundless: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Thanh Hóa has never missed its export plan.',
    'Exports have never fallen since 2019.',
    'Retail sales fell every year from 2016 to 2020.',
    'The province exceeded its export plan every year.',
    'Thanh Hóa leads the country in exports.',
    'Thanh Hóa is the largest exporter in the country.',
    'In 2024 Thanh Hóa had a trade surplus.',
    'In 2021 the province sold more abroad than it bought.',
    '2021 was the only year in which exports missed the plan.',
    'The only year in which exports rose was 2021.',
    'Exports rose for the fourth year running in 2024.',
    'Exports rose in 2024, for the third year in a row.',
    'Thanh Hóa ranks first among the provinces in exports.',
    `The province's exports, ${v('2024')}, are higher than in any other province.`,
    'Imports have never fallen below exports, and Thanh Hóa keeps a trade surplus.',
    'Thanh Hóa is the largest exporter in the country.',
    'In no year since 2019 have exports fallen.',
    'Budget revenue grew every year, without exception.',
    'Exports have beaten the plan in every year since 2021.',
    'In every year since 2021 exports met their plan.',
    'No province exports as much.',
    'Thanh Hóa came first in the country for growth in 2024.',
    'In 2025 the trade surplus grew.',
    'Retail sales fell in 2021, the only year in which they did; imports fell in 2021.',
  ],
  vi: [
    'Thanh Hóa chưa từng lỡ kế hoạch xuất khẩu.',
    'Xuất khẩu chưa từng giảm từ năm 2019.',
    'Năm nào xuất khẩu cũng vượt kế hoạch.',
    'Tỉnh luôn hoàn thành kế hoạch xuất khẩu.',
    'Thanh Hóa dẫn đầu các tỉnh về thu hút FDI.',
    'Xuất khẩu của tỉnh lớn nhất cả nước.',
    'Năm 2021, Thanh Hóa xuất siêu.',
    'Xuất khẩu đạt kỷ lục năm 2023.',
    'Năm 2021 là năm duy nhất xuất khẩu tăng.',
    'Năm 2024, xuất khẩu tăng năm thứ ba liên tiếp.',
    'Không tỉnh nào xuất khẩu nhiều hơn.',
    'Kinh tế năm 2023 tăng nhanh nhất.',
    `Với ${v('2024')}, xuất khẩu Thanh Hóa cao nhất cả nước.`,
    'Thanh Hóa xếp thứ hai cả nước về tăng trưởng.',
    'Suốt từ năm 2019 đến 2025, xuất khẩu liên tục tăng.',
    'Từ năm 2021 đến nay, năm nào xuất khẩu cũng vượt kế hoạch.',
    'Thanh Hóa xuất khẩu nhiều hơn mọi tỉnh khác.',
    'Thanh Hóa đứng thứ nhất toàn quốc về tăng trưởng năm 2024.',
    'Năm 2022, xuất khẩu chạm đáy.',
    'Năm 2022, xuất khẩu thấp nhất trong mười năm.',
    'Thu ngân sách chưa năm nào giảm, kể cả năm 2023.',
  ],
};

for (const [locale, sentences] of Object.entries(wrong) as [Locale, (typeof wrong)[Locale]][])
  for (const [sentence, says] of [
    ...sentences,
    ...wrongKinds[locale],
    ...boundless[locale].map((one) => [one, /not borne out|sets a place|says the opposite/] as const),
  ])
    test(`wrong (${locale}): ${sentence.replaceAll(/\{[^}]*\}/g, '…')}`, () => {
      assert.ok(dataset);
      const issues = checkClaims(dataset, passageOfText(parseText(sentence)), locale);
      assert.match(issues.map(({ found }) => found).join('\n'), says);
    });

test('wrong sentences stand in every language', () => assert.ok(locales.every((locale) => wrong[locale].length > 10)));
