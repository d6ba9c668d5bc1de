import type { Locale } from '../../src/i18n/locales.ts';
import { target, v } from './sentence-calls.ts';

const value = (indicator: string, period: string, more = ''): string =>
  `{value indicator=${indicator} period=${period}${more}}`;
const growth = (indicator: string, period: string): string => `{growth indicator=${indicator} period=${period}}`;

/** One sentence or two for each kind of claim that a record shows to be wrong, and what is said of it. */
export const wrongKinds: Readonly<Record<Locale, readonly (readonly [sentence: string, says: RegExp])[]>> = {
  en: [
    // Of a rank the smaller number is the higher one, and ranks of two lists are not compared.
    [
      `In the PCI Thanh Hóa climbed to ${value('pci-rank', '2022')} in 2022, from ${value('pci-rank', '2021')} in 2021.`,
      /"climbed" .* in which it fell/,
    ],
    [`Its best PCI rank is that of 2019: ${value('pci-rank', '2019')}.`, /"best pci rank" .* not borne out/],
    [
      `In exports it climbed from ${value('exports-national-rank', '2020')} in 2020 to ${value('exports-national-rank-of-34', '2025')} in 2025.`,
      /ranks of two lists/,
    ],
    [
      `At ${value('exports-national-rank-of-34', '2025')} in 2025, Thanh Hóa is among the top ten provinces.`,
      /"the top ten" .* stands beside the rank 12/,
    ],
    ['By investment in 2021 Thanh Hóa was last of the six provinces.', /"last of the six provinces" .* the rank 1/],
    [
      `In 2024 the economy grew by ${value('grdp-growth', '2024')}, the second-fastest rate since 2015.`,
      /not borne out/,
    ],
    // Superlatives of any measure.
    [`New foreign capital was largest in 2019, at ${value('fdi-capital-new', '2019')}.`, /"largest" .* not borne out/],
    // What is measured is known by the names of the indicators.
    ['In 2023 the population of Thanh Hóa fell.', /"fell" .* in which it rose \(population-2023/],
    ['In 2020 the index of industrial production of Hà Tĩnh rose.', /in which it fell \(iip-growth-ha-tinh-2020/],
    ['From 2018 to 2024 labour productivity fell.', /in which it rose \(labour-productivity-2018/],
    ['In 2022 exports did not rise.', /"rise" .* in which it did/],
    ['In 2025 customs revenue fell short of its plan.', /the plan was reached \(customs-revenue-2025/],
    ['In 2024 the plan for economic growth was missed.', /the plan was reached/],
    ['In 2024 neither exports nor economic growth met the plan.', /in which it was \(exports-2024/],
    ['In 2024 exports beat the plan for the first time.', /"for the first time" .* in 2016 the plan was reached/],
    ['From 2021 to 2025 the export plan was missed once.', /"once" .* they count/],
    // Another year, another place.
    [
      `In 2025 an estimated ${value('new-enterprises', '2025', ' form=plain')} were founded, fewer than in 2024.`,
      /"fewer than in 2024" .* is more than/,
    ],
    [
      `In 2021 Vietnam’s exports grew by {growth indicator=exports-customs period=2021 place=vietnam}, faster than the province’s.`,
      /is less than exports-2021/,
    ],
    [
      `In 2024 retail grew by ${growth('retail-goods-and-services', '2024')}, faster than exports, ${growth('exports', '2024')}.`,
      /"faster than" .* the first is less/,
    ],
    [
      `In 2024 productivity, ${value('labour-productivity', '2024')}, overtook that of Hà Tĩnh, ${value('labour-productivity', '2024', ' place=ha-tinh')}.`,
      /"overtook" .* the first is less/,
    ],
    // Parts of a year, forecasts, estimates, what is not yet known.
    [
      `In the fourth quarter of 2025 imports were an estimated ${value('imports', '2025-M12', ' form=plain')}.`,
      /"fourth quarter" .* a number of 2025-M12/,
    ],
    [
      `In 2025 labour productivity reached ${value('labour-productivity', '2025', ' role=forecast')}.`,
      /shows a forecast/,
    ],
    [`Exports of 2025 have been confirmed at ${v('2025')}.`, /"confirmed" .* no more than "estimate"/],
    ['The PCI rank of 2024 has not been published.', /nothing is known of 2024/],
    // A load, a balance, an average, a share.
    [
      `In early 2025 the refinery ran below its rated capacity, at ${value('refinery-utilisation', '2025-Q1')}.`,
      /"below its rated capacity" .* which is more/,
    ],
    [
      'In 2024 imports were {balance period=2024 form=absolute} less than exports.',
      /not borne out: the records say the opposite/,
    ],
    [
      'The deficit narrowed from {balance period=2021 form=absolute} in 2021 to {balance period=2024 form=absolute} in 2024.',
      /"narrowed" .* widened/,
    ],
    ['In 2021 exports grew by {average-growth indicator=exports from=2016 to=2021}.', /an average of several years/],
    [
      'In 2021 investment in Thanh Hóa was {share indicator=social-investment place=ha-tinh ofPlace=thanh-hoa period=2021} of that in Hà Tĩnh.',
      /told as a share of ha-tinh/,
    ],
    [
      `In 2024 productivity in Quảng Trị was ${value('labour-productivity', '2024', ' place=ha-tinh')}.`,
      /names Quảng Trị, and the numbers are of Hà Tĩnh/,
    ],
    // Projects.
    [
      'The Hồi Xuân plant has been completed and generates power.',
      /"has been completed" .* of hoi-xuan, in which it is "stalled"/,
    ],
    ['The Nghi Sơn 2 plant was completed in 2024.', /of nghi-son-2, in which it has run since 2022-01-11/],
    ['The Nghi Sơn refinery has been shut down for good.', /in which it is "operating"/],
  ],
  vi: [
    [
      `Về chỉ số PCI, năm 2022 Thanh Hóa leo lên ${value('pci-rank', '2022')}, từ ${value('pci-rank', '2021')} năm 2021.`,
      /"leo lên" .* in which it fell/,
    ],
    [`Thứ hạng PCI cao nhất là năm 2019: ${value('pci-rank', '2019')}.`, /"cao nhất" .* not borne out/],
    [
      `Với ${value('exports-national-rank-of-34', '2025')} năm 2025, Thanh Hóa vào nhóm mười tỉnh dẫn đầu.`,
      /stands beside the rank 12/,
    ],
    ['Về vốn đầu tư năm 2021, Thanh Hóa đứng cuối trong sáu tỉnh.', /"đứng cuối trong sáu tỉnh" .* the rank 1/],
    [`Năm 2024, kinh tế tăng ${value('grdp-growth', '2024')}, mức nhanh thứ hai từ năm 2015.`, /not borne out/],
    [
      `Vốn nước ngoài đăng ký mới nhiều nhất là năm 2019, ${value('fdi-capital-new', '2019')}.`,
      /"nhiều nhất" .* not borne out/,
    ],
    ['Năm 2023, dân số Thanh Hóa giảm.', /"giảm" .* in which it rose \(population-2023/],
    ['Năm 2020, chỉ số sản xuất công nghiệp của Hà Tĩnh tăng.', /in which it fell/],
    ['Từ năm 2018 đến 2024, năng suất lao động giảm.', /in which it rose/],
    ['Năm 2020, kinh tế Thanh Hóa tăng trưởng âm.', /in which it rose/],
    ['Năm 2025, thu hải quan hụt chỉ tiêu.', /the plan was reached/],
    ['Năm 2024, cả xuất khẩu lẫn tăng trưởng đều không đạt kế hoạch.', /the plan was reached/],
    ['Năm 2024, lần đầu tiên xuất khẩu vượt kế hoạch.', /in 2016 the plan was reached/],
    ['Từ năm 2019, xuất khẩu giảm năm lần.', /opposite of the records/],
    [
      `Năm 2025 có ${value('new-enterprises', '2025')} thành lập mới, ít hơn năm 2024.`,
      /"ít hơn năm 2024" .* is more than/,
    ],
    [
      `Năm 2023, năng suất lao động của Thanh Hóa, ${value('labour-productivity', '2023')}, đã vượt Quảng Trị, ${value('labour-productivity', '2023', ' place=quang-tri')}.`,
      /"vượt" .* the first is less/,
    ],
    [`Quý IV/2025, nhập khẩu ước ${value('imports', '2025-M12', ' form=plain')}.`, /a number of 2025-M12/],
    [`Năm 2025, năng suất lao động đạt ${value('labour-productivity', '2025', ' role=forecast')}.`, /shows a forecast/],
    [`Xuất khẩu năm 2025 đã được xác nhận là ${v('2025')}.`, /"xác nhận" .* no more than "estimate"/],
    ['Tăng trưởng kinh tế năm 2025 thì chưa có số.', /nothing is known of 2025/],
    [
      `Đầu năm 2025, nhà máy chạy chưa hết công suất, ở mức ${value('refinery-utilisation', '2025-Q1')}.`,
      /"chưa hết công suất" .* which is more/,
    ],
    [
      `Năm 2024, nhập khẩu ${value('imports', '2024')}, kém xuất khẩu {balance period=2024 form=absolute}.`,
      /the records say the opposite/,
    ],
    ['Từ năm 2021 đến 2024, nhập siêu thu hẹp.', /"thu hẹp" .* widened/],
    ['Năm 2021, xuất khẩu tăng {average-growth indicator=exports from=2016 to=2021}.', /an average of several years/],
    [
      'Năm 2021, vốn đầu tư ở Thanh Hóa bằng {share indicator=social-investment place=ha-tinh ofPlace=thanh-hoa period=2021} của Hà Tĩnh.',
      /told as a share of ha-tinh/,
    ],
    ['Thủy điện Hồi Xuân đã hoàn thành và đang phát điện.', /in which it is "stalled"/],
    ['AEON MALL Thanh Hóa khai trương năm 2025.', /in which it is "under-construction"/],
    [
      `Năm 2025, xuất khẩu cao hơn kế hoạch {gap indicator=exports period=2025 form=absolute}, ${target('2025')}.`,
      /says that the plan was reached/,
    ],
  ],
};
