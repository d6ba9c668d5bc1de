// What loads when the search is first used, in one file.
export { resultGroups } from '../views/search/result-groups.ts';
export { searchEngine } from '../views/search/search-engine.ts';
