import { checkedDataset } from '../../src/figures/calls/registry.ts';
import { ContentError } from '../../src/model/content-problem.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { CollectionName } from '../../src/model/raw-record.ts';
import { parseContent } from '../../src/read-content.ts';
import { smallArticle } from './small-article.ts';

const header =
  'id,place,period,status,value,upper,unit,qualifier,growth,share_of_plan,precision,source,chosen,superseded_by,target_kind,note_vi,note_en';

/** A whole content of a few records, by path below `src/content/`. Tests replace or add files. */
export const smallContent: Readonly<Record<string, string>> = {
  'site.yaml': `
name: { vi: Công Thương Thanh Hóa qua số liệu, en: Thanh Hóa industry and trade in figures }
shortName: { vi: Công Thương Thanh Hóa, en: Thanh Hóa trade }
tagline: { vi: Từng con số có nguồn, en: Every figure has its source }
publisher: { vi: Nhóm biên soạn độc lập, en: An independent group of editors }
independence: { vi: Trang độc lập với cơ quan nhà nước, en: This site is independent of public bodies }
licence: { id: CC-BY-4.0, name: { vi: CC BY bản quốc tế, en: CC BY international }, url: https://creativecommons.org/licenses/by/4.0/ }
asOf: "2026-01-31"
startingSource: paper
sentences:
  home: { vi: "Xuất khẩu đạt {value indicator=exports period=2020}.", en: "Exports reached {value indicator=exports period=2020}." }
  homeMore: { vi: "Chưa có số khác.", en: "There are no other figures." }
  compare: { vi: "Kế hoạch là {value indicator=exports period=2021 role=target}.", en: "The plan is {value indicator=exports period=2021 role=target}." }
home: { chart: exports-plan, cards: [exports], articles: [exports-in-brief] }
headlines: { year: "2020", next: "2021", indicators: [exports, retail] }
`,
  'sources.csv': `id,url,title,title_basis,publisher_vi,publisher_en,origin_vi,origin_en,kind,date,date_basis,language,publisher_note_vi,publisher_note_en
paper,https://paper.example/a?x=1&y=2,"Ngành công thương triển khai nhiệm vụ, bước vào năm mới",printed,Báo Thanh Hóa,Thanh Hóa newspaper,,,press,2021-01,from-address,vi,,
office,https://office.example/b,Exports of the province “in brief”,printed,Cục Thống kê tỉnh,Provincial Statistics Office,,,statistics-office,2021-02-10,printed,en,bản tiếng Anh,English edition
`,
  'indicators/exports.yaml': `
name: { vi: Giá trị xuất khẩu, en: Exports }
synonyms: { vi: [xuất khẩu] }
slug: { vi: xuat-khau, en: exports }
definition: { vi: Giá trị hàng hóa bán ra nước ngoài của các doanh nghiệp trong tỉnh., en: Value of goods sold abroad by firms in the province. }
summary: { vi: "Xuất khẩu đạt {value indicator=exports period=2020}.", en: "Exports reached {value indicator=exports period=2020}." }
unit: usd-billion
scope: province
measure: flow
priceBase: current
term: export-turnover
order: 1
topic: trade
`,
  'observations/exports.csv': `${header}
exports-2019-outcome-office,,2019,reported,3701,,usd-million,exact,,,,office,,,,,
exports-2020-ytd9-outcome-office,,2020-YTD9,reported,3.1,3.3,usd-billion,range,,,,office,,,,,
exports-2020-outcome-paper,,2020,estimate,3.76,,usd-billion,exact,1.6,98.9,,paper,starting-report,,,,
exports-2020-outcome-office,,2020,reported,3755,,usd-million,exact,-1.5,,,office,,,,"Số làm tròn, không có thập phân","Rounded, without ""decimals"""
exports-2021-target-paper,,2021,target,4,,usd-billion,at-least,6.4,,,paper,,,,,
`,
  'indicators/retail.yaml': `
name: { vi: Bán lẻ hàng hóa, en: Retail sales of goods }
definition: { vi: Tiền bán lẻ hàng hóa trên địa bàn tỉnh., en: Money taken for goods sold at retail in the province. }
unit: vnd-billion
scope: province
measure: flow
order: 2
topic: trade
`,
  'observations/retail.csv': `${header}
retail-2020-outcome-paper,,2020,reported,113000,,vnd-billion,more-than,4.1,,1000,paper,,,,,
`,
  'places.yaml': `
- { id: thanh-hoa, name: { vi: Thanh Hóa, en: Thanh Hóa }, kind: province, region: north-central }
- { id: vietnam, name: { vi: Việt Nam, en: Vietnam }, kind: country }
- { id: north-central, name: { vi: Bắc Trung Bộ, en: North Central region }, kind: region }
`,
  'charts/exports-plan.yaml': `
kind: columns
title: { vi: Xuất khẩu và kế hoạch, en: Exports and the plan }
description: { vi: "Giá trị xuất khẩu qua ba năm, kết quả năm giữa là {value indicator=exports period=2020}.", en: "Exports over three years; the outcome of the middle year is {value indicator=exports period=2020}." }
unit: usd-billion
series: [{ indicator: exports }, { indicator: exports, role: target }]
periods: { from: 2019, to: 2021 }
`,
  'projects/hydro.yaml': `
name: { vi: Thủy điện Hồi Xuân, en: Hồi Xuân hydropower plant }
slug: { vi: thuy-dien-hoi-xuan, en: hoi-xuan-hydropower }
nameSources: paper
sector: { vi: Thủy điện, en: Hydropower }
inReport: true
summary: { vi: "Nhà máy trên sông Mã, công suất {quantity project=hydro field=capacity index=0}.", en: "A plant on the Mã river with a capacity of {quantity project=hydro field=capacity index=0}." }
location: { text: { vi: Huyện Quan Hóa, en: Quan Hóa district }, sources: paper }
capacity: [{ value: "102", unit: megawatt, sources: [paper, office] }]
timeline:
  - { date: "2010-03", text: { vi: Khởi công, en: Construction began }, sources: paper }
lastKnown: { state: under-construction, date: "2021-01", text: { vi: Chưa hoàn thành, en: Not finished }, sources: paper }
order: 1
`,
  'tasks/speed-up.yaml': `
title: { vi: Đẩy nhanh các dự án, en: Speed up the projects }
asked: { vi: Rà soát tiến độ từng dự án, en: Review the progress of each project }
sources: paper
group: priority
order: 1
projects: [hydro]
`,
  'glossary/export-turnover.yaml': `
name: { vi: Kim ngạch xuất khẩu, en: Export turnover }
abbreviation: KNXK
definition: { vi: Tổng giá trị hàng xuất khẩu trong một kỳ., en: Total value of goods exported in a period. }
also: { vi: trị giá xuất khẩu, en: export value }
`,
  'changes.yaml': `
- id: retail-precision
  date: "2026-01-20"
  kind: corrected
  title: { vi: Sửa độ chính xác của bán lẻ, en: Precision of retail sales corrected }
  text: { vi: "Giá trị {value indicator=retail period=2020} được ghi rõ bước làm tròn.", en: "The step to which {value indicator=retail period=2020} is rounded is now stated." }
  indicators: [retail]
- id: start
  date: "2026-01-10"
  kind: added
  title: { vi: Trang ra mắt, en: The site opens }
  text: { vi: Các số liệu đầu tiên, en: The first figures }
`,
  ...smallArticle,
};

const collectionOf = (path: string): CollectionName => path.split(/[/.]/)[0] as CollectionName;

/** The dataset of {@link smallContent} with some files replaced; `undefined` takes a file away. Throws on any problem. */
export function smallDataset(files: Readonly<Record<string, string | undefined>> = {}): Dataset {
  const results = Object.entries({ ...smallContent, ...files }).flatMap(([path, text]) => {
    if (text === undefined) return [];
    const collection = collectionOf(path);
    return [{ collection, ...parseContent({ collection, file: `src/content/${path}` }, text) }];
  });
  const { dataset, problems } = checkedDataset(results);
  if (!dataset) throw new ContentError(problems);
  return dataset;
}
