import type { Locale } from '../locales.ts';

/** Drawings that the site makes by itself of an indicator's records, and of places side by side. */
export const compareWords = {
  vi: {
    home: 'Thanh Hóa',
    /** Within a sentence. */
    vietnam: 'cả nước',
    measures: 'Xem theo cách khác',
    tabs: { growth: 'Tốc độ tăng', plan: 'So với kế hoạch', places: 'So với nơi khác' },
    /** What the newest year says. `{value}` and `{other}` are calls: of the year, and of the year or place beside it. */
    growth: '{name}, tăng so với năm trước: {value} năm {year}, {other} năm {before}',
    'share-of-plan': '{name} năm {year} bằng {value} kế hoạch, năm {before} bằng {other}',
    gap: '{name} chênh so với kế hoạch {value} năm {year}, {other} năm {before}',
    places: '{name} năm {year}: Thanh Hóa {value}, {place} {other}',
    describe: 'Đường nối các năm liền nhau; năm thiếu số liệu để trống. Từng giá trị nằm trong bảng bên dưới.',
    placesFile: 'Số liệu mọi nơi, mọi năm (CSV)',
    /** `{home}` and `{other}`: the values of the province and of the first place beside it in the last year that both have. */
    industry: 'Tốc độ tăng sản xuất công nghiệp năm {year}: Thanh Hóa {home}, cả nước {other}',
    productivity: 'Năng suất lao động năm {year}: Thanh Hóa {home}, cả nước {other}',
    economy: 'GRDP năm {year}: Thanh Hóa {home}, Nghệ An {other}',
  },
  en: {
    home: 'Thanh Hóa',
    vietnam: 'Vietnam',
    measures: 'Seen another way',
    tabs: { growth: 'Growth', plan: 'Against the plan', places: 'Other places' },
    growth: '{name}, growth on the year before: {value} in {year}, {other} in {before}',
    'share-of-plan': '{name} came to {value} of the plan in {year}, {other} in {before}',
    gap: '{name} against the plan: {value} in {year}, {other} in {before}',
    places: '{name} in {year}: {value} in Thanh Hóa, {other} in {place}',
    describe: 'Neighbouring years are joined; a year without a figure stays empty. Each value is in the table below.',
    placesFile: 'Every place and year (CSV)',
    industry: 'Growth of industrial production in {year}: {home} in Thanh Hóa, {other} in Vietnam',
    productivity: 'Labour productivity in {year}: {home} in Thanh Hóa, {other} in Vietnam',
    economy: 'GRDP in {year}: {home} in Thanh Hóa, {other} in Nghệ An',
  },
} as const satisfies Record<Locale, unknown>;
