// What loads when the search is first used, in one file.
export { resultGroups } from '../outputs/search/result-groups.ts';
export { searchEngine } from '../outputs/search/search-engine.ts';
