import { added, append, corrupt, removed, replace, type Corruption } from '../corruption.ts';
import { realText } from '../real-content.ts';

const exports = 'indicators/exports.yaml';
const imports = 'indicators/imports.yaml';
const project = 'projects/nghi-son-2.yaml';
const otherProject = 'projects/hoi-xuan.yaml';
const task = 'tasks/online-services.yaml';
const term = 'glossary/grdp.yaml';
const sources = 'sources.csv';
const paper = /^bth-130143,.*$/m;

/** One wrong field in a record: its form, its ids, its dates. */
export const recordCorruptions: readonly Corruption[] = [
  corrupt('broken YAML', exports, replace(/^unit: .*$/m, 'unit: [usd-billion'), /This is not valid YAML: .*\n.*"name: value" lines with even indentation/),
  corrupt('a tab for indentation', imports, replace(/\n {2}vi:/, '\n\tvi:'), /This is not valid YAML/),
  corrupt('a name given twice', exports, append('unit: usd-billion'), /This is not valid YAML: Map keys must be unique\.\n.*every name once/),
  corrupt('an alias', imports, replace(/^order: .*$/m, 'order: *first'), /There is an alias, "\*first"|not valid YAML/),
  corrupt('an empty record', imports, () => '', /The file is empty\.\n.*Fill it in, or delete the file/),
  corrupt('a record that is a list', imports, () => '- a\n- b\n', /Found .*\n.*Expected named fields/),
  corrupt('an unknown field', exports, append('colour: red'), /There is an unknown field "colour"\.\n.*Check its spelling and indentation/),
  corrupt('a field left out', exports, replace(/^unit: .*\n/m, ''), /field "unit": Nothing is filled in/),
  corrupt('a number where text belongs', project, replace(/value: '1330'/, 'value: 1330'), /field "capacity\.0\.value": Found "1330"\.\n.*put it in "quotes"/),
  corrupt('text where a number belongs', exports, replace(/^order: .*$/m, "order: 'first'"), /Found "first"\.\n.*number without quotes/),
  corrupt('a text in one language only', exports, replace(/^( {2})en: Exports of goods\n/m, ''), /field "name\.en": Nothing is filled in/),
  corrupt('a decimal comma in a quantity', project, replace(/value: '1330'/, "value: '1,33'"), /Found "1,33"\.\n.*For a decimal, write 1\.33\./),
  corrupt('a unit that does not exist on an indicator', exports, replace(/^unit: .*$/m, 'unit: dollars'), /field "unit": Found "dollars"\.\n.*one of: usd-million/),
  corrupt('a unit that no report can be stated in', exports, replace(/^unit: .*$/m, 'unit: percent'), /The unit is "usd-million", but exports is measured in "percent"/, 'observations/exports.csv'),
  corrupt('an address with accents', exports, replace('vi: xuat-khau', 'vi: xuất-khẩu'), /Found "xuất-khẩu"\.\n.*without accents, digits and hyphens/),
  corrupt('an address used twice', imports, (text) => replace(/^( {2}vi: )nhap-khau$/m, '  vi: xuat-khau')(text), /The address "xuat-khau" is used twice\.\n.*already belongs to src\/content\/indicators\/exports\.yaml/),
  corrupt('an address of the site itself', imports, replace(/^ {2}en: imports$/m, '  en: other-figures'), /The address "other-figures" is used twice\.\n.*page of other figures/),
  corrupt('a project with the address of another', otherProject, replace(/^( {2}vi: )[a-z-]*hoi-xuan$/m, '  vi: nhiet-dien-nghi-son-2'), /The address "nhiet-dien-nghi-son-2" is used twice\.\n.*already belongs to src\/content\/projects\/nghi-son-2/),
  corrupt('a glossary term that is not there', exports, replace('term: export-turnover', 'term: export-turn-over'), /"export-turn-over" is not the id of any term\.\n.*nearest is "export-turnover"/),
  corrupt('a comparator that is not there', exports, replace('comparator: vn-exports', 'comparator: vietnam'), /"vietnam" is not the id of any indicator/),
  corrupt('a chart that is not there', exports, replace(/^charts: \[[^,\]]*/m, 'charts: [no-such-chart'), /"no-such-chart" is not the id of any chart/),
  corrupt('a period that is none in what was not found', exports, replace("period: '2015'", 'period: year 2015'), /"year 2015" is not a period/),
  corrupt('a source of a project that is not there', project, replace('dnhn-20220829', 'dnhn-2022'), /"dnhn-2022" is not the id of any source\.\n.*dnhn-20220829/),
  corrupt('a source of a task that is not there', task, replace('vir-ops', 'vir-opts'), /"vir-opts" is not the id of any source/),
  corrupt('a source of a term that is not there', term, replace('qt-grdp', 'qt-gdp'), /"qt-gdp" is not the id of any source/),
  corrupt('a task with an unknown indicator', task, replace('indicators: [online-files-share]', 'indicators: [online-files]'), /"online-files" is not the id of any indicator\.\n.*nearest is "online-files-share"/),
  corrupt('a source with a title that is HTML', sources, (text) => text.replace(paper, (line) => line.replace(/,Ngành Công thương/, ',<script>alert(1)</script>Ngành Công thương')), /"<script>" in .* is HTML\.\n.*Write the words alone/),
  corrupt('a source without address', sources, (text) => text.replace(paper, (line) => line.replace(/https:[^,]*/, 'baothanhhoa')), /field "url": Found "baothanhhoa"\.\n.*begins with https/),
  corrupt('a source whose address is a script', sources, (text) => text.replace(paper, (line) => line.replace(/https:[^,]*/, 'javascript:alert(1)')), /field "url": Found "javascript:alert\(1\)"/),
  corrupt('a source in another order of the date', sources, (text) => text.replace(paper, (line) => line.replace(',2021-01,', ',15/1/2021,')), /field "date": Found "15\/1\/2021"\.\n.*2021, 2021-01 or 2021-01-15/),
  corrupt('a source twice', sources, (text) => `${text}${paper.exec(text)?.[0]}\n`, /The id "bth-130143" is used twice/),
  corrupt('a title that begins like a formula', sources, (text) => text.replace(paper, (line) => line.replace(/,Ngành Công thương/, ',=Ngành Công thương')), /begins like a formula/),
  removed('no site.yaml', 'site.yaml', /The file is missing or cannot be read\.\n.*Restore the file/),
  corrupt('a date of the site that is no date', 'site.yaml', replace(/^asOf: .*$/m, "asOf: '31/1/2026'"), /field "asOf": Found "31\/1\/2026"\.\n.*2021-01-15/),
  corrupt('a day that does not exist', 'changes.yaml', replace(/date: '2026-01-31'/, "date: '2025-02-30'"), /There is no day 2025-02-30/),
  corrupt('a headline figure that nobody reported', 'site.yaml', replace(/indicators: \[exports,/, 'indicators: [iip-growth-average,'), /No outcome is recorded for "iip-growth-average" in 2020\.\n.*home page would leave it out/),
  corrupt('headline years that are not neighbours', 'site.yaml', replace("next: '2021'", "next: '2022'"), /"next" is 2022 and "year" is 2020/),
  corrupt('a change about an indicator that is not there', 'changes.yaml', append('  indicators: [export]'), /"export" is not the id of any indicator/),
  corrupt('a change before the newest', 'changes.yaml', replace(/date: '2026-01-31'/, "date: '2026-01-01'"), /The change of 2026-01-31 stands below the one of 2026-01-01\.\n.*newest first/),
  corrupt('an event after the date of the site', project, replace(/lastKnown:\n( +state: .*\n) +date: .*\n/, "lastKnown:\n  state: operating\n  date: '2027-01'\n"), /The date 2027-01 lies after 2026-01-31/),
  corrupt('events out of order', otherProject, replace(/(\ntimeline:\n(?:.*\n)*?.*date: )'[^']*'/, "\ntimeline:\n  - date: '2025-01'"), /The event of .* stands after the one of 2025-01\.\n.*in order of time/),
  corrupt('digits of an event that differ', project, (text) => text.replace(/(en: .*)28 August 2022/, '$129 August 2022'), /The Vietnamese sentence says ".*28\/8\/2022"; this one does not/),
  corrupt('a share that does not fit', project, replace("sharePercent: '40'", "sharePercent: '60'"), /The shares of the investors add up to 120 percent/),
  corrupt('two preferred quantities', project, replace(/(value: '1330'\n {4}unit: megawatt\n)/, "value: '1330'\n    unit: megawatt\n    preferred: true\n"), /A second quantity is preferred/),
  added('a copy of a project under another name', 'projects/nghi-son-2-copy.yaml', realText(project), /The address ".*" is used twice/),
];
