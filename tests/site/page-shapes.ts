import { articlePath, exportsPath } from './chart-pages.ts';
import { base } from './site-pages.ts';

/** One page of each shape that the site has, now in the one language, now in the other. */
export const pageShapes: readonly string[] = [
  base,
  `${base}en/`,
  articlePath.vi,
  articlePath.en,
  `${base}en/articles/`,
  exportsPath.vi,
  exportsPath.en,
  `${base}en/indicators/`,
  `${base}chi-tieu/so-lieu-khac/`,
  `${base}ke-hoach-va-ket-qua/`,
  `${base}en/plan-and-outcome/`,
  `${base}en/compare/`,
  `${base}en/projects/`,
  `${base}du-an/loc-hoa-dau-nghi-son/`,
  `${base}nhiem-vu/`,
  `${base}thuat-ngu/`,
  `${base}en/sources/`,
  `${base}en/data/`,
  `${base}phuong-phap/`,
  `${base}en/changes/`,
  `${base}gioi-thieu/`,
  `${base}tim-kiem/`,
  `${base}en/embed/exports-2016-2025/`,
  `${base}404.html`,
];

/** Pages of running text. */
export const textPages: readonly string[] = [
  articlePath.vi,
  articlePath.en,
  `${base}du-lieu/`,
  `${base}en/data/`,
  `${base}phuong-phap/`,
  `${base}en/methods/`,
  `${base}gioi-thieu/`,
  `${base}en/about/`,
];
