import { added, append, corrupt, replace, type Corruption } from '../corruption.ts';
import { realText } from '../real-content.ts';

const exports = 'indicators/exports.yaml';
const imports = 'indicators/imports.yaml';
const project = 'projects/nghi-son-2.yaml';
const otherProject = 'projects/hoi-xuan.yaml';
const task = 'tasks/online-services.yaml';
const term = 'glossary/grdp.yaml';

/** One wrong field in a record: its form, its ids, its dates. */
export const recordCorruptions: readonly Corruption[] = [
  corrupt(
    'broken YAML',
    exports,
    replace(/^unit: .*$/m, 'unit: [usd-billion'),
    /This is not valid YAML: a bracket "\[" or "\{" is not closed\.\n.*Close it/,
  ),
  corrupt(
    'a tab for indentation',
    imports,
    replace(/\n {2}vi:/, '\n\tvi:'),
    /This is not valid YAML: a tab stands before the text\./,
  ),
  corrupt(
    'a name given twice',
    exports,
    append('unit: usd-billion'),
    /The name "unit" is given twice\.\n.*every name once/,
  ),
  corrupt('an alias', imports, replace(/^order: .*$/m, 'order: *first'), /There is an alias, "\*first"|not valid YAML/),
  corrupt('an empty record', imports, () => '', /The file is empty\.\n.*Fill it in, or delete the file/),
  corrupt('a record that is a list', imports, () => '- a\n- b\n', /Found .*\n.*Expected named fields/),
  corrupt(
    'an unknown field',
    exports,
    append('colour: red'),
    /There is an unknown field "colour"\.\n.*Check its spelling and indentation/,
  ),
  corrupt('a field left out', exports, replace(/^unit: .*\n/m, ''), /field "unit": Nothing is filled in/),
  corrupt(
    'a number where text belongs',
    project,
    replace(/value: '1330'/, 'value: 1330'),
    /field "capacity\.0\.value": Found "1330"\.\n.*put it in "quotes"/,
  ),
  corrupt(
    'text where a number belongs',
    exports,
    replace(/^order: .*$/m, "order: 'first'"),
    /Found "first"\.\n.*number without quotes/,
  ),
  added(
    'an indicator without a report',
    'indicators/cinemas.yaml',
    realText('indicators/supermarkets.yaml').replace('Siêu thị', 'Rạp chiếu phim').replace('Supermarkets', 'Cinemas'),
    /observations\/cinemas\.csv\n.*The file is missing, though indicators\/cinemas\.yaml says what it holds\.\n.*Add the file with a row for each report/,
    'observations/cinemas.csv',
  ),
  corrupt(
    'the name of another indicator, left from a copy',
    'indicators/traditional-markets.yaml',
    (text) => text.replace(/^( {2}en: ).*$/m, '$1Supermarkets'),
    /field "name\.en": The name "Supermarkets" is used twice\.\n.*already belongs to src\/content\/indicators\/supermarkets\.yaml/,
  ),
  corrupt(
    'a text in one language only',
    exports,
    replace(/^( {2})en: Exports of goods\n/m, ''),
    /field "name\.en": Nothing is filled in/,
  ),
  corrupt(
    'a decimal comma in a quantity',
    project,
    replace(/value: '1330'/, "value: '1,33'"),
    /Found "1,33"\.\n.*For a decimal, write 1\.33\./,
  ),
  corrupt(
    'a unit that does not exist on an indicator',
    exports,
    replace(/^unit: .*$/m, 'unit: dollars'),
    /field "unit": Found "dollars"\.\n.*one of: .*usd-million/,
  ),
  corrupt(
    'a unit that no report can be stated in',
    exports,
    replace(/^unit: .*$/m, 'unit: percent'),
    /The unit is "usd-million", but exports is measured in "percent"/,
    'observations/exports.csv',
  ),
  corrupt(
    'an address with accents',
    exports,
    replace('vi: xuat-khau', 'vi: xuất-khẩu'),
    /Found "xuất-khẩu"\.\n.*without accents, digits and hyphens/,
  ),
  corrupt(
    'an address used twice',
    imports,
    (text) => replace(/^( {2}vi: )nhap-khau$/m, '  vi: xuat-khau')(text),
    /The address "xuat-khau" is used twice\.\n.*already belongs to src\/content\/indicators\/exports\.yaml/,
  ),
  corrupt(
    'an address of the site itself',
    imports,
    replace(/^ {2}en: imports$/m, '  en: other-figures'),
    /The address "other-figures" is used twice\.\n.*page of other figures/,
  ),
  corrupt(
    'a project with the address of another',
    otherProject,
    replace(/^( {2}vi: )[a-z-]*hoi-xuan$/m, '  vi: nhiet-dien-nghi-son-2'),
    /The address "nhiet-dien-nghi-son-2" is used twice\.\n.*already belongs to src\/content\/projects\/nghi-son-2/,
  ),
  corrupt(
    'a glossary term that is not there',
    exports,
    replace('term: export-turnover', 'term: export-turn-over'),
    /"export-turn-over" is not the id of any term\.\n.*nearest is "export-turnover"/,
  ),
  corrupt(
    'a comparator that is not there',
    exports,
    append('comparator: vietnam\n'),
    /"vietnam" is not the id of any indicator/,
  ),
  corrupt(
    'a chart that is not there',
    exports,
    replace(/^charts: \[[^,\]]*/m, 'charts: [no-such-chart'),
    /"no-such-chart" is not the id of any chart/,
  ),
  corrupt(
    'a period that is none in what was not found',
    exports,
    replace("period: '2015'", 'period: year 2015'),
    /"year 2015" is not a period/,
  ),
  corrupt(
    'a source of a project that is not there',
    project,
    replace('dnhn-20220829', 'dnhn-2022'),
    /"dnhn-2022" is not the id of any source\.\n.*dnhn-20220829/,
  ),
  corrupt(
    'a source of a task that is not there',
    task,
    replace('vir-ops', 'vir-opts'),
    /"vir-opts" is not the id of any source/,
  ),
  corrupt(
    'a source of a term that is not there',
    term,
    replace('qt-grdp', 'qt-gdp'),
    /"qt-gdp" is not the id of any source/,
  ),
  corrupt(
    'a task with an unknown indicator',
    task,
    replace('indicators: [online-files-share]', 'indicators: [online-files]'),
    /"online-files" is not the id of any indicator\.\n.*nearest is "online-files-share"/,
  ),
];
