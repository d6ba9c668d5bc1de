import { added, append, corrupt, removed, replace, type Corruption } from '../corruption.ts';
import { realText } from '../real-content.ts';

const project = 'projects/nghi-son-2.yaml';
const otherProject = 'projects/hoi-xuan.yaml';
const sources = 'sources.csv';
const paper = /^bth-130143,.*$/m;

/** One mistake in the list of sources, in what is said once for the site, or in the times of projects. */
export const siteCorruptions: readonly Corruption[] = [
  corrupt(
    'a source with a title that is HTML',
    sources,
    (text) =>
      text.replace(paper, (line) => line.replace(/,Ngành Công thương/, ',<script>alert(1)</script>Ngành Công thương')),
    /"<script>" in .* is HTML\.\n.*Write the words alone/,
  ),
  corrupt(
    'a source without address',
    sources,
    (text) => text.replace(paper, (line) => line.replace(/https:[^,]*/, 'baothanhhoa')),
    /field "url": Found "baothanhhoa"\.\n.*begins with https/,
  ),
  corrupt(
    'a source whose address is a script',
    sources,
    (text) => text.replace(paper, (line) => line.replace(/https:[^,]*/, 'javascript:alert(1)')),
    /field "url": Found "javascript:alert\(1\)"/,
  ),
  corrupt(
    'a source whose host ends in a dot',
    sources,
    (text) => text.replace(paper, (line) => line.replace(/(https:\/\/[^/]*)/, '$1.')),
    /field "url": Found "https:.*host does not end in a dot/s,
  ),
  corrupt(
    'a source in another order of the date',
    sources,
    (text) => text.replace(paper, (line) => line.replace(',2021-01,', ',15/1/2021,')),
    /field "date": Found "15\/1\/2021"\.\n.*2021, 2021-01 or 2021-01-15/,
  ),
  corrupt(
    'a source twice',
    sources,
    (text) => `${text}${paper.exec(text)?.[0]}\n`,
    /The id "bth-130143" is used twice/,
  ),
  corrupt(
    'a title that begins like a formula',
    sources,
    (text) => text.replace(paper, (line) => line.replace(/,Ngành Công thương/, ',=Ngành Công thương')),
    /begins like a formula/,
  ),
  corrupt(
    'a note on a publisher in one language only',
    sources,
    (text) => text.replace(paper, (line) => line.replace(/,,$/, ',trang tổng hợp tin,')),
    /field "publisher_note_en": The note is not there in every language\.\n.*Write the same note in "publisher_note_en", or empty it/,
  ),
  corrupt(
    'a note on a publisher in another spelling of the province',
    sources,
    (text) => text.replace(paper, (line) => line.replace(/,,$/, ',báo của tỉnh Thanh Hoá,paper of the province')),
    /field "publisher_note_vi": "Hoá" is not spelled as on the rest of the site/,
  ),
  removed('no site.yaml', 'site.yaml', /The file is missing or cannot be read\.\n.*Restore the file/),
  corrupt(
    'a date of the site that is no date',
    'site.yaml',
    replace(/^asOf: .*$/m, "asOf: '31/1/2026'"),
    /field "asOf": Found "31\/1\/2026"\.\n.*2021-01-15/,
  ),
  corrupt(
    'a day that does not exist',
    'changes.yaml',
    replace(/date: '2026-01-31'/, "date: '2025-02-30'"),
    /There is no day 2025-02-30/,
  ),
  corrupt(
    'a headline figure that nobody reported',
    'site.yaml',
    replace(/indicators: \[exports,/, 'indicators: [iip-growth-average,'),
    /No outcome is recorded for "iip-growth-average" in 2020\.\n.*home page would leave it out/,
  ),
  corrupt(
    'headline years that are not neighbours',
    'site.yaml',
    replace("next: '2021'", "next: '2022'"),
    /"next" is 2022 and "year" is 2020/,
  ),
  corrupt(
    'a change about an indicator that is not there',
    'changes.yaml',
    append('  indicators: [export]'),
    /"export" is not the id of any indicator/,
  ),
  corrupt(
    'a change before the newest',
    'changes.yaml',
    replace(/date: '2026-01-31'/, "date: '2026-01-01'"),
    /The change of 2026-01-31 stands below the one of 2026-01-01\.\n.*newest first/,
  ),
  corrupt(
    'an event after the date of the site',
    project,
    replace(/lastKnown:\n( +state: .*\n) +date: .*\n/, "lastKnown:\n  state: operating\n  date: '2099-01'\n"),
    /The date 2099-01 lies after \d{4}-\d{2}-\d{2}/,
  ),
  corrupt(
    'events out of order',
    otherProject,
    replace(/(\ntimeline:\n(?:.*\n)*?.*date: )'[^']*'/, "\ntimeline:\n  - date: '2025-01'"),
    /The event of .* stands after the one of 2025-01\.\n.*in order of time/,
  ),
  corrupt(
    'digits of an event that differ',
    project,
    (text) => text.replace(/(en: .*)28 August 2022/, '$129 August 2022'),
    /The Vietnamese sentence says ".*28\/8\/2022"; this one does not/,
  ),
  corrupt(
    'a share that does not fit',
    project,
    replace("sharePercent: '40'", "sharePercent: '60'"),
    /The shares of the investors add up to 120 percent/,
  ),
  corrupt(
    'two preferred quantities',
    project,
    replace(/(value: '1330'\n {4}unit: megawatt\n)/, "value: '1330'\n    unit: megawatt\n    preferred: true\n"),
    /A second quantity is preferred/,
  ),
  added(
    'a copy of a project under another name',
    'projects/nghi-son-2-copy.yaml',
    realText(project),
    /The address ".*" is used twice/,
  ),
];
