/**
 * functions.json beside the comments it is made from, read by TypeScript itself: the generator drops and renames
 * nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { functionsJson } from '../../src/functions/metadata.cjs';

const FOLDER = join(__dirname, '../../src/functions');
/** The types that the generator knows. Only these three are ours; a matrix is said by its dimensionality. */
const TYPES = ['any', 'number', 'string'];

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly type?: string;
}
interface Made {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

const plain = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined) =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();

/** One function as its comment describes it; undefined without the tag. */
function described(node: ts.FunctionDeclaration, file: ts.SourceFile): Made | undefined {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'customfunction');
  if (tag === undefined) return undefined;
  const doc = node.getChildren(file).find(ts.isJSDoc);
  const parameters = ts.getJSDocTags(node).filter(ts.isJSDocParameterTag);
  return {
    id: plain(tag.comment),
    description: plain(doc?.comment),
    parameters: parameters.map((parameter) => ({
      name: parameter.name.getText(file),
      description: plain(parameter.comment),
      ...(parameter.isBracketed ? { optional: true } : {}),
    })),
  };
}

const inComments = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => {
    const file = ts.createSourceFile(name, readFileSync(join(FOLDER, name), 'utf8'), ts.ScriptTarget.ES2022, true);
    return file.statements.filter(ts.isFunctionDeclaration).flatMap((node) => described(node, file) ?? []);
  });
const byId = (a: Made, b: Made) => (a.id < b.id ? -1 : 1);

let text = '';
let made: readonly Made[] = [];
beforeAll(async () => {
  text = await functionsJson();
  made = (JSON.parse(text) as { functions: readonly Made[] }).functions;
});

test('as many functions as tags', () => {
  const tags = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/@customfunction\b/g)]);
  expect(made).toHaveLength(tags.length);
});

test('names, order and Dutch texts are those of the comments, whole', () => {
  const said = made.map(({ id, description, parameters }) => ({
    id,
    description,
    parameters: parameters.map(({ name, description: about, optional }) => ({
      name,
      description: about,
      ...(optional ? { optional } : {}),
    })),
  }));
  expect([...said].sort(byId)).toEqual([...inComments].sort(byId));
});

test('every argument and every outcome has a type that Excel knows', () => {
  const untyped = made.flatMap(({ id, parameters, result }) => [
    ...parameters.filter(({ type = '' }) => !TYPES.includes(type)).map(({ name }) => `${id} ${name}`),
    ...(TYPES.includes(result?.type ?? '') ? [] : [`${id} uitkomst`]),
  ]);
  expect(untyped).toEqual([]);
});

test('nothing of the program itself stands in the texts', () => {
  expect(text).not.toMatch(/\[object|undefined|\bnull\b|NaN|\{@|&[a-z]+;|\ufffd/);
});

test('the flags that the code relies on: errors and empty cells come through', () => {
  const { functions: _, ...flags } = JSON.parse(text) as Record<string, unknown>;
  expect(flags).toEqual({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
});
