import ts from 'typescript';
import { hasWords, isAddress, markOf, type NewLanguage } from './new-language.ts';

/**
 * A module with the new language beside every other: in objects that hold a text for each, a copy with the mark; in lists of what each language's
 * own file exports, that file's export and its import.
 */
export function copyCode(text: string, language: NewLanguage): string {
  const { code, from, known } = language;
  const file = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true);
  return render(file, false);

  /** The text of a node with what is added in it. `isCopy`: as it stands in the new language. */
  function render(node: ts.Node, isCopy: boolean): string {
    if (isCopy && isText(node)) return marked(node);
    // A file begins with its first comment, which is no part of any node.
    let [out, place] = ['', ts.isSourceFile(node) ? 0 : node.getStart()];
    ts.forEachChild(node, (child) => {
      const between = text.slice(place, child.getStart());
      // Comments on the first language hold for all.
      out += (isCopy ? between.replaceAll(/\/\*.*?\*\/|\/\/.*$/gms, '') : between) + render(child, isCopy);
      place = child.end;
      if (isSource(child)) out += `, ${added(child)}`;
      if (ts.isImportDeclaration(child) && child.getText().includes(`'./${from}.ts'`))
        out += `\nimport { ${code} } from './${code}.ts';`;
    });
    return out + text.slice(place, node.end);
  }

  function added(source: ts.ObjectLiteralElementLike): string {
    if (!ts.isPropertyAssignment(source)) return code;
    return `${code}: ${render(source.initializer, !withinAddresses(source))}`;
  }

  /** The property of the language that is copied, in an object that has one for every language. */
  function isSource(node: ts.Node): node is ts.ObjectLiteralElementLike {
    if (!ts.isObjectLiteralElementLike(node) || node.name?.getText() !== from) return false;
    const names = (node.parent as ts.ObjectLiteralExpression).properties.map((one) => one.name?.getText());
    return known.every((locale) => names.includes(locale));
  }

  /** A text in quotes, where it is no name of a property. */
  function isText(node: ts.Node): boolean {
    if (ts.isStringLiteral(node)) return !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
    return ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node);
  }

  function marked(node: ts.Node): string {
    const own = node.getText();
    const inQuotes = (ts.isTemplateHead(node) ? node.parent.getText() : own).slice(1, -1);
    return hasWords(inQuotes) ? `${own.charAt(0)}${markOf(language)}${own.slice(1)}` : own;
  }
}

function withinAddresses(node: ts.Node): boolean {
  for (let one = node.parent; one !== undefined; one = one.parent)
    if (ts.isVariableDeclaration(one)) return isAddress(one.name.getText());
  return false;
}
