import type { ClaimWords } from './claim-words.ts';

const few = String.raw`(?:[\p{L}’'-]+\s+){0,3}`;

/** Another year, or what was measured in it. */
const ofYear =
  '(?:(?:in |that (?:of|for|in) |those (?:of|for|in) )?(?:@+(?:’s)?|the province(?:’s)?(?: own)?(?=[ ,.;]|$))|(?:in |that (?:of|for|in) |those (?:of|for|in) |the (?:level|figure|total|rate|value)s? (?:of|in|for) |it was in |they were in )?(?:\\d{4}|(?:(?:a|the|one) year (?:before|earlier)|the (?:previous|preceding) year)(?=[,.;:)]|$| and| but)))';

export const claimsEn: ClaimWords = {
  locale: 'en',
  setAside:
    'growth rates?|rates? of growth|rising exports|year[- ]on[- ]year growth|first (?:half|quarter|months|nine|six|two|figure|source|place)|growing (?:season|list)|climate|drop(?:ped)? (?:out|the|a line)|falls? (?:due|within|into|under|outside|to the|on)|fell (?:due|within|into|under|outside)|fallen (?:due|within|into)|(?:gap|difference|distance)(?: \\p{L}+){0,2} (?:largest|smallest|widest|greatest)|rose garden|rise to the|gave rise|giving rise|gives rise|on record',
  clauses: 'but|while|whereas|although|though|because|which|and|when|after|before|as|against|since',
  beside: 'while|whereas|although|though|even as',
  up: 'rose|go(?:es)? up|widened|widens|deepened|recovered|rebounded|picked up|edged up|went up|advanced|swelled|gain of|risen|rises|rising|rise|grew|grown|grows|increased|increases|increasing|increase|climbed|climbs|climb|jumped|gained|expanded|leapt|leaps|leap|jumps|returned to|returns to|soared|surged|(?<!made |make |makes |set |took |takes |sets )up(?= (?:by |about |an |estimated |some |around |more than |nearly |over |almost )*\uFFFC)',
  down: '(?:fell|fallen|falls|falling|fall)(?! (?:a little |a bit |slightly |well |far |just |some way |\\p{L}+ly |by \uFFFC )?short)|narrowed|narrows|slumped|slumps|sank|sinks|dipped|eased|edged down|went down|go(?:es)? down|sinks?|dwindled|setback|loss of|dropped|drops|drop|declined|declines|decline|decreased|decreases|decrease|shrank|shrunk|shrinks|contracted|slipped|slid|plunged|tumbled|down(?= (?:by |about |an |estimated |some |around |more than |nearly |over |almost )*\uFFFC)',
  towards: 'to|from|back to|below|above|short',
  from: 'from|having been',
  not: String.raw`(?:not|never|no|nor|without|instead of|rather than|didn’t|if|whether|would|could|might|may|neither)\s+${few}`,
  highest:
    '(?:(?:second|third|fourth)[- ])?(?:highest|(?:largest|biggest|greatest|busiest|best|longest|tallest)(?= (?:in|was|is|that of|of) (?:in |that of )?\\d{4}| (?:column|bar))|(?<=(?:was|were|is) )(?:largest|biggest|greatest)(?! (?:in|of|among) \\p{L})|best (?:\\p{L}+ )?(?:rank|score|result|place))|all-time high|best year|peaked|peak of [\\p{L} ]+ was|not been (?:matched|surpassed|beaten)|unmatched|(?:largest|biggest|greatest) (?:value|sum|amount|total|figure|year)|no (?:other )?year had (?:bigger|larger|higher|more)',
  lowest:
    '(?:(?:second|third|fourth)[- ])?(?:lowest|(?:smallest|worst|weakest|shortest)(?= (?:in|was|is|that of|of) (?:in |that of )?\\d{4}| (?:column|bar))|(?<=(?:was|were|is) )smallest(?! (?:in|of|among) \\p{L})|worst (?:\\p{L}+ )?(?:rank|score|result|place))|all-time low|worst year|bottomed out|as low as|weakest year|(?:smallest) (?:value|sum|amount|total|figure)',
  fastest:
    '(?:(?:second|third|fourth)[- ])?(?:largest|biggest|sharpest|steepest|fastest|strongest|greatest) (?:annual |yearly )?(?:rise|increase|leap|jump|gain|growth|rate|pace)|(?:grew|rose|grown|risen|growing|rising) (?:the )?(?:fastest|most)(?! slowly)',
  slowest:
    '(?:(?:second|third|fourth)[- ])?(?:smallest|slowest|weakest) (?:annual |yearly )?(?:rise|increase|gain|growth|rate|pace)|(?:grew|rose|grown|risen|growing|rising) (?:the )?(?:slowest|least|most slowly)|(?:weakest|poorest)(?! (?:year|half))',
  since: 'since',
  record: 'record (?:high|year|level|exports|imports|sales)|(?:a|new) record|all-time high',
  firstTime: 'for the first time|first time ever|never before|never (?:had|has)',
  otherRange:
    'since|in (?:(?:its|the|this) (?:\\p{L}+ )?region|the country|vietnam)|among|of (?:the|all) (?:provinces|sources|reports|targets|plans|estimates|figures|three|two|four|six)|provinces|(?:other|another|each|every|any|no) province|nationwide|months?|quarters?|plan|target|estimates?|sources?|reports?',
  met: 'exceeded|beat|beaten|surpassed|overshot|fulfilled|cleared|comfortably reached|(?:above|over|beyond) (?:the|its) (?:plan|target|goal)|met (?:the|its) (?:plan|target|goal)|was met|were met',
  missed:
    'missed|trailed|not (?:been )?(?:met|reached|fulfilled)|failed to (?:meet|reach|fulfil)|fell short|fallen short|falls short|short of (?:the |its )?(?:plan|target|goal)|(?:below|under) (?:the|its) (?:plan|target|goal)|undershot',
  metPlan:
    '(?:met|beat|beaten|exceeded|surpassed|passed|fulfilled|reached|cleared|above|hit|achieved|attained|topped|lived up to|made good on|delivered on) (?:the|its|their|that)(?: own| \uFFFC| \\d{4}| [\\p{L}]+)? (?:plan|target|goal)|as planned|more than (?:was |had been )?planned|(?:ahead of|according to|in line with|on) (?:the |its )?(?:plan|target)|kept (?:the|its|their)(?: \\p{L}+)? (?:promise|word)|(?:plan|target|goal)(?: (?:for|of|in)(?: \\p{L}+){0,4}(?: \\d{4})?){0,2} (?:was|has been|had been) (?:[\\p{L}]+ )?(?:met|reached|fulfilled|exceeded|achieved|attained|hit|beaten|surpassed)|as the plan (?:had )?(?:asked|foresaw|foreseen|wanted|demanded)',
  missedPlan:
    '(?:fell|fallen|falls) (?:\\p{L}+ly |a little |well |far |just )?short(?! of)|(?:missed|undershot|trailed|failed|short of|below|failed to (?:meet|reach|fulfil|hit)|fell behind|stayed behind|not enough for|broke) (?:the|its|their)(?: own| \uFFFC| \\d{4}| [\\p{L}]+)? (?:plan|target|goal|promise)|less than (?:was |had been )?planned|(?:behind|off) (?:plan|target)|(?:plan|target|goal)(?: (?:for|of|in)(?: \\p{L}+){0,4}(?: \\d{4})?){0,2} (?:was|stayed|remained) (?:missed|out of reach|not (?:met|reached|fulfilled|achieved))',
  overCapacity: '(?:above|over|beyond|more than)(?: \\p{L}+){0,2} (?:capacity|rating|full load)|overload(?:ed)?',
  underCapacity:
    '(?:below|under|short of|less than)(?: \\p{L}+){0,2} (?:capacity|rating|full load)|part load|spare capacity|idle capacity',
  onAverage: 'averag\\p{L}+|a year|each year|every year|annual(?:ly)?|yearly|per year',
  adverbs:
    '(?:of|in|for) @+|of the province|in the province|(?:’s)|also|again|still|even|then|all|have|has|in \\d{4}|of \\d{4}|themselves|of goods|both|actually|in fact|really|was|were|had|again|(?:from|between) \\d{4} (?:to|and) \\d{4}|since \\d{4}',
  ofMeasure: '_|(?<!number )of|for|in|from|no',
  joints: 'and|or|nor',
  rateName: /growth|rate|share/u,
  span: /(?<!\p{L})(?:(?:from|between) (\d{4}) (?:to|and) (\d{4})|since (\d{4})(?!\d))/iu,
  denied:
    /(?:(?:did|do|does|has|have|had|was|were) not|didn’t|n’t|never|no longer|nor|neither \p{L}[^.;:]*)(?: yet| once)? $/u,
  conditional: 'if|whether|would|could|might|may',
  supposed: 'had|did(?! not)|should|expect(?:s|ed)?|hoped?|feared|no|had|aims?|forecast',
  moreThan:
    '(?<!to )(?:(?:higher|larger|greater|bigger|faster) than|more than(?! \\uFFFC))(?! that(?! (?:of|for)))|(?:well |far )?above(?! \\uFFFC)|ahead of',
  lessThan:
    '(?<!to )(?:(?:lower|smaller|slower) than|(?:less|fewer) than(?! \\uFFFC))(?! that(?! (?:of|for)))|more slowly than|(?:well |far )?below(?! \\uFFFC)',
  passed:
    '(?<!(?:was|were|been|be|being) )(?:exceeded|exceeding|exceeds|beat|beats|surpassed|surpasses|passed|passes|cleared|overtook|overtaken|overtakes|outdid|outpaced|outstripped)(?! (?:by|on|to|through))',
  fellShort:
    '(?:fell )?short of|(?<!in |by )trail(?:ed|s)|lagg(?:ed|s) behind|(?<!(?:was|were|been) )missed(?= (?:the|its|their|a) )|undershot',
  more: 'more(?! slowly)|higher|larger|bigger|faster',
  less: 'less|fewer|lower|smaller|slower|more slowly',
  than: 'than',
  moreThanThen: `(?:higher|larger|bigger|greater|faster|(?<!(?:no|any) )more)(?: (?:goods|was|were|sold|abroad|to the budget))* than ${ofYear}|(?:above|exceeded|exceeding|surpassed|surpassing|up on|ahead of) ${ofYear}`,
  lessThanThen: `(?:lower|smaller|slower|more slowly|less|fewer)(?: (?:goods|was|were|sold|abroad|to the budget))* than ${ofYear}|(?:below|down on|behind) ${ofYear}`,
  ofRates: /fast|slow/,
  ofPlaceThen: /@|province/u,
  newThought: 'but|while|whereas|although|though|because|when|after|before|yet|and|or',
  running:
    '(?:second|third|fourth|fifth) (?:(?:year )?(?:running|in a row)|(?:consecutive|straight) year)|(?:two|three|four|five) (?:years running|years in a row|consecutive years|straight years)',
  counts: [/second|two|twice/, /third|three|thrice/, /fourth|four/, /fifth|five/],
  everyYearSince: String.raw`(?:in )?(?:all|each)(?: of)?(?: the)?(?: \p{L}+)? years (?:from \d{4} to \d{4}|since \d{4})|every (?:single )?year since \d{4}|(?:every|each) (?:single )?year from \d{4} to \d{4}|(?:without (?:interruption|a break|a pause)|steadily|continuously) since \d{4}|since \d{4}[^.;]{0,40} (?:every|each) (?:single )?year|from \d{4} to \d{4}[^.;]{0,20} (?:kept|continued)`,
  times: 'once|twice|thrice|(?:two|three|four|five) times',
  never: 'never(?: once)?|not once|in no year|not in any year',
  always:
    'always|in (?:every|each) (?:single )?year|(?:every|each) (?:single )?year|year after year|without (?:exception|fail)',
  onlyYear: 'the (?:only|sole) year|in no other year|only in(?= \\d{4})',
  inRegion: /six/u,
  lastOf: /last|bottom|slowest|smallest|lowest|least/u,
  topOf: /top (?!of)/u,
  tops: [/three/, /four/, /five/, /six/, /seven/, /eight/, /nine/, /ten/],
  alone: 'only|no',
  balance: 'deficit|surplus|trade (?:gap|balance)',
  surplus:
    '(?<=imports[^.;]{0,60})(?:less|fewer) than (?:was |it |the province |they )?sold|(?<=exports[^.;]{0,60})more than (?:was |it |the province |they )?bought|imports(?: \\uFFFC| \\p{L}+| in \\d{4}|,){0,6} (?:lower|smaller|less) than exports|exports(?: \\uFFFC| \\p{L}+| in \\d{4}|,){0,6} (?<!grew |rose |grown |risen )(?:higher|larger|greater|more) than imports|(?:trade )?surplus|(?:sold|sells|exported|exports) more (?:abroad |goods )?than (?:it|they|the province) (?:bought|buys|imported|imports)',
  deficit:
    '(?<=exports[^.;]{0,60})(?:less|fewer) than (?:was |it |the province |they )?bought|(?<=imports[^.;]{0,60})more than (?:was |it |the province |they )?sold|exports(?: \\uFFFC| \\p{L}+| in \\d{4}|,){0,6} (?:lower|smaller|less) than imports|imports(?: \\uFFFC| \\p{L}+| in \\d{4}|,){0,6} (?<!grew |rose |grown |risen )(?:higher|larger|greater|more) than exports|trade deficit|(?:bought|buys|imported|imports) more (?:abroad |goods )?than (?:it|they|the province) (?:sold|sells|exported|exports)',
  projectDone:
    '(?:has |have |had )?(?:been |was |is |were )?(?:completed|finished|inaugurated|commissioned)|(?:has )?opened|(?:is |now |already )(?:in operation|operating|running|open)|generates? (?:power|electricity)|went into operation|came on stream|started up',
  projectGivenUp: 'scrapped|cancelled|abandoned|given up|withdrawn|shut down for good|closed for good',
  nearly: 'nearly|almost|partly|part of|half|unit|before|by|until|once|without|stage|phase|section',
  leads:
    '(?:(?:second|third|fourth|fifth)[- ])?(?:last|bottom|slowest|smallest|lowest|least|fastest|largest|highest|first|second|third|fourth|fifth|most) (?:of|among) (?:the|all) six(?: provinces)?|(?:last|bottom) (?:of|among|in) (?:the|all)(?: \\p{L}+)? provinces|(?:the|its) top (?:three|four|five|six|seven|eight|nine|ten)(?! (?:products|goods|markets|buyers|payers))|(?:leads?|led|leading|heads?|tops?|topped) (?:the (?:country|nation|region|table|list)|all (?:other )?(?:\\p{L}+ )?provinces)|(?:more|higher|larger|faster|better|bigger) than (?:in )?(?:any|every|all) other provinces?|(?:largest|highest|fastest|biggest|best|first|most)(?: exporter| importer| economy| producer| growth| rate| exports)? (?:of|among|in) (?:(?:any|all|the|every)(?: other| \\p{L}+)? provinces?|vietnam|the country|the north[ -]central)|(?:largest|highest|fastest|biggest|best) nationwide|(?:ranks?|ranked|came|placed) (?:first|second|third|fourth|fifth)(?: \\p{L}+)? (?:in (?:the country|vietnam|the region)|nationwide|among|of)|the only (?:\\p{L}+ )?province|no (?:other )?province|second only to|number one(?: \\p{L}+)? in',
  shareOf: 'of|as much as',
  parts: {
    H1: 'first (?:half|six months)(?! of the plan)',
    H2: 'second half|last six months',
    Q1: 'first quarter',
    Q2: 'second quarter',
    Q3: 'third quarter',
    Q4: 'fourth quarter|last quarter',
    year: 'the whole of(?= \\d{4})|(?:full|whole|entire) year',
    YTD3: 'first three months',
    YTD4: 'first four months',
    YTD5: 'first five months',
    YTD7: 'first seven months',
    YTD8: 'first eight months',
    YTD9: 'first nine months|first three quarters',
    YTD10: 'first ten months',
    YTD11: 'first eleven months',
  },
  besidePart: String.raw`(?:what|after|since|before|until|than|from|like|despite|without|besides|unlike|beyond)\s+${few}`,
  ofPlace: String.raw`(?<!\p{L})(?:{place})(?:(?:’s)? (?:exports|imports|retail sales|GRDP|economy)(?= (?:came|were|was|rose|fell|reached|grew|totalled))|’s (?:exports|imports|economy) | (?:exported|imported|sold) )`,
  country: 'the country|the whole country',
  itself: 'it|they|this|that|year|figures?|rates?|total|value|province|share of plan',
  settled:
    '(?:final|official|definitive) (?:figure|result|value|number|count)s?(?=[^,;:\uFFFC]*\uFFFC)|(?:not an|no) estimate|(?<!(?:not|never) (?:yet |been )?)confirmed|finalised|definitively|conclusively',
  planned:
    'plan|plans|planned|target|targets|targeted|aim|aims|aimed|goal|goals|objective|ambition|set|sets|asked|asks|ask|wants?|wanted|intend(?:s|ed)?|hope[ds]?|due|scheduled|forecasts?|expect(?:s|ed)?|project(?:s|ed)|estimated?|outlook|foresees|foresaw|called for|needs?|must|should|mark|bar|or more|make|steadily',
  plans: 'plans?|targets?|goals?',
  qualifiers: {
    over: 'more than|over|at least',
    under: 'nearly|almost|just under|less than|at most',
    around: 'about|around|roughly',
    besides: 'over|above|just over|upwards of|past|close to|some|approximately|up to|under|below',
    behind: 'or more|or so|and more|or less|and counting',
  },
  reached:
    '(?:reached|hit|totalled|came to|amounted to|was worth|were worth|attained|(?:the|its|a) (?:result|outcome) (?:was|is|of))',
  planIs: String.raw`(?:(?:had )?planned (?:exports|imports|sales) of|(?:the|its) (?:plan|target|goal)(?: for \d{4}| for the year| that year)? (?:was|is|had been|stood at|of))`,
  publishing:
    'reports?|reported|said|says|published|publishes|wrote|writes|according|announced|gave|gives|source|article|newspaper|meeting|decided|decision|resolution|approved|expected|forecast|put',
  nothing:
    'no (?:full-year |annual |yearly )?(?:figure|figures|result|number|data)|not (?:been )?found|still open|nothing (?:was )?found',
  notYet:
    '(?:not|never|nowhere)(?: yet)?(?: been)?(?: made)? (?:known|published|released|available|reported|announced|public)(?: yet)?|yet to be (?:published|released|announced|reported)|still (?:unknown|unpublished|missing)|could not be found|unknown',
  unknown:
    '(?:figure|result|number|value|total)s? (?:for|of) \\d{4} (?:is|are|was|were|has|have)(?: still| yet| been)* (?:not|unknown|missing)',
  empty: '(?:are|is|stay|stays) empty|(?:are|is) left (?:out|empty|blank)',
  dateBefore:
    'january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|end of|since|until|before|after|by|quarter of|half of|sources? of|reports? of|figures? of',
  families: {
    'per-capita': '(?:grdp|gdp) per (?:head|capita|person)',
    export: 'exports|exported',
    import: 'imports|imported',
    retail: 'retail sales',
    'budget|revenue|customs': '(?:budget|customs) revenue',
    'fdi|foreign|investment': 'foreign investment|fdi',
    population: 'population|inhabitants',
    'iip|industr|output|production': 'industrial (?:production|output)',
    'g(?:r)?dp': 'grdp|gdp',
  },
  measures: {
    exports: 'exports|export',
    imports: 'imports|import',
    'retail-goods-and-services': 'retail sales|retail',
    'grdp-growth': 'grdp|grdp growth|the economy|economic growth',
    'iip-growth': 'industrial production|index of industrial production|industry',
    'budget-revenue': 'budget revenue',
    'new-enterprises': 'new firms|new enterprises|new companies',
    'refinery-budget-payment': 'the refinery paid',
    'fdi-capital-new': 'new foreign capital|new foreign investment|foreign investment',
  },
};
