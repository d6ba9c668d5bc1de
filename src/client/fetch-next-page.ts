import { speculationRules } from '../views/speculation-rules.ts';
import { savesData } from './saves-data.ts';

/** Asks browsers that know how to fetch the page behind a link shortly before it is opened; where data is saved, nothing is fetched ahead. */
export function fetchNextPage(): void {
  if (!HTMLScriptElement.supports?.('speculationrules') || savesData()) return;
  if (matchMedia('(hover: hover)').matches) document.documentElement.dataset['hover'] = '';
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = speculationRules(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
  document.head.append(script);
}
