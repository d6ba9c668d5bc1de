import { added, append, corrupt, removed, replace, type Corruption } from '../corruption.ts';
import { realText } from '../real-content.ts';

const imports = 'observations/imports.csv';
const exports = 'indicators/exports.yaml';

/** A whole file in other bytes. */
const saved = (name: string, file: string, bytes: (text: string) => Uint8Array, says: RegExp): Corruption => ({
  name,
  file,
  text: bytes(realText(file)),
  says,
});

const howToSave = 'CSV in UTF-8 with commas: in Excel "CSV UTF-8 \\(Comma delimited\\)"';
const wide = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const narrow = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 =
  (change: (text: string) => string) =>
  (text: string): Uint8Array =>
    Buffer.from(change(text));

/** What spreadsheets, editors and merges make of a file. */
export const savedFileCorruptions: readonly Corruption[] = [
  saved('UTF-16', imports, wide, new RegExp(`The file is saved as UTF-16.*\n.*${howToSave}`)),
  saved(
    'ANSI',
    'sources.csv',
    narrow,
    /not saved in UTF-8 but in an older encoding \("ANSI", Windows-1258 or Windows-1252\)/,
  ),
  saved(
    'a workbook under the name of a table',
    imports,
    () => Buffer.from('PK\u0003\u0004rest'),
    /The file is a workbook or archive/,
  ),
  saved(
    'letters lost to an ANSI save',
    'sources.csv',
    utf8((text) => text.replaceAll('Ngành Công thương', 'Ng?nh Công th??ng')),
    /Letters were lost in "Ng\?nh": a question mark stands in a word\.\n.*lacks Vietnamese letters/,
  ),
  saved(
    'letters read in another encoding and saved again',
    'sources.csv',
    utf8((text) => text.replaceAll('Thanh Hóa', 'Thanh HÃ³a')),
    /Letters are damaged in "HÃ³a/,
  ),
  saved(
    'lines that end in CR',
    imports,
    utf8((text) => text.replaceAll('\n', '\r')),
    /The lines end as on old Macintosh computers/,
  ),
  saved(
    'tabs for commas',
    imports,
    utf8((text) => text.replaceAll(',', '\t')),
    /The cells are divided by tabs\./,
  ),
  saved(
    'each line one quoted cell',
    imports,
    utf8((text) =>
      text
        .split('\n')
        .map((line) => (line === '' ? '' : `"${line.replaceAll('"', '""')}"`))
        .join('\n'),
    ),
    /Each line is one quoted cell/,
  ),
  corrupt(
    '"sep=" for Excel',
    imports,
    (text) => `sep=,\n${text}`,
    /The first line is "sep=…", which only Excel understands/,
  ),
  corrupt(
    'marks of a merge in a table',
    imports,
    (text) => text.replace('\n', '\n<<<<<<< HEAD\n'),
    /Here stand the marks of an unfinished merge, "<<<<<<< HEAD"\.\n.*Keep the right ones/,
  ),
  corrupt(
    'marks of a merge in a record',
    exports,
    append('=======\nunit: percent\n>>>>>>> other'),
    /marks of an unfinished merge/,
  ),
  added(
    'an ending in capitals',
    'observations/exports.CSV',
    realText(imports),
    /This is a copy of observations\/exports\.csv/,
  ),
  added(
    'a copy that a system made',
    'observations/imports (1).csv',
    realText(imports),
    /This is a copy of observations\/imports\.csv/,
  ),
  removed(
    'an indicator deleted',
    exports,
    /The file is missing, though observations\/exports\.csv holds \d+ reports of it\.\n.*Restore the file/,
  ),
  removed(
    'reports deleted',
    'observations/exports.csv',
    /The file is missing, though indicators\/exports\.yaml says what it holds/,
  ),
  removed('the sources deleted', 'sources.csv', /The file is missing, or has nothing in it\.\n.*Restore the file/),
  removed('the site deleted', 'site.yaml', /The file is missing or cannot be read\./),
  corrupt(
    'a sentence cut at #',
    'glossary/grdp.yaml',
    (text) => text.replace(/^( {2}en: )'(.*)'$/m, '$1some words #1 of the text'),
    /The text ends at " #": YAML takes "#1 of the text" for a comment/,
  ),
  corrupt(
    'two records in a file',
    exports,
    append('---\nunit: percent'),
    /a line of three hyphens begins a second record in this file/,
  ),
  corrupt(
    'text that begins with &',
    exports,
    replace(/^unit: .*$/m, 'unit: &usd usd-billion'),
    /The text begins with "&usd", which YAML leaves out/,
  ),
  corrupt(
    'text that begins with @',
    exports,
    replace(/^unit: .*$/m, 'unit: @usd'),
    /begins with a sign that YAML keeps for itself/,
  ),
  corrupt(
    'a quote that is not closed',
    exports,
    replace(/^unit: .*$/m, "unit: 'usd"),
    /a quote is opened and not closed/,
  ),
  corrupt(
    'a line without a colon',
    exports,
    append('some words'),
    /the line has no colon after its name|no text may stand/,
  ),
];
