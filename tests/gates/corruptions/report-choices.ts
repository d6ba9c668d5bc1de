import { added, append, cell, corrupt, replace, type Corruption } from '../corruption.ts';
import { realText } from '../real-content.ts';

const exports = 'observations/exports.csv';
const imports = 'observations/imports.csv';
const row = 'imports-2021-outcome-dansinh-20211208';
const cited = 'exports-2021-outcome-bth-150014';
const note = '"Hai dòng,\ncó ""ngoặc""."';
const largest =
  'imports-2024-outcome-vneco-202411,,2024,estimate,10042,,usd-million,exact,20.3,,,vneco-202411,,,,,\n'.repeat(
    100_000,
  );

/** One mistake in how reports are chosen, noted or written to their file. */
export const reportChoiceCorruptions: readonly Corruption[] = [
  corrupt(
    'a source that is not there',
    imports,
    (text) => text.replaceAll('dansinh-20211208', 'dansinh-20211209'),
    /"dansinh-20211209" is not the id of any source\.\n.*the nearest is "dansinh-20211208"/,
  ),
  corrupt(
    'two reports and none chosen',
    exports,
    replace(/,most-precise,|,latest,|,see-note,|,starting-report,|,consistent,|,nearest-to-origin,/, ',,'),
    /reports give .*None is chosen\.\n.*why it is used: latest, most-precise/,
  ),
  corrupt(
    'two reports chosen',
    exports,
    cell('exports-2016-outcome-vna-en-20170220', 'chosen', 'latest'),
    /A second report is chosen for thanh-hoa, 2016, outcome.*\n.*Expected one/,
  ),
  corrupt(
    'a choice where there is nothing to choose',
    imports,
    cell(row, 'chosen', 'latest'),
    /This is the only outcome for 2021, yet a reason for choosing it is given\.\n.*Empty the cell "chosen"/,
  ),
  corrupt(
    'a reason that points to no note',
    exports,
    (text) =>
      cell(
        'exports-2019-outcome-bth-112444',
        'note_en',
        '',
      )(cell('exports-2019-outcome-bth-112444', 'note_vi', '')(text)),
    /The reason is "see-note", but there is no note\.\n.*note_vi and note_en/,
  ),
  corrupt(
    'a note in one language',
    imports,
    cell(row, 'note_vi', 'Số ước của cuối năm.'),
    /field "note_en": The note is not there in every language/,
  ),
  corrupt(
    'a number typed into a note',
    imports,
    (text) => cell(row, 'note_en', 'Up from 5.3 billion.')(cell(row, 'note_vi', 'Tăng từ mức của năm trước.')(text)),
    /The number "5\.3" is typed in the text/,
  ),
  corrupt(
    'a space at the end of a note',
    exports,
    cell(
      'exports-2018-ytd9-outcome-mekong-9m2018',
      'note_en',
      'All export channels. The share is of the full-year plan. ',
    ),
    /field "note_en": The text ".*" ends with a space/,
  ),
  corrupt(
    'a formula in a cell',
    imports,
    (text) => cell(row, 'note_en', '=1+1')(cell(row, 'note_vi', '=1+1')(text)),
    /"=1\+1" begins like a formula\.\n.*A spreadsheet would run it/,
  ),
  corrupt('a formula for a value', imports, cell(row, 'value', '=1+1'), /field "value": Found "=1\+1"/),
  corrupt(
    'a quoted cell that is not closed',
    imports,
    append(`${row}-b,,2025-YTD5,estimate,"1.5`),
    /A quoted cell is not closed, or a quote stands inside a cell without quotes/,
  ),
  corrupt(
    'a quote inside an unquoted cell',
    imports,
    replace('6616', '66"16'),
    /a quote stands inside a cell without quotes\.\n.*write a quote inside it twice/,
  ),
  corrupt(
    'a line break in a quoted note of one language',
    imports,
    replace(`,dansinh-20211208,,,,,`, `,dansinh-20211208,,,,${note},`),
    /The note is not there in every language/,
  ),
  corrupt(
    'a comma too many',
    imports,
    replace(/$(?=\nimports-2022-ytd9)/m, ','),
    /The row has 18 cells\.\n.*Expected 17, one for each column/,
  ),
  corrupt(
    'semicolons for commas',
    imports,
    (text) => text.replaceAll(',', ';'),
    /The cells are divided by semicolons, as a spreadsheet set to Vietnamese saves them\.\n.*CSV UTF-8 \(Comma delimited\)/,
  ),
  corrupt(
    'a column renamed',
    imports,
    replace('share_of_plan', 'plan_share'),
    /The header is ".*plan_share.*"\.\n.*Expected exactly/,
  ),
  corrupt('an empty file', imports, () => '', /The file is empty\.\n.*Delete the file if nothing is known/),
  corrupt('a byte order mark and nothing else', imports, () => '\uFEFF\r\n', /The file is empty/),
  corrupt('a file of ten megabytes', imports, append(largest), /The file has \d+ characters\.\n.*at most 1000000/),
  added(
    'reports of no indicator',
    'observations/importss.csv',
    realText(imports),
    /indicators\/importss\.yaml\n.*The file is missing, though observations\/importss\.csv holds \d+ reports of it\.\n.*rename observations\/importss\.csv/,
    'indicators/importss.yaml',
  ),
  corrupt(
    'a report that an article prints taken away',
    exports,
    (text) => text.replace(new RegExp(`^${cited}.*\n`, 'm'), ''),
    /There is no report with the id "exports-2021-outcome-bth-150014"/,
    'articles/exports-2016-2025/en.mdx',
  ),
];
