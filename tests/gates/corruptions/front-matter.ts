import { append, corrupt, removed, replace, type Corruption } from '../corruption.ts';

const en = 'articles/plan-2021-outcome/en.mdx';
const vi = 'articles/plan-2021-outcome/vi.mdx';

/** One mistake in the front matter of an article, or a difference between its twins. */
export const frontMatterCorruptions: readonly Corruption[] = [
  corrupt(
    'HTML in a title',
    en,
    replace(/^title: .*$/m, "title: 'What became of <script>alert(1)</script> the plan'"),
    /field "title": "<script>" in .* is HTML/,
  ),
  corrupt(
    'a number in a title',
    en,
    replace(/^title: .*$/m, "title: 'What became of the 4 targets of the plan'"),
    /field "title": The number "4" is typed/,
  ),
  corrupt(
    'a call that cannot be read in a description',
    en,
    // Short enough that its length is no problem before its call is read.
    replace(
      /^description: .*$/m,
      'description: \'Exports reached {share-of-plan indicator="exports" period=2021 of the plan for 2021; retail grew, and the refinery fell short.\'',
    ),
    /is not a call that can be read/,
  ),
  corrupt(
    'a description that is too short',
    en,
    replace(/^description: .*$/m, "description: 'Short.'"),
    /field "description": Found "Short\."\.\n.*at least 50 characters/,
  ),
  corrupt(
    'a headline figure without data',
    en,
    replace(/(headline:\n.*\n +period: )'2021'/, "headline:\n  indicator: exports\n  period: '2017'"),
    /No outcome is recorded for "exports" in 2017/,
  ),
  corrupt(
    'an article published after the date of the site',
    en,
    replace(/^published: .*$/m, "published: '2099-03-01'"),
    /The date 2099-03-01 lies after \d{4}-\d{2}-\d{2}/,
  ),
  corrupt('no front matter', en, (text) => text.replace(/^---\n/, ''), /does not begin with its front matter/),
  corrupt(
    'an address used by another article',
    en,
    replace(/^slug: .*$/m, 'slug: exports-2016-2025'),
    /The address "exports-2016-2025" is used twice/,
  ),
  corrupt(
    'a declared text that stands nowhere',
    en,
    replace(/^order: .*$/m, "order: 2\ndigits:\n  - text: '5G'\n    reason: 'Name of a technology'"),
    /"5G" is declared, but stands nowhere in the text/,
  ),
  removed('a missing twin', en, /The twin is missing or cannot be read\.\n.*plan-2021-outcome\/en\.mdx/),
  corrupt(
    'a heading in one language only',
    en,
    append('\n## One more'),
    /The headings differ from the Vietnamese text/,
  ),
  corrupt(
    'a number in one language only',
    en,
    append('\nAnd <Growth indicator="exports" period="2020" />.'),
    /The English text has <Growth indicator="exports" period="2020" \/>.*this one does not\.\n.*Add it here, or delete it there/,
    vi,
  ),
  corrupt(
    'numbers that changed places between the twins',
    en,
    replace(/<ShareOfPlan [^>]*\/>/, '<Gap indicator="exports" period="2021" />'),
    /The Vietnamese text has <ShareOfPlan [^>]*>.*this one (?:does not|has it)/,
  ),
  corrupt(
    'a chart in one language only',
    vi,
    replace(/<Chart id="[\w-]+" \/>\n/, ''),
    /The English text has <Chart id="[\w-]+" \/> \(line \d+\); this one does not/,
  ),
  corrupt(
    'a source in one language only',
    vi,
    replace(/<Cite source="[\w-]+" \/>/, ''),
    /The English text has <Cite source="[\w-]+" \/>/,
  ),
  corrupt(
    'a different date of publication in the twins',
    en,
    replace(/^published: .*$/m, "published: '2026-01-30'"),
    /"published" is "2026-01-30" here and "2026-01-31" in the Vietnamese text/,
  ),
  corrupt(
    'a date that differs between the twins',
    en,
    replace('15 January 2021', '16 January 2021'),
    /The Vietnamese text says ".*15\/1\/2021" \(line \d+\); this one does not/,
  ),
  corrupt(
    'an English text that is Vietnamese',
    en,
    replace(/^title: .*$/m, "title: 'Kế hoạch năm 2021 đã đi tới đâu'"),
    /same as the Vietnamese|are Vietnamese/,
  ),
];
