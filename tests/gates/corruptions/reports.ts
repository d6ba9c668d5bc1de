import { added, addRow, append, cell, corrupt, moveRow, replace, type Corruption } from '../corruption.ts';
import { realText } from '../real-content.ts';

const exports = 'observations/exports.csv';
const imports = 'observations/imports.csv';
const row = 'imports-2021-outcome-dansinh-20211208';
const cited = 'exports-2021-outcome-bth-150014';
const note = '"Hai dòng,\ncó ""ngoặc""."';
const largest = 'imports-2024-outcome-vneco-202411,2024,estimate,10042,,usd-million,exact,20.3,,,vneco-202411,,,\n'.repeat(100_000);

/** One wrong cell or row in a file of reports. */
export const reportCorruptions: readonly Corruption[] = [
  corrupt('a word for a value', imports, cell(row, 'value', 'khoảng 6600'), /field "value": Found "khoảng 6600"\.\n.*digits and at most one decimal point/),
  corrupt('a decimal comma', imports, cell(row, 'value', '3,76'), /Found "3,76"\.\n.*For a decimal, write 3\.76\./),
  corrupt('a thousands separator', imports, cell(row, 'value', '6.616.000'), /Found "6\.616\.000"\.\n.*For thousands, write 6616000\./),
  corrupt('a thousands separator with a space', imports, cell(row, 'value', '6 616'), /Found "6 616"\.\n.*For thousands, write 6616\./),
  corrupt('a value left out', imports, cell(row, 'value', ''), /field "value": Nothing is filled in\.\n.*a number written as 3\.76/),
  corrupt('a percent sign in growth', imports, cell(row, 'growth', '24.4%'), /field "growth": Found "24\.4%"\.\n.*Leave out the sign: 24\.4\./),
  corrupt('words beside the growth of a target', exports, cell('exports-2021-target-bth-130143', 'growth', 'tăng 6.4'), /field "growth": Found "tăng 6\.4"\.\n.*no thousands separators and no unit/),
  corrupt('a unit of another kind', imports, cell(row, 'unit', 'vnd-billion'), /The unit is "vnd-billion", but imports is measured in "usd-billion"\.\n.*a unit of the same kind/),
  corrupt('a unit that does not exist', imports, cell(row, 'unit', 'million-usd'), /field "unit": Found "million-usd"\.\n.*one of: usd-million/),
  corrupt('a status that does not exist', imports, cell(row, 'status', 'actual'), /Found "actual"\.\n.*one of: target, forecast, estimate/),
  corrupt('a qualifier that does not exist', imports, cell(row, 'qualifier', 'over'), /Found "over"\.\n.*one of: exact, about, nearly, more-than/),
  corrupt('a qualifier of one side on a range', imports, cell(row, 'upper', '7000'), /The qualifier is "exact" and the upper value is 7000\.\n.*only there/),
  corrupt('a range without its end', imports, cell(row, 'qualifier', 'range'), /The qualifier is "range" and the upper value is empty/),
  corrupt('a range from high to low', imports, (text) => cell(row, 'upper', '6000')(cell(row, 'qualifier', 'range')(text)), /The range goes from 6616 to 6000\.\n.*smaller value first/),
  corrupt('a rounded value without its precision', imports, cell(row, 'value', '7000'), /The value 7000 ends in three zeros\.\n.*the step to which it is rounded/),
  corrupt('a precision of nothing', imports, cell(row, 'precision', '0'), /The precision is 0\.\n.*a step above zero/),
  corrupt('a month that does not exist', imports, cell(row, 'period', '2021-M13'), /"2021-M13" is not a period\.\n.*2021-H1, 2021-Q1/),
  corrupt('six months written as months', imports, cell(row, 'period', '2021-YTD6'), /"2021-YTD6" is not a period\.\n.*six are H1 or H2/),
  corrupt('an outcome after the date of the site', imports, (text) => addRow({ id: 'imports-2026-outcome-dntt-20250520', period: '2026', status: 'estimate', value: '9.1', unit: 'usd-billion', qualifier: 'exact', source: 'dntt-20250520' })(text), /The period 2026 has not ended, yet its status is "estimate"\.\n.*Only targets and forecasts may lie after/),
  corrupt('a target called reported', exports, cell('exports-2021-target-bth-130143', 'status', 'reported'), /The id is "exports-2021-target-bth-130143", but the row is an outcome for 2021/),
  corrupt('an outcome called a target', imports, cell(row, 'status', 'target'), /the row is a target for 2021 from "dansinh-20211208" in imports\.csv\.\n.*Correct the cell that is wrong/),
  corrupt('a report of another year', imports, cell(row, 'period', '2020'), /The id is ".*", but the row is an outcome for 2020/),
  corrupt('a period out of order', imports, moveRow(row, 0), /The period 2019 stands after 2021\.\n.*in order of time/),
  corrupt('an id used twice', imports, append(`${row},2025-YTD5,estimate,1.5,,usd-billion,exact,,,,dntt-20250520,,,`), /The id ".*" is used twice\.\n.*It already stands in .*imports\.csv, line 3/),
  corrupt('one report entered twice', imports, addRow({ id: 'imports-2025-ytd5-outcome-dntt-20250520-b', period: '2025-YTD5', status: 'estimate', value: '4.3', unit: 'usd-billion', qualifier: 'more-than', source: 'dntt-20250520' }), /The row repeats imports-2025-ytd5-outcome-dntt-20250520: the same source, period, status and value/),
  corrupt('an id with capitals', imports, cell(row, 'id', row.toUpperCase()), /field "id": Found ".*"\.\n.*lower-case letters without accents/),
  corrupt('a source that is not there', imports, (text) => text.replaceAll('dansinh-20211208', 'dansinh-20211209'), /"dansinh-20211209" is not the id of any source\.\n.*the nearest is "dansinh-20211208"/),
  corrupt('two reports and none chosen', exports, replace(/,most-precise,|,latest,|,see-note,|,starting-report,|,consistent,|,nearest-to-origin,/, ',,'), /reports give .*None is chosen\.\n.*why it is used: latest, most-precise/),
  corrupt('two reports chosen', exports, cell('exports-2016-outcome-vna-en-20170220', 'chosen', 'latest'), /A second report is chosen for 2016, outcome.*\n.*Expected one/),
  corrupt('a choice where there is nothing to choose', imports, cell(row, 'chosen', 'latest'), /This is the only outcome for 2021, yet a reason for choosing it is given\.\n.*Empty the cell "chosen"/),
  corrupt('a reason that points to no note', exports, (text) => cell('exports-2019-outcome-bth-112444', 'note_en', '')(cell('exports-2019-outcome-bth-112444', 'note_vi', '')(text)), /The reason is "see-note", but there is no note\.\n.*note_vi and note_en/),
  corrupt('a note in one language', imports, cell(row, 'note_vi', 'Số ước của cuối năm.'), /field "note_en": The note is there in one language only/),
  corrupt('a number typed into a note', imports, (text) => cell(row, 'note_en', 'Up from 5.3 billion.')(cell(row, 'note_vi', 'Tăng từ mức của năm trước.')(text)), /The number "5\.3" is typed in the text/),
  corrupt('a formula in a cell', imports, (text) => cell(row, 'note_en', '=1+1')(cell(row, 'note_vi', '=1+1')(text)), /"=1\+1" begins like a formula\.\n.*A spreadsheet would run it/),
  corrupt('a formula for a value', imports, cell(row, 'value', '=1+1'), /field "value": Found "=1\+1"/),
  corrupt('a quoted cell that is not closed', imports, append(`${row}-b,2025-YTD5,estimate,"1.5`), /A quoted cell is not closed, or a quote stands inside a cell without quotes/),
  corrupt('a quote inside an unquoted cell', imports, replace('6616', '66"16'), /a quote stands inside a cell without quotes\.\n.*write a quote inside it twice/),
  corrupt('a line break in a quoted note of one language', imports, replace(`,dansinh-20211208,,,`, `,dansinh-20211208,,${note},`), /The note is there in one language only/),
  corrupt('a comma too many', imports, replace(/$(?=\nimports-2022-ytd9)/m, ','), /The row has 15 cells\.\n.*Expected 14, one for each column/),
  corrupt('semicolons for commas', imports, (text) => text.replaceAll(',', ';'), /The header is "id;period;.*"\.\n.*comma-separated, in this order/),
  corrupt('a column renamed', imports, replace('share_of_plan', 'plan_share'), /The header is ".*plan_share.*"\.\n.*Expected exactly/),
  corrupt('an empty file', imports, () => '', /The file is empty\.\n.*Delete the file if nothing is known/),
  corrupt('a byte order mark and nothing else', imports, () => '\uFEFF\r\n', /The file is empty/),
  corrupt('a file of ten megabytes', imports, append(largest), /The file has \d+ characters\.\n.*at most 1000000/),
  added('reports of no indicator', 'observations/importss.csv', realText(imports), /No indicator has the id "importss"\.\n.*indicators\/importss\.yaml/),
  corrupt('a report that an article prints taken away', exports, (text) => text.replace(new RegExp(`^${cited}.*\n`, 'm'), ''), /There is no report with the id "exports-2021-outcome-bth-150014"/, 'articles/plan-2021-outcome/en.mdx'),
];
