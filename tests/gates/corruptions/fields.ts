import { append, corrupt, replace, type Corruption } from '../corruption.ts';

const chart = 'charts/exports-plan-2021.yaml';
const outcome = 'charts/plan-2021-outcome.yaml';
const growth = 'charts/exports-growth.yaml';
const task = 'tasks/online-services.yaml';
const term = 'glossary/grdp.yaml';

/** One mistake in a chart's record or in a text of a record. */
export const fieldCorruptions: readonly Corruption[] = [
  corrupt(
    'a chart without a description',
    chart,
    (text) => text.replace(/^description:\n(?: {2}.*\n)+/m, ''),
    /field "description": Nothing is filled in/,
  ),
  corrupt(
    'a chart without a title in English',
    chart,
    (text) => text.replace(/^ {2}en: 'Thanh Hóa planned.*\n/m, ''),
    /field "title\.en": Nothing is filled in/,
  ),
  corrupt(
    'a chart of a kind that does not exist',
    chart,
    replace('kind: columns', 'kind: pie'),
    /Found "pie"\.\n.*one of: columns, line, bars/,
  ),
  corrupt(
    'a chart of an unknown indicator',
    chart,
    replace('- indicator: exports', '- indicator: export'),
    /"export" is not the id of any indicator/,
  ),
  corrupt(
    'a chart in a unit that its values cannot be stated in',
    chart,
    replace(/^unit: .*$/m, 'unit: vnd-billion'),
    /The chart's unit is "vnd-billion", but exports is measured in "usd-billion"/,
  ),
  corrupt(
    'a chart of growth in money',
    growth,
    replace(/^unit: .*$/m, 'unit: usd-billion'),
    /The chart's unit is "usd-billion", but growth is measured in "percent"/,
  ),
  corrupt(
    'a chart of a period without data',
    chart,
    (text) => text.replaceAll("'2020'", "'2017'"),
    /The series draws nothing: no outcome is recorded for "exports"/,
  ),
  corrupt('a listed period that no series has', outcome, append("  - '2017'"), /No series has a value for 2017/),
  corrupt(
    'a series with a period outside the chart',
    chart,
    replace("      - '2020'", "      - '2019'"),
    /The series names 2019, which is not among the chart's periods/,
  ),
  corrupt('a period of a chart that is none', outcome, append("  - 'Q1 2021'"), /"Q1 2021" is not a period/),
  corrupt(
    'a chart from late to early',
    growth,
    replace(/from: 2016/, 'from: 2030'),
    /The periods go from 2030 to 2025\.\n.*earlier year first/,
  ),
  corrupt(
    'a plan chart without its plan',
    outcome,
    replace('role: target', 'role: outcome'),
    /of the kind "plan-outcome", but no series has the role "target"/,
  ),
  corrupt(
    'growth of gross output and of value added on one axis',
    'charts/industrial-value-added-growth.yaml',
    (text) =>
      text
        .replace(/^note:\n(?: {2,}.*\n)+/m, '')
        .replace('series:\n', 'series:\n  - indicator: industrial-production-value\n    measure: growth\n'),
    /share an axis, though they are different measures/,
  ),
  corrupt(
    'an unbound digit in a caption',
    chart,
    replace("en: 'Thanh Hóa planned exports of", "en: 'Thanh Hóa planned exports of 3.76,"),
    /field "title\.en": The number "3\.76" is typed in the text/,
  ),
  corrupt(
    'a number in a description',
    chart,
    replace("en: 'Two columns:", "en: '2 columns:"),
    /field "description\.en": The number "2" is typed/,
  ),
  corrupt(
    'a call of another number in one language',
    chart,
    replace(
      /(en: 'Two columns: .*)\{value indicator=exports period=2020\}/,
      "en: 'Two columns: {value indicator=exports period=2019}",
    ),
    /The Vietnamese text has \{.*\}.*this one does not/,
  ),
  corrupt(
    'a call without its period',
    chart,
    replace('{value indicator=exports period=2020}', '{value indicator=exports}'),
    /has no "period"\.\n.*Add period=…/,
  ),
  corrupt(
    'a call that does not exist',
    chart,
    replace('{value indicator=exports period=2020}', '{number indicator=exports period=2020}'),
    /is not a known call/,
  ),
  corrupt(
    'a number typed into a task',
    task,
    replace(/en: 'The report counts/, "en: 'In 87 percent the report counts"),
    /field "asked\.en": The number "87" is typed/,
  ),
  corrupt(
    'a number typed into a definition',
    term,
    replace(/en: 'The value of/, "en: 'The value of 100 kinds of"),
    /field "definition\.en": The number "100" is typed/,
  ),
  corrupt(
    'a name with digits that nobody declared',
    term,
    replace(/en: 'The value of/, "en: 'The 5G value of"),
    /The number "5G" is typed.*\n.*add it to "namesWithDigits"/,
  ),
  corrupt(
    'languages that changed places',
    term,
    (text) => text.replace(/(definition:\n {2})vi: (.*)\n {2}en: (.*)\n/, '$1vi: $3\n  en: $2\n'),
    /Most words of the English text|not one accented letter in the Vietnamese/,
  ),
  corrupt(
    'HTML in a definition',
    term,
    replace(/en: 'The value of/, "en: 'The <img src=x onerror=alert(1)> value of"),
    /is HTML\.\n.*Write the words alone/,
  ),
  corrupt('Markdown in a field', term, replace(/en: 'The value of/, "en: 'The **value** of"), /is Markdown/),
  corrupt(
    'a unit typed beside a bound number',
    chart,
    replace(
      /(en: 'Two columns: \{value indicator=exports period=2020\})/,
      "en: 'Two columns: {value indicator=exports period=2020} billion",
    ),
    /The unit "billion" is typed beside a bound number/,
  ),
  corrupt(
    'the same text in both languages',
    chart,
    (text) => text.replace(/(description:\n {2}vi: )(.*)\n {2}en: .*\n/, '$1$2\n  en: $2\n'),
    /The English text is the same as the Vietnamese/,
  ),
];
