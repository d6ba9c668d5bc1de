import { addRow, append, cell, corrupt, moveRow, type Corruption } from '../corruption.ts';

const exports = 'observations/exports.csv';
const imports = 'observations/imports.csv';
const row = 'imports-2021-outcome-dansinh-20211208';

/** One wrong cell or row in a file of reports. */
export const reportCorruptions: readonly Corruption[] = [
  corrupt(
    'a word for a value',
    imports,
    cell(row, 'value', 'khoảng 6600'),
    /field "value": Found "khoảng 6600"\.\n.*digits and at most one decimal point/,
  ),
  corrupt('a decimal comma', imports, cell(row, 'value', '3,76'), /Found "3,76"\.\n.*For a decimal, write 3\.76\./),
  corrupt(
    'a thousands separator',
    imports,
    cell(row, 'value', '6.616.000'),
    /Found "6\.616\.000"\.\n.*For thousands, write 6616000\./,
  ),
  corrupt(
    'a thousands separator with a space',
    imports,
    cell(row, 'value', '6 616'),
    /Found "6 616"\.\n.*For thousands, write 6616\./,
  ),
  corrupt(
    'a value left out',
    imports,
    cell(row, 'value', ''),
    /field "value": Nothing is filled in\.\n.*a number written as 3\.76/,
  ),
  corrupt(
    'a percent sign in growth',
    imports,
    cell(row, 'growth', '24.4%'),
    /field "growth": Found "24\.4%"\.\n.*Leave out the sign: 24\.4\./,
  ),
  corrupt(
    'words beside the growth of a target',
    exports,
    cell('exports-2021-target-bth-130143', 'growth', 'tăng 6.4'),
    /field "growth": Found "tăng 6\.4"\.\n.*no thousands separators and no unit/,
  ),
  corrupt(
    'a unit of another kind',
    imports,
    cell(row, 'unit', 'vnd-billion'),
    /The unit is "vnd-billion", but imports is measured in "usd-billion"\.\n.*a unit of the same kind/,
  ),
  corrupt(
    'a unit that does not exist',
    imports,
    cell(row, 'unit', 'million-usd'),
    /field "unit": Found "million-usd"\.\n.*one of: .*usd-million/,
  ),
  corrupt(
    'a status that does not exist',
    imports,
    cell(row, 'status', 'actual'),
    /Found "actual"\.\n.*one of: target, forecast, estimate/,
  ),
  corrupt(
    'a qualifier that does not exist',
    imports,
    cell(row, 'qualifier', 'over'),
    /Found "over"\.\n.*one of: exact, about, nearly, more-than/,
  ),
  corrupt(
    'a qualifier of one side on a range',
    imports,
    cell(row, 'upper', '7000'),
    /The qualifier is "exact" and the upper value is 7000\.\n.*only there/,
  ),
  corrupt(
    'a range without its end',
    imports,
    cell(row, 'qualifier', 'range'),
    /The qualifier is "range" and the upper value is empty/,
  ),
  corrupt(
    'a range from high to low',
    imports,
    (text) => cell(row, 'upper', '6000')(cell(row, 'qualifier', 'range')(text)),
    /The range goes from 6616 to 6000\.\n.*smaller value first/,
  ),
  corrupt(
    'a rounded value without its precision',
    imports,
    cell(row, 'value', '7000'),
    /The value 7000 ends in three zeros\.\n.*the step to which it is rounded/,
  ),
  corrupt('a precision of nothing', imports, cell(row, 'precision', '0'), /The precision is 0\.\n.*a step above zero/),
  corrupt(
    'a month that does not exist',
    imports,
    cell(row, 'period', '2021-M13'),
    /"2021-M13" is not a period\.\n.*2021-H1, 2021-Q1/,
  ),
  corrupt(
    'six months written as months',
    imports,
    cell(row, 'period', '2021-YTD6'),
    /"2021-YTD6" is not a period\.\n.*six are H1 or H2/,
  ),
  corrupt(
    'an outcome after the date of the site',
    imports,
    (text) =>
      addRow({
        id: 'imports-2026-outcome-dntt-20250520',
        period: '2026',
        status: 'estimate',
        value: '9.1',
        unit: 'usd-billion',
        qualifier: 'exact',
        source: 'dntt-20250520',
      })(text),
    /The period 2026 has not ended, yet its status is "estimate"\.\n.*Only targets and forecasts may lie after/,
  ),
  corrupt(
    'a target called reported',
    exports,
    cell('exports-2021-target-bth-130143', 'status', 'reported'),
    /The id is "exports-2021-target-bth-130143", but the row is an outcome for 2021/,
  ),
  corrupt(
    'an outcome called a target',
    imports,
    cell(row, 'status', 'target'),
    /the row is a target for 2021 from "dansinh-20211208" in imports\.csv\.\n.*Correct the cell that is wrong/,
  ),
  corrupt(
    'a report of another year',
    imports,
    cell(row, 'period', '2020'),
    /The id is ".*", but the row is an outcome for 2020/,
  ),
  corrupt('a period out of order', imports, moveRow(row, 0), /The period 2019 stands after 2021\.\n.*in order of time/),
  corrupt(
    'an id used twice',
    imports,
    append(`${row},,2025-YTD5,estimate,1.5,,usd-billion,exact,,,,dntt-20250520,,,,,`),
    /The id ".*" is used twice\.\n.*It already stands in .*imports\.csv, line 3/,
  ),
  corrupt(
    'one report entered twice',
    imports,
    addRow({
      id: 'imports-2025-ytd5-outcome-dntt-20250520-b',
      period: '2025-YTD5',
      status: 'estimate',
      value: '4.3',
      unit: 'usd-billion',
      qualifier: 'more-than',
      source: 'dntt-20250520',
    }),
    /The row repeats imports-2025-ytd5-outcome-dntt-20250520: the same source, period, status and value/,
  ),
  corrupt(
    'an id with capitals',
    imports,
    cell(row, 'id', row.toUpperCase()),
    /field "id": Found ".*"\.\n.*lower-case letters without accents/,
  ),
  corrupt(
    'a part that is more than its whole',
    'observations/exports-share-of-vietnam.csv',
    (text) => text.replace(/(,reported,|,estimate,)(\d+(?:\.\d+)?),/, '$1101,'),
    /The value 101 percent lies outside of what .* can be\.\n.*Expected 0 to 100/,
  ),
];
