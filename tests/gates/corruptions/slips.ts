import { addRow, cell, corrupt, replace, type Corruption } from '../corruption.ts';

const value = (id: string, text: string) => cell(id, 'value', text);
const growth = (id: string, text: string) => cell(id, 'growth', text);
const aeon = 'projects/aeon-mall.yaml';

/** Slips of the hand that only something else on record tells: a neighbour, a plan, a whole, a note, a source. */
export const slipCorruptions: readonly Corruption[] = [
  corrupt(
    'a point for thousands in a count of dollars',
    'observations/grdp-per-capita.csv',
    value('grdp-per-capita-2025-outcome-vnexp-20251206', '3.505'),
    /3\.505 usd in 2025 stands beside 2924 usd in 2022/,
  ),
  corrupt(
    'millions of dong under dollars',
    'observations/grdp-per-capita.csv',
    addRow({
      id: 'grdp-per-capita-2024-outcome-vneco-202411',
      period: '2024',
      status: 'estimate',
      value: '84',
      unit: 'usd',
      qualifier: 'exact',
      source: 'vneco-202411',
    }),
    /84 usd in 2024 stands beside 3144 usd in 2023/,
  ),
  corrupt(
    'digits changed over at the end of a series that was restless long ago',
    'observations/pci-score.csv',
    value('pci-score-2024-outcome-pcivn-th', '86.74'),
    /86\.74 score in 2024 stands beside 66\.79 score/,
  ),
  corrupt(
    'a tenth of a rate, among few',
    'observations/refinery-utilisation.csv',
    value('refinery-utilisation-2021-target-bth-130143', '9.75'),
    /9\.75 percent in 2021 stands beside 43 percent in 2018/,
  ),
  corrupt(
    'a tenth of the growth that a target asks for',
    'observations/exports.csv',
    growth('exports-2026-target-bth-277027', '1.64'),
    /1\.64 does not fit what else is known of 2026, and 16\.4 does: the point may have moved/,
  ),
  corrupt(
    'growth of a month ten times what it is',
    'observations/imports.csv',
    growth('imports-2025-m12-outcome-vneco-202512', '122'),
    /122%, more than was ever printed/,
  ),
  corrupt(
    'a part above its whole, whose other parts nobody counts',
    'observations/exports-garments-footwear.csv',
    value('exports-garments-footwear-2023-outcome-ttv-20240916', '5.29'),
    /5\.29 usd-billion in 2023 is more than the whole of which it is a part, 5\.06 usd-billion/,
  ),
  corrupt(
    'more people at work than there is labour',
    'observations/employed-persons.csv',
    value('employed-persons-2022-outcome-nso-e0245', '2955.32'),
    /2955\.32 person-thousand in 2022 is more than the whole .*, 2241\.2 person-thousand/,
  ),
  corrupt(
    'a minus lost that the note of the row tells',
    'observations/exports.csv',
    growth('exports-2023-q1-outcome-ttv-20230326', '20.6'),
    /20\.6% for 2023-Q1 is a rise, and the note of the row says that it fell/,
  ),
  corrupt(
    'a minus lost that the year before tells',
    'observations/customs-revenue.csv',
    growth('customs-revenue-2023-ytd5-outcome-tbtc-128724', '17'),
    /Growth is given as 17%, and .* for as much of 2022 is -12%/,
  ),
  corrupt(
    'a rank that is the better the larger it is',
    'indicators/pci-rank.yaml',
    replace('direction: less\n', ''),
    /The direction is "more", which is so where none is named\.\n.*Write "direction: less"/,
  ),
  corrupt(
    'a cost ten times that in the other money',
    aeon,
    replace("value: '4200'", "value: '42000'"),
    /42000 vnd-billion stands beside 167 usd-million in the same project/,
  ),
  corrupt(
    'an area a hundred times too large for its cost',
    'projects/wha-smart-1.yaml',
    replace("value: '178.51'", "value: '17851'"),
    /Capacity and investment make 3\.1e\+3 US\$ a hectare/,
  ),
  corrupt(
    'an event from a source older than it',
    'projects/wha-smart-1.yaml',
    replace('    sources: [txd-20251014, dddn-wha]', '    sources: [vns-20241122]'),
    /field "timeline\.3\.sources": The event is of 2025-10-14, and its newest source of 2024-11-22/,
  ),
  corrupt(
    'the front page of a newspaper as a source',
    'sources.csv',
    cell('bth-275179', 'url', 'https://baothanhhoa.vn/'),
    /https:\/\/baothanhhoa\.vn\/ is the front page of a site/,
  ),
  corrupt(
    'a search as a source',
    'sources.csv',
    cell('bth-275179', 'url', 'https://baothanhhoa.vn/tim-kiem?q=grdp'),
    /q=grdp is a search\.\n.*Give the address of the article/,
  ),
  corrupt(
    'a page that leads to another language',
    'redirects.yaml',
    () => '- from: /en/indicators/old/\n  to: /chi-tieu/xuat-khau/\n',
    /\/en\/indicators\/old\/ leads to \/chi-tieu\/xuat-khau\/, a page in another language/,
  ),
  corrupt(
    'a title that turns the verdict of its twin',
    'articles/exports-2016-2025/en.mdx',
    replace('but missed the plan for 2025', 'and met the plan for 2025'),
    /field "title": The text says "met", and the Vietnamese text "hụt"/,
  ),
  corrupt(
    'a row of a table under the name of another place',
    'articles/among-the-provinces/en.mdx',
    replace('| Nghệ An    | <Multiple', '| Hà Tĩnh    | <Multiple'),
    /The row of Hà Tĩnh shows a number of "nghe-an"/,
  ),
  corrupt(
    'a project under the words of another',
    'articles/among-the-provinces/en.mdx',
    replace('<Project id="nghi-son-refinery">Nghi Sơn refinery', '<Project id="nghi-son-2">Nghi Sơn refinery'),
    /"Nghi Sơn refinery" lead to project "nghi-son-2", and more of them stand in the names of "nghi-son-refinery"/,
  ),
  corrupt(
    'a day told by a source from before it',
    'articles/five-projects-of-2021/en.mdx',
    replace('<Cite source="devd-1453566" />', '<Cite source="bth-130143" />'),
    /tells of 2021-02-12, and its newest source is of 2021-01-31/,
  ),
  corrupt(
    'an address as text',
    'articles/exports-2016-2025/en.mdx',
    (text) => `${text.trimEnd()}\n\nMore at www.thanhhoa.gov.vn.\n`,
    /There is an address in the text "More at www\.thanhhoa\.gov\.vn/,
  ),
  corrupt(
    'a newspaper that the other language does not name',
    'articles/exports-2016-2025/vi.mdx',
    replace('một bài trên VnEconomy', 'một bài trên Dân trí'),
    /The Vietnamese paragraph names Dân trí; this one does not/,
    'articles/exports-2016-2025/en.mdx',
  ),
  corrupt(
    'a word ahead of a number that the other language has',
    'articles/what-is-sold-and-bought/vi.mdx',
    replace('ước hơn <Value indicator="refinery-revenue-vnd"', 'ước <Value indicator="refinery-revenue-vnd"'),
    /The text says "more than" of <Value .*refinery-revenue-vnd|printed plain, and its source gives it as "more-than"/,
  ),
];
