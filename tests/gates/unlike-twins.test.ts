import assert from 'node:assert/strict';
import test from 'node:test';
import { perLocale } from '../../src/i18n/locales.ts';
import { compareClaims } from '../../src/model/prose/compare-words.ts';

/** Twins that say different things in words alone. */
const unlike: readonly (readonly [vi: string, en: string, says: RegExp])[] = [
  [
    'Những năm sau, hàng bán ra giảm.',
    'In the years after, sales abroad rose.',
    /says "rose", and the Vietnamese text "giảm"/,
  ],
  ['Phần lớn kế hoạch không đạt.', 'Most of the plans were met.', /"met", .* "không đạt"/],
  ['Đó là mức thấp nhất.', 'That was the highest of all.', /"highest", .* "thấp nhất"/],
  ['Bốn nguồn nói như vậy.', 'Three sources say so.', /"three", .* "bốn"/],
  ['Công việc bắt đầu năm 2019.', 'Work began in 2018.', /"2018", .* "2019"/],
  ['Công việc bắt đầu tháng 5.', 'Work began in March.', /"March", .* "tháng 5"/],
  ['Sáu tháng cuối năm cũng thế.', 'So it was in the first half of the year.', /"first half", .* "sáu tháng cuối"/],
  [
    'Các nguồn không nói vì sao lại như vậy.',
    'The sources say why it is so.',
    /denies something \("không"\), and no word of this one does/,
  ],
  ['Chỉ Hà Tĩnh đứng trên.', 'Only Nghệ An is ahead.', /"nghệ an", .* "hà tĩnh"/],
  [
    'Nhập khẩu lớn hơn xuất khẩu.',
    'Exports were larger than imports.',
    /"exports … imports", .* "nhập khẩu … xuất khẩu"/,
  ],
  ['Tỉnh mua nhiều hơn bán.', 'The province bought less than it sold.', /"less", .* "nhiều hơn"/],
  ['Đó là kế hoạch của năm.', 'That is the result of the year.', /"result", .* "kế hoạch"/],
  ['Số ấy là số ước.', 'The figure is final.', /"final", .* "ước"/],
  ['Tổ máy thứ hai chạy từ tháng 7.', 'The third unit has run since July.', /"third", .* "thứ hai"/],
  ['Nhà máy chạy lại, sớm hơn dự kiến.', 'The plant was back, behind schedule.', /"behind schedule", .* "sớm hơn"/],
  ['Ít nguồn nói như vậy.', 'Many sources say so.', /"many", .* "ít"/],
  ['Hầu hết các nguồn nói như vậy.', 'Some of the sources say so.', /"some", .* "hầu hết"/],
  [
    'Giữa tháng 10, nhà máy chạy lại, muộn một tuần.',
    'By mid-October it ran again, a week early.',
    /"early", .* "muộn"/,
  ],
  ['Công trình làm trở lại.', 'Work stopped.', /"stopped", .* "trở lại"/],
  ['Nhà máy ngừng một phần.', 'The plant stopped altogether.', /"altogether", .* "một phần"/],
  ['Chuỗi này rộng hơn chuỗi kia.', 'This series is narrower than that one.', /"narrower", .* "rộng hơn"/],
  [
    'Bán lẻ hàng hóa, cộng doanh thu dịch vụ.',
    'Retail sales of goods, without revenue from services.',
    /"without", .* "cộng"/,
  ],
  ['Bộ trưởng họp với tỉnh.', 'The Prime Minister met the province.', /"prime minister", .* "bộ trưởng"/],
  ['Nhà máy đốt than.', 'The plant burns gas.', /"gas", .* "than"/],
  ['Khoản vay tính bằng đồng.', 'The loan is in dollars.', /"dollars", .* "bằng đồng"/],
  [
    'Phần vốn được chuyển cho công ty khác.',
    'The stake was bought back by the company.',
    /"bought back", .* "chuyển cho"/,
  ],
  [
    'Số thứ nhất của hải quan, số thứ hai của Sở.',
    'The first is the Department’s, the second that of customs.',
    /"department … customs"/,
  ],
  [
    'Trong sáu tỉnh Đồng bằng sông Hồng.',
    'Among the six of the North Central region.',
    /"north central", .* "đồng bằng sông hồng"/,
  ],
  ['Dự án được chấp thuận.', 'The project was rejected.', /"rejected", .* "chấp thuận"/],
  ['Nhà máy thép ở ven biển.', 'A cement works on the coast.', /"cement", .* "thép"/],
  ['Tàu vào cảng.', 'The planes land at the airport.', /"airport", .* "cảng"/],
  ['Phía tây giáp Trung Quốc.', 'It reaches west to Laos.', /"laos", .* "trung quốc"/],
  ['Trung tâm mở cửa.', 'The mall closed.', /"closed", .* "mở cửa"/],
  ['Công việc kết thúc ở đó.', 'The work began there.', /"began", .* "kết thúc"/],
  ['Tính theo giá hiện hành.', 'At constant prices.', /"constant prices", .* "giá hiện hành"/],
  ['Cả nước thừa xi măng.', 'The country is short of cement.', /"short", .* "thừa"/],
  ['Lao động nữ nhiều hơn.', 'There are more men.', /"men", .* "lao động nữ"/],
  ['Ủy ban nhân dân quyết định.', 'The People’s Council decided.', /"people s council", .* "ủy ban nhân dân"/],
  ['Vì dầu rẻ, nhập khẩu giảm.', 'Although oil was cheap, imports fell.', /"although", .* "vì"/],
  ['Vốn tư nhân tăng.', 'State capital rose.', /"state", .* "tư nhân"/],
  ['Nhà máy nghỉ ba tháng.', 'The plant rested for three weeks.', /"weeks", .* "ba tháng"/],
  ['Việc ấy dễ làm.', 'That is hard to do.', /"hard", .* "dễ"/],
  [
    'Có lẽ vì cách đếm lao động năm ấy đã đổi.',
    'Because the count of workers was changed that year.',
    /Vietnamese text says "có lẽ", and nothing in this one does/,
  ],
  [
    'Nối thuế với dầu thô là suy luận của chúng tôi.',
    'Taxes and crude oil are tied to one another.',
    /"suy luận của chúng tôi", and nothing in this one does/,
  ],
  [
    'Thanh Hóa vượt Hà Tĩnh, rồi Nghệ An.',
    'Thanh Hóa passed Nghệ An first, Nghệ An then.',
    /"hà tĩnh", and nothing in this one does|"nghệ an"/,
  ],
  [
    'Nhà máy ở xã Hải Hà.',
    'The plant is in Hải Hòa commune.',
    /The text says "hòa", and nothing in the Vietnamese text does/,
  ],
  ['Xi măng của cả nước thừa.', 'There is too much cement in the whole province.', /"whole province", .* "cả nước"/],
];

