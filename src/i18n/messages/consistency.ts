import type { Locale } from '../locales.ts';

export const consistencyWords = {
  vi: {
    unclosed:
      'Năm {year}, nguồn ghi mức tăng {printed}, nhưng so với con số năm trước ({before}) thì mức tăng tính lại là {change}. Mức tăng nguồn ghi chỉ đúng nếu năm trước là {base}.',
    differing: 'Năm {year}, các bản tin ghi mức tăng khác nhau: {printed} và {other}.',
  },
  en: {
    unclosed:
      'For {year} the source prints growth of {printed}, but on the figure used for the year before ({before}) growth works out at {change}. The printed rate presumes {base} the year before.',
    differing: 'For {year}, reports print different growth rates: {printed} and {other}.',
  },
} as const satisfies Record<Locale, unknown>;
