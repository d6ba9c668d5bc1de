import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const declarations = join(dirname(createRequire(import.meta.url).resolve('schema-dts')), 'schema.d.ts');
const address = 'https://schema.org/';

/**
 * A context for schema.org made from the names that its published type declarations have, so that no network is needed and a name that schema.org
 * does not know stays unknown.
 */
export function schemaOrgContext(): { readonly '@context': Readonly<Record<string, unknown>> } {
  const text = readFileSync(declarations, 'utf8');
  const types = [...text.matchAll(/^ {4}"@type": "(\w+)"/gm)].map(([, name = '']) => name);
  const properties = [...text.matchAll(/^ {4}"(\w+)"\?: SchemaValue</gm)].map(([, name = '']) => name);
  const terms = [...new Set([...types, ...properties])].map((name) => [name, address + name] as const);
  if (types.length < 500 || properties.length < 1000) throw new Error(`Too few names were read from ${declarations}.`);
  return { '@context': Object.fromEntries(terms) };
}
