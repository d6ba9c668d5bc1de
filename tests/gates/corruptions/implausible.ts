import { addRow, cell, corrupt, replace, type Corruption } from '../corruption.ts';

const exports = 'observations/exports.csv';
const value = (id: string, text: string) => cell(id, 'value', text);
const [year2016, year2025] = ['exports-2016-outcome-btt-20161228', 'exports-2025-outcome-bth-277027'];
const chart = 'charts/exports-2016-2025.yaml';
const project = 'projects/nghi-son-2.yaml';
const look = '.*Look at the source again';

/** Numbers that cannot be, or are unlike everything beside them. */
export const implausibleCorruptions: readonly Corruption[] = [
  corrupt(
    'a point for thousands lost',
    exports,
    value(year2016, '1.737'),
    new RegExp(`1\\.737 usd-million .*\n${look}`),
  ),
  corrupt('millions called billions', exports, cell(year2016, 'unit', 'usd-billion'), /1737 usd-billion/),
  corrupt(
    'two digits that changed places',
    exports,
    value('exports-2021-outcome-bth-150014', '5393'),
    new RegExp(`5393 does not fit what else .*, and 5339 does: two digits .*\n${look}`),
  ),
  corrupt(
    'two digits that changed places in a share of the plan',
    exports,
    cell('exports-2021-outcome-bth-150014', 'share_of_plan', '135.3'),
    /135\.3 does not fit what else is known of 2021, and 133\.5 does/,
  ),
  corrupt(
    'a month that makes a fifth of its year',
    exports,
    value('exports-2025-m12-outcome-vneco-202512', '963.3'),
    /963\.3 usd-million in 2025-M12 is far from a twelfth of 7\.3 usd-billion in 2025/,
  ),
  corrupt(
    'a digit too many in one year of a quiet series',
    'observations/retail-goods-and-services.csv',
    value('retail-goods-and-services-2010-outcome-gso-retail-2018', '236991'),
    /236991 vnd-billion in 2010 stands beside 17780 vnd-billion and 29968\.5 vnd-billion/,
  ),
  corrupt(
    'two digits changed in a count of people',
    'observations/population.csv',
    value('population-2013-outcome-nso-e0203-07', '4384774'),
    /4384774 person in 2013 stands beside/,
  ),
  corrupt(
    'nine months that make a tenth of the year',
    'observations/industrial-production-value.csv',
    value('industrial-production-value-2019-ytd9-outcome-vov-201910', '9280'),
    /9280 vnd-billion until the end of 2019-YTD9 is little beside/,
  ),
  corrupt(
    'a share whose point moved',
    'observations/grdp-share-services.csv',
    value('grdp-share-services-2020-outcome-vdong-1040762', '3.15'),
    /3\.15 percent in 2020 stands beside/,
  ),
  corrupt(
    'a range ten times too wide',
    'observations/grdp-growth.csv',
    cell('grdp-growth-2021-outcome-thcl-156385', 'upper', '90'),
    /The range goes from 8\.6 to 90/,
  ),
  corrupt(
    'a precision finer than what is printed',
    'observations/retail-goods-and-services.csv',
    cell('retail-goods-and-services-2020-outcome-bth-130143', 'precision', '0.001'),
    /The value 113000 is said to be rounded to 0\.001/,
  ),
  corrupt(
    'growth and share of the plan that changed places',
    exports,
    (text) => cell(year2016, 'growth', '107.2')(cell(year2016, 'share_of_plan', '12.1')(text)),
    /The share of the plan is given as 12\.1%/,
  ),
  corrupt('growth without its point', exports, cell(year2025, 'growth', '160'), /Growth is given as 160%/),
  corrupt(
    'a share of the plan as a ratio',
    exports,
    cell(year2025, 'share_of_plan', '0.913'),
    /The share of the plan is given as 0\.913%\.\n.*133\.5, not 1\.335/,
  ),
  corrupt(
    'a share of the plan unlike the two',
    exports,
    cell(year2025, 'share_of_plan', '71.3'),
    /given as 71\.3%, and 7\.3 usd-billion of 8 usd-billion is 91%/,
  ),
  corrupt(
    'exports below zero',
    exports,
    value(year2016, '-1737'),
    /The value -1737 usd-million lies outside of what exports can be\.\n.*widen "bounds"/,
  ),
  corrupt(
    'a rank of none',
    'observations/exports-national-rank.csv',
    (text) => text.replace(/(,reported,|,final,|,provisional,|,estimate,)\d+,/, '$10,'),
    /The value 0 rank.* lies outside of what .* can be\.\n.*Expected 1 to 63/,
  ),
  corrupt(
    'a factory at nine times its capacity',
    'observations/refinery-utilisation.csv',
    (text) => text.replace(/(,reported,|,estimate,)(\d+(?:\.\d+)?),/, '$1950,'),
    /The value 950 percent lies outside/,
  ),
  corrupt(
    'one report in two units',
    exports,
    (text) =>
      addRow({
        id: 'exports-2016-outcome-btt-20161228-b',
        period: '2016',
        status: 'estimate',
        value: '1.737',
        unit: 'usd-billion',
        qualifier: 'exact',
        source: 'btt-20161228',
      })(text),
    /The row repeats exports-2016-outcome-btt-20161228 in another unit/,
  ),
  corrupt(
    'a source far older than what it reports',
    exports,
    (text) =>
      addRow({
        id: 'exports-2025-outcome-bth-130143',
        period: '2025',
        status: 'reported',
        value: '7.3',
        unit: 'usd-billion',
        qualifier: 'exact',
        source: 'bth-130143',
      })(text),
    /The source is of 2021-01, \d+ days before 2025 ended, yet the status is "reported"/,
  ),
  corrupt(
    'two sources with one address',
    'sources.csv',
    (text) => `${text}${(text.split('\n')[1] ?? '').replace('bth-130143', 'bth-once-more')}\n`,
    /The address is that of "bth-130143" too\./,
  ),
  corrupt(
    'a reason of one letter',
    'site.yaml',
    replace(/reason: .*$/m, "reason: 'x'"),
    /The reason is "x"\.\n.*at least three words/,
  ),
  corrupt(
    'a place beside the province',
    'projects/hoi-xuan.yaml',
    replace('lat: 20.44388', 'lat: 105.0538'),
    /The place is at latitude 105\.0538 and longitude 105\.0538, outside of the province/,
  ),
  corrupt(
    'a place at sea',
    'projects/hoi-xuan.yaml',
    replace('lon: 105.0538', 'lon: 106.0538'),
    /longitude 106\.0538, outside of the province\.\n.*on land/,
  ),
  corrupt(
    'a capacity ten times too large for its cost',
    'projects/hoi-xuan.yaml',
    replace("value: '102'", "value: '1020'"),
    /Capacity and investment make 1\.3e\+5 US\$ a megawatt\.\n.*a digit too many or too few/,
  ),
  corrupt(
    'a capacity unlike the others of its project',
    project,
    replace("value: '1320'", "value: '13200'"),
    /13200 megawatt stands beside 1200 megawatt in the same project/,
  ),
  corrupt(
    'dong called dollars',
    'projects/hoi-xuan.yaml',
    replace('unit: vnd-billion', 'unit: usd-billion'),
    /Capacity and investment make .* US\$ a megawatt/,
  ),
  corrupt(
    'parts that make more than the whole',
    'observations/grdp-share-services.csv',
    value('grdp-share-services-2020-outcome-vdong-1040762', '41.5'),
    /The parts of 2020 make \d+(\.\d+)? percent: /,
    'charts/grdp-share-industry-construction.yaml',
  ),
  corrupt(
    'a year that the timeline does not tell of',
    'projects/hoi-xuan.yaml',
    (text) =>
      text.replace('dừng từ năm 2018.', 'dừng từ năm 2011.').replace('work stopped in 2018.', 'work stopped in 2011.'),
    /The text names 2011, the time of no event/,
  ),
  corrupt(
    'another year in the text of an event',
    'projects/hoi-xuan.yaml',
    (text) =>
      text.replace('Thi công trở lại.', 'Thi công trở lại năm 2013.').replace('Work resumed.', 'Work resumed in 2013.'),
    /The event is of 2016, and its text names 2013/,
  ),
  corrupt(
    'a source in another language than its title',
    'sources.csv',
    cell('bth-204302', 'language', 'en'),
    /The language is "en", and the title is in another: .*\n.*Expected "vi"/,
  ),
  corrupt(
    'a capacity below zero',
    project,
    replace("value: '1330'", "value: '-1330'"),
    /The value is -1330\.\n.*above zero/,
  ),
  corrupt(
    'a capacity in percent',
    project,
    replace('unit: megawatt', 'unit: percent'),
    /The unit is "percent"\.\n.*a unit of size or output/,
  ),
  corrupt('a stake below zero', project, replace("sharePercent: '10'", "sharePercent: '-10'"), /The share is -10%/),
  corrupt(
    'a chart to a year without values',
    chart,
    replace(/to: \d{4}/, 'to: 2040'),
    /The chart goes to 2040, and its values from/,
  ),
  corrupt(
    'a chart from the year one',
    chart,
    replace(/from: \d{4}/, 'from: 1'),
    /The chart goes from 1, and its values from/,
  ),
  corrupt(
    'a half-year beside years, whatever the note says',
    'charts/imports-exports.yaml',
    (text) =>
      text.replace(
        /^periods:[^]*$/m,
        "periods: ['2021', '2024-H1', '2024']\nnote: { vi: Có kỳ sáu tháng., en: One is half a year. }\n",
      ),
    /Amounts of parts of a year stand beside those of whole years/,
  ),
  corrupt(
    'a description of one letter',
    chart,
    (text) => text.replace(/(description:\n {2}vi: .*\n {2}en: ).*/, "$1'x'"),
    /The description is "x"\.\n.*Twelve words or more/,
  ),
];
