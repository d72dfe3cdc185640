import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

/** One import of a source file: a package, a Node module, or a file as a path from the root of the repository. */
export interface Imported {
  readonly kind: 'package' | 'node' | 'file';
  readonly name: string;
  /** True when it vanishes at run time. */
  readonly typesOnly: boolean;
}

/** One source file of the repository. */
export interface Source {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Imported[];
}

/** The root of the repository. */
export const root = normalize(join(import.meta.dirname, '../..'));

/** Every TypeScript file below these folders, in the order of their paths. */
export function sourcesBelow(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
    .map(sourceAt);
}

function sourceAt(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Imported[] = [];
  const add = (specifier: ts.Expression | undefined, typesOnly: boolean) => {
    if (specifier && ts.isStringLiteral(specifier)) imports.push(imported(path, specifier.text, typesOnly));
  };
  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypesOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return { path, tree, imports };
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((each) => each.isTypeOnly)
  );
}

function imported(from: string, specifier: string, typesOnly: boolean): Imported {
  if (specifier.startsWith('.'))
    return { kind: 'file', name: normalize(join(dirname(from), specifier)), typesOnly };
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier, typesOnly };
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  return { kind: 'package', name, typesOnly };
}

/** Calls `see` with every node below, parents first. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    see(child);
    visit(child, see);
  });
}

/** Every exported declaration of a file, with whether a TSDoc comment stands before it. Re-exports have theirs elsewhere. */
export function exportsOf({ tree }: Source): { name: string; documented: boolean }[] {
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported && !ts.isExportAssignment(statement)) return [];
    const documented = ts.getJSDocCommentsAndTags(statement).some((comment) => ts.isJSDoc(comment));
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((declaration) => declaration.name.getText())
      : [(statement as ts.DeclarationStatement).name?.getText() ?? 'default'];
    return names.map((name) => ({ name, documented }));
  });
}
