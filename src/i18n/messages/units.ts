import type { Locale } from '../locales.ts';

/** How a unit is written around a number; `{n}` is the number. The second form is for the number 1, where a language needs it. */
export interface UnitWords {
  readonly pattern: string;
  readonly singular?: string;
  /** Alone, for axes and column heads. */
  readonly name: string;
}

const nb = '\u00a0';

/** Keys are the unit ids of the content model. */
export const unitWords = {
  vi: {
    'usd-million': { pattern: `{n}${nb}triệu${nb}USD`, name: 'triệu USD' },
    'usd-billion': { pattern: `{n}${nb}tỷ${nb}USD`, name: 'tỷ USD' },
    'vnd-billion': { pattern: `{n}${nb}tỷ${nb}đồng`, name: 'tỷ đồng' },
    'vnd-trillion': { pattern: `{n}${nb}nghìn${nb}tỷ${nb}đồng`, name: 'nghìn tỷ đồng' },
    percent: { pattern: '{n}%', name: '%' },
    'percentage-point': { pattern: `{n}${nb}điểm phần trăm`, name: 'điểm phần trăm' },
    tonne: { pattern: `{n}${nb}tấn`, name: 'tấn' },
    'tonne-million': { pattern: `{n}${nb}triệu${nb}tấn`, name: 'triệu tấn' },
    'tonne-thousand': { pattern: `{n}${nb}nghìn${nb}tấn`, name: 'nghìn tấn' },
    'tonne-million-per-year': { pattern: `{n}${nb}triệu${nb}tấn/năm`, name: 'triệu tấn/năm' },
    'tonne-thousand-per-year': { pattern: `{n}${nb}nghìn${nb}tấn/năm`, name: 'nghìn tấn/năm' },
    'cubic-metre-million': { pattern: `{n}${nb}triệu${nb}m³`, name: 'triệu m³' },
    'barrel-per-day': { pattern: `{n}${nb}thùng/ngày`, name: 'thùng/ngày' },
    megawatt: { pattern: `{n}${nb}MW`, name: 'MW' },
    'kilowatt-hour-million': { pattern: `{n}${nb}triệu${nb}kWh`, name: 'triệu kWh' },
    'kilowatt-hour-billion': { pattern: `{n}${nb}tỷ${nb}kWh`, name: 'tỷ kWh' },
    'kilowatt-hour-million-per-year': { pattern: `{n}${nb}triệu${nb}kWh/năm`, name: 'triệu kWh/năm' },
    'kilowatt-hour-billion-per-year': { pattern: `{n}${nb}tỷ${nb}kWh/năm`, name: 'tỷ kWh/năm' },
    hectare: { pattern: `{n}${nb}ha`, name: 'ha' },
    kilometre: { pattern: `{n}${nb}km`, name: 'km' },
    day: { pattern: `{n}${nb}ngày`, name: 'ngày' },
    'rank-of-63': { pattern: `thứ${nb}{n}/63`, name: 'thứ hạng trên 63 tỉnh, thành' },
    'rank-of-34': { pattern: `thứ${nb}{n}/34`, name: 'thứ hạng trên 34 tỉnh, thành' },
    enterprise: { pattern: `{n}${nb}doanh nghiệp`, name: 'doanh nghiệp' },
    country: { pattern: `{n}${nb}nước`, name: 'nước' },
    market: { pattern: `{n}${nb}thị trường`, name: 'thị trường' },
    'traditional-market': { pattern: `{n}${nb}chợ`, name: 'chợ' },
    supermarket: { pattern: `{n}${nb}siêu thị`, name: 'siêu thị' },
    cluster: { pattern: `{n}${nb}cụm`, name: 'cụm công nghiệp' },
    project: { pattern: `{n}${nb}dự án`, name: 'dự án' },
    document: { pattern: `{n}${nb}văn bản`, name: 'văn bản' },
    resolution: { pattern: `{n}${nb}nghị quyết`, name: 'nghị quyết' },
  },
  en: {
    'usd-million': { pattern: `US\${n}${nb}million`, name: 'US$ million' },
    'usd-billion': { pattern: `US\${n}${nb}billion`, name: 'US$ billion' },
    'vnd-billion': { pattern: `VND${nb}{n}${nb}billion`, name: 'VND billion' },
    'vnd-trillion': { pattern: `VND${nb}{n}${nb}trillion`, name: 'VND trillion' },
    percent: { pattern: '{n}%', name: '%' },
    'percentage-point': {
      pattern: `{n}${nb}percentage points`,
      singular: `{n}${nb}percentage point`,
      name: 'percentage points',
    },
    tonne: { pattern: `{n}${nb}tonnes`, name: 'tonnes' },
    'tonne-million': { pattern: `{n}${nb}million tonnes`, name: 'million tonnes' },
    'tonne-thousand': { pattern: `{n}${nb}thousand tonnes`, name: 'thousand tonnes' },
    'tonne-million-per-year': { pattern: `{n}${nb}million tonnes a year`, name: 'million tonnes a year' },
    'tonne-thousand-per-year': { pattern: `{n}${nb}thousand tonnes a year`, name: 'thousand tonnes a year' },
    'cubic-metre-million': { pattern: `{n}${nb}million cubic metres`, name: 'million m³' },
    'barrel-per-day': { pattern: `{n}${nb}barrels a day`, name: 'barrels a day' },
    megawatt: { pattern: `{n}${nb}MW`, name: 'MW' },
    'kilowatt-hour-million': { pattern: `{n}${nb}million kWh`, name: 'million kWh' },
    'kilowatt-hour-billion': { pattern: `{n}${nb}billion kWh`, name: 'billion kWh' },
    'kilowatt-hour-million-per-year': { pattern: `{n}${nb}million kWh a year`, name: 'million kWh a year' },
    'kilowatt-hour-billion-per-year': { pattern: `{n}${nb}billion kWh a year`, name: 'billion kWh a year' },
    hectare: { pattern: `{n}${nb}hectares`, singular: `{n}${nb}hectare`, name: 'hectares' },
    kilometre: { pattern: `{n}${nb}km`, name: 'km' },
    day: { pattern: `{n}${nb}days`, singular: `{n}${nb}day`, name: 'days' },
    'rank-of-63': { pattern: `rank${nb}{n} of${nb}63`, name: 'rank among 63 provinces' },
    'rank-of-34': { pattern: `rank${nb}{n} of${nb}34`, name: 'rank among 34 provinces' },
    enterprise: { pattern: `{n}${nb}firms`, singular: `{n}${nb}firm`, name: 'firms' },
    country: { pattern: `{n}${nb}countries`, singular: `{n}${nb}country`, name: 'countries' },
    market: { pattern: `{n}${nb}markets`, singular: `{n}${nb}market`, name: 'markets abroad' },
    'traditional-market': { pattern: `{n}${nb}markets`, singular: `{n}${nb}market`, name: 'traditional markets' },
    supermarket: { pattern: `{n}${nb}supermarkets`, singular: `{n}${nb}supermarket`, name: 'supermarkets' },
    cluster: { pattern: `{n}${nb}clusters`, singular: `{n}${nb}cluster`, name: 'industrial clusters' },
    project: { pattern: `{n}${nb}projects`, singular: `{n}${nb}project`, name: 'projects' },
    document: { pattern: `{n}${nb}documents`, singular: `{n}${nb}document`, name: 'documents' },
    resolution: { pattern: `{n}${nb}resolutions`, singular: `{n}${nb}resolution`, name: 'resolutions' },
  },
} as const satisfies Record<Locale, Record<string, UnitWords>>;

export type UnitKey = keyof (typeof unitWords)['vi'];