/** Twins that say the same, each in its own way. */
const alike: readonly (readonly [vi: string, en: string])[] = [
  ['Xuất khẩu năm 2023 không bằng năm 2022.', 'Exports of 2023 were lower than those of 2022.'],
  ['Xuất khẩu năm 2023 không bằng năm 2022.', 'Exports of 2023 did not come up to those of 2022.'],
  ['Chưa đầy bốn năm sau, nhà máy chạy lại.', 'Less than four years later the plant was back.'],
  ['Năm 2022, xuất khẩu không giảm mà tăng.', 'In 2022 exports did not fall.'],
  ['Phần còn lại tăng. Tỷ trọng của xi măng giảm.', 'The share of cement fell.'],
  ['Năm 2025 thì không đạt.', 'In 2025 they missed it.'],
  ['Một số nguồn nói nhiều hơn.', 'Several sources say more.'],
  ['Không ít nguồn nói như vậy.', 'Many sources say so.'],
  ['Kế hoạch có đạt không?', 'Was the plan met?'],
  ['Tăng không đều, có năm nhảy vọt', 'Growth came in leaps'],
  ['Năm 2025 và 2023 thì kế hoạch không đạt.', 'In 2025 and in 2023 they fell short of it.'],
  ['Nhập khẩu nhiều hơn xuất khẩu.', 'Exports were less than imports.'],
  ['Hai năm 2023 và 2025 đều hụt.', 'The plans of 2023 and 2025 were missed.'],
  ['Sáu tháng đầu năm, nhà máy dừng ba lần.', 'In the first half of the year the plant stopped three times.'],
  ['Nhà máy ngừng một phần, sau đó ngừng toàn bộ.', 'Part of the plant stopped, then all of it.'],
  ['Công trình ngừng rồi làm lại.', 'Work stopped and was resumed.'],
  ['Nghi Sơn 2 đốt than; dự án kia sẽ đốt khí.', 'Nghi Sơn 2 burns coal; the other project is to burn gas.'],
  ['Thủ tướng giao việc cho Bộ trưởng.', 'The Prime Minister gave the task to the Minister.'],
  ['Hải quan đếm một cách, Sở đếm cách khác.', 'Customs counts one way, the Department another.'],
  ['Theo Sở, khác với hải quan.', 'That is the Department’s figure.'],
  ['Tỉnh bán hàng sang Mỹ và Nhật.', 'It sells to the United States and Japan.'],
  ['Việc so sánh không dễ.', 'To compare the two is hard.'],
  ['Nguồn này yếu.', 'The source is not a strong one.'],
  ['Tính theo giá so sánh, không theo giá hiện hành.', 'At constant prices, not current ones.'],
  ['Hàng hóa cộng dịch vụ.', 'Goods and services.'],
  ['Chỉ hàng hóa, không gồm dịch vụ.', 'Goods alone, without services.'],
  ['Tỉnh ở phía nam, xa đồng bằng sông Hồng.', 'Thanh Hóa lies to the south, far from the Red River Delta.'],
  ['Nhập siêu: các con số chỉ về dầu thô', 'Crude is probably the reason'],
  ['Có lẽ dầu thô là lý do.', 'Crude oil seems to be the reason.'],
  ['Dầu thô hẳn là lý do.', 'Crude oil is probably the reason.'],
  ['Chúng tôi suy ra từ đó.', 'That is our inference.'],
  ['Hà Tĩnh nằm xa hơn, ở phía nam Nghệ An.', 'Hà Tĩnh lies further, south of Nghệ An.'],
  ['Tỉnh nằm ven biển.', 'The province lies on the coast, north of Nghệ An.'],
  ['Thuế thu được ở cửa khẩu.', 'Taxes are collected at the border.'],
  ['Hàng đi qua Thái Bình Dương.', 'The goods cross the Pacific.'],
  ['Tỉnh bán ra nước ngoài nhiều hơn.', 'Thanh Hóa sold more abroad.'],
  ['Vốn ngoài nhà nước tăng, vốn nhà nước giảm.', 'Non-state capital rose, state capital fell.'],
  ['Ủy ban trình, Hội đồng nhân dân thông qua.', 'The Committee proposed it and the People’s Council passed it.'],
  ['Nhà máy mở cửa rồi đóng cửa.', 'The works opened and closed.'],
  ['Xi măng thì thừa.', 'There was cement to spare.'],
  ['Vì thiếu tiền nên chạy chậm lại.', 'Short of money, it ran slowly.'],
  ['Dù dầu rẻ, nhập khẩu vẫn tăng.', 'Oil was cheap, and still imports rose.'],
  ['Trung tuần tháng 10, nhà máy chạy lại, sớm một tuần.', 'In mid-October it was running again, a week early.'],
  ['Lúc đầu khó, về sau dễ hơn.', 'It was hard at first and easier later.'],
  ['Cả nhà máy nghỉ vài tuần.', 'The whole plant rested for a few weeks.'],
  ['Một năm sau, vào tháng 3/2019, việc xây dựng bắt đầu.', 'Construction began in March 2019, a year later.'],
];

for (const [vi, en, says] of unlike) test(`unlike twins: ${en}`, () => assert.match(compared(vi, en), says));
for (const [vi, en] of alike) test(`twins alike: ${en}`, () => assert.equal(compared(vi, en), ''));

function compared(vi: string, en: string): string {
  const texts = { ...perLocale(() => ''), vi, en };
  const places = perLocale((locale) => ({ file: `${locale}.mdx` }));
  const names = perLocale(() => ['hà tĩnh', 'nghệ an']);
  return compareClaims(texts, places, names)
    .map(({ found }) => found)
    .join('\n');
}
