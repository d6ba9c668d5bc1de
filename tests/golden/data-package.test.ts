import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { locales } from '../../src/i18n/locales.ts';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { builtBytes, builtText, dataNames } from './built-pages.ts';

interface Field {
  readonly name: string;
  readonly descriptions: Readonly<Record<string, string>>;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
}
const described: { readonly resources: readonly Resource[] } = JSON.parse(builtText('data/datapackage.json'));

test('datapackage.json follows the published profile of Data Package 2.0', () => {
  const profile: object = JSON.parse(
    readFileSync(join(import.meta.dirname, 'schemas', 'datapackage-2.0.json'), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(profile);
  assert.ok(validate(described), JSON.stringify(validate.errors, undefined, 1));
  assert.ok(
    !validate({ ...described, resources: [{ title: 'neither name nor path' }] }),
    'the profile does catch mistakes',
  );
});

test('every file of the data folder is described, with its size and hash', () => {
  assert.deepEqual(described.resources.map(({ path }) => `data/${path}`).sort(), dataNames);
  for (const { path, bytes, hash } of described.resources) {
    const data = builtBytes(`data/${path}`);
    assert.equal(bytes, data.length, path);
    assert.equal(hash, `sha256:${createHash('sha256').update(data).digest('hex')}`, path);
  }
});

test('every column is described in both languages, and every key is unique', () => {
  for (const { path, schema } of described.resources) {
    if (!schema) continue;
    const [header = [], ...rows]: string[][] = parse(builtText(`data/${path}`), { bom: true });
    assert.deepEqual(
      header,
      schema.fields.map(({ name }) => name),
      path,
    );
    for (const { name, descriptions } of schema.fields)
      for (const locale of locales) assert.ok((descriptions[locale] ?? '') !== '', `${path}: ${name} in ${locale}`);
    const key = schema.primaryKey.map((name) => header.indexOf(name));
    const keys = rows.map((row) => key.map((column) => row[column]).join('|'));
    assert.equal(new Set(keys).size, rows.length, path);
  }
});
