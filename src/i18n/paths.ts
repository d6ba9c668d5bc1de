import { defaultLocale, type Locale, type Localized } from './locales.ts';

/** Address parts of each kind of page. An empty part is the home page. */
export const sections = {
  home: { vi: '', en: '' },
  articles: { vi: 'bai-viet', en: 'articles' },
  indicators: { vi: 'chi-tieu', en: 'indicators' },
  plan: { vi: 'ke-hoach-va-ket-qua', en: 'plan-and-outcome' },
  compare: { vi: 'so-sanh', en: 'compare' },
  projects: { vi: 'du-an', en: 'projects' },
  tasks: { vi: 'nhiem-vu', en: 'tasks' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  sources: { vi: 'nguon', en: 'sources' },
  data: { vi: 'du-lieu', en: 'data' },
  methods: { vi: 'phuong-phap', en: 'methods' },
  changes: { vi: 'thay-doi', en: 'changes' },
  about: { vi: 'gioi-thieu', en: 'about' },
  search: { vi: 'tim-kiem', en: 'search' },
  embed: { vi: 'nhung', en: 'embed' },
  otherFigures: { vi: 'chi-tieu/so-lieu-khac', en: 'indicators/other-figures' },
} as const satisfies Record<string, Localized>;

export type Section = keyof typeof sections;

/** What a page is: of a record, of a section, or that for a wrong address. */
export type PageKind = 'not-found' | 'article' | 'indicator' | 'project' | Section;

/** Address of a page from the site's root, without base path: `/bai-viet/x/` or `/en/articles/x/`. */
export function pathOf(section: Section, locale: Locale, slug?: string): string {
  const parts = [locale === defaultLocale ? '' : locale, sections[section][locale], slug ?? ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
