import ts from 'typescript';
import { sourceFiles } from './source-files.cjs';

/** The names that a file exports of itself; what it passes on from another file is that file's. */
function exportedBy(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): readonly string[] => {
    const flags = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!flags.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    const { name } = statement as ts.Statement & { readonly name?: ts.Node };
    return name ? [name.getText(source)] : [];
  });
}

/** The room of the custom functions is left out: there a thing is called as in Excel, after what it works out. */
test('no two exported things have one name, types included', () => {
  const homes = new Map<string, string[]>();
  for (const { file, text } of sourceFiles('src').filter(({ file }) => !file.startsWith('functions/')))
    for (const name of exportedBy(file, text)) homes.set(name, [...(homes.get(name) ?? []), file]);
  expect(homes.size).toBeGreaterThan(500);
  const twice = [...homes].flatMap(([name, files]) =>
    new Set(files).size > 1 ? [`${name}: ${[...new Set(files)].join(', ')}`] : [],
  );
  expect(twice).toEqual([]);
});
