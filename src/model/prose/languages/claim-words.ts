import type { Locale } from '../../../i18n/locales.ts';

/** Words that claim something of a number, as sources of patterns in small letters. U+FFFC stands for a number. */
export interface ClaimWords {
  readonly locale: Locale;
  /** Names and fixed phrases in which such a word claims nothing. */
  readonly setAside: string;
  /** Words that begin a new clause. */
  readonly clauses: string;
  /** Of such words, those that set one thing beside another. */
  readonly beside: string;
  readonly up: string;
  readonly down: string;
  /** Behind a direction, before the level that is reached. */
  readonly towards: string;
  /** Of such words, those ahead of the level that is left. */
  readonly from: string;
  /** Before a word, so that it is not claimed. */
  readonly not: string;
  readonly highest: string;
  readonly lowest: string;
  /** Of growth alone. */
  readonly fastest: string;
  readonly slowest: string;
  /** Ahead of the year from which a superlative counts. */
  readonly since: string;
  readonly record: string;
  readonly firstTime: string;
  /** Beside a superlative, where it ranges over something else than the years of the series. */
  readonly otherRange: string;
  readonly met: string;
  readonly missed: string;
  /** The same of a plan that is named, where no number stands beside it. */
  readonly metPlan: string;
  readonly missedPlan: string;
  /** More or less than all that a plant is built for. */
  readonly overCapacity: string;
  readonly underCapacity: string;
  /** That a growth is one of several years, spread over each. */
  readonly onAverage: string;
  /** Between what is measured and what is said of it, and ahead of it, where something else is spoken of. */
  readonly adverbs: string;
  readonly ofMeasure: string;
  /** Between two measures of which one thing is said. */
  readonly joints: string;
  /** Of a name, that what is measured is a rate, so that it may fall and still be a rise. */
  readonly rateName: RegExp;
  /** From one year to another, or from one on. */
  readonly span: RegExp;
  /** Ahead of a word, where it is said not to be so. */
  readonly denied: RegExp;
  /** In a sentence that asks or supposes, and where it may as well tell of what others expected. */
  readonly conditional: string;
  readonly supposed: string;
  /** One number set against the one behind it. */
  readonly moreThan: string;
  readonly lessThan: string;
  /** The same of a result against its plan. */
  readonly passed: string;
  readonly fellShort: string;
  /** A comparison ahead of both numbers, and what stands between them then. */
  readonly more: string;
  readonly less: string;
  readonly than: string;
  /** A level or a rate set against that of another year without a number. */
  readonly moreThanThen: string;
  readonly lessThanThen: string;
  /** Such a comparison of rates. */
  readonly ofRates: RegExp;
  /** Such a comparison with another place, whose name is blanked. */
  readonly ofPlaceThen: RegExp;
  /** Between two numbers, so that no comparison reaches over it. */
  readonly newThought: string;
  /** "The third year running", with the words for two, three and so on in it; "every year since 2019". */
  readonly running: string;
  readonly counts: readonly RegExp[];
  readonly everyYearSince: string;
  /** In so many of the years, with a word for the number in it or once. */
  readonly times: string;
  /** In none or in all of the years; in one alone. */
  readonly never: string;
  readonly always: string;
  readonly onlyYear: string;
  /** The gap between exports and imports; more sold abroad than bought, and the other way round. */
  readonly balance: string;
  readonly surplus: string;
  readonly deficit: string;
  /** Of a project: that it runs, that it was given up; and that it is not quite so. */
  readonly projectDone: string;
  readonly projectGivenUp: string;
  readonly nearly: string;
  /** Ahead of all other provinces. */
  readonly leads: string;
  /** Of such words, those that name the provinces of the region, the last place, and the first so many: three, four and so on, as patterns in order. */
  readonly inRegion: RegExp;
  readonly lastOf: RegExp;
  readonly topOf: RegExp;
  readonly tops: readonly RegExp[];
  /** Of such words, those that may be said of anything. */
  readonly alone: string;
  /** Between a share and what it is of. */
  readonly shareOf: string;
  /** Parts of a year, as periods name them, and the whole. */
  readonly parts: Readonly<Record<string, string>>;
  /** Ahead of such a part, so that the number is not of it. */
  readonly besidePart: string;
  /** A place as the owner of what is measured; the country, where it is not called by its name. */
  readonly ofPlace: string;
  readonly country: string;
  /** What makes a number a target or a forecast. */
  readonly planned: string;
  /** Of such words, the plan itself. */
  readonly plans: string;
  /** Directly before a number: more than it, less, one or the other, or other words for any of them; and those behind it. */
  readonly qualifiers: Readonly<Record<'over' | 'under' | 'around' | 'besides' | 'behind', string>>;
  /** Directly before a number, saying that it was reached. */
  readonly reached: string;
  /** Directly before a number, saying that it is the plan. */
  readonly planIs: string;
  /** A sentence about what somebody published, which may name the year of that. */
  readonly publishing: string;
  /** That there is no figure, before the years. */
  readonly nothing: string;
  /** That there is none, behind the year. */
  readonly notYet: string;
  /** That there is none, with the year in it. */
  readonly unknown: string;
  /** That years are left out of a drawing, wherever they stand. */
  readonly empty: string;
  /** Ahead of a year that belongs to a day or a month. */
  readonly dateBefore: string;
  /** What stands for what is measured, ahead of what is said of it. */
  readonly itself: string;
  /** Beside a number, saying that it is settled. */
  readonly settled: string;
  /** Names of what is measured, as they stand in sentences, by a pattern of ids; the longer names first. */
  readonly families: Readonly<Record<string, string>>;
  /** Names of what is measured, as they stand in sentences, by indicator. */
  readonly measures: Readonly<Record<string, string>>;
}
