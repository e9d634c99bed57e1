// Reads Bicep for tests: what a file declares, what it refers to, and where it is no Bicep at all.
import { Language, type Node, Parser } from 'web-tree-sitter';

const GRAMMAR = 'node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm';

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly secure: boolean;
  readonly description: string | undefined;
  /** The default as it is written. */
  readonly byDefault: string | undefined;
}

export interface Module {
  readonly symbol: string;
  readonly path: string;
  readonly conditional: boolean;
  /** What is handed over: the parameter's name, and the expression as it is written. */
  readonly params: ReadonlyMap<string, string>;
}

/** `module.outputs.name` somewhere; `sure` when it says that the module is there (`!` or `?`). */
export interface OutputUse {
  readonly module: string;
  readonly output: string;
  readonly sure: boolean;
}

export interface BicepFile {
  readonly root: Node;
  readonly parameters: readonly Parameter[];
  readonly modules: readonly Module[];
  readonly outputs: readonly string[];
  readonly outputUses: readonly OutputUse[];
  /** Names with what they are: parameter, variable, resource, module. */
  readonly declared: ReadonlyMap<string, string>;
  /** Resource types with their versions, as written. */
  readonly resourceTypes: readonly string[];
}

await Parser.init();
const language = await Language.load(GRAMMAR);

/** Reads one file. Text that is no Bicep is read as far as it goes: look at `root.hasError`. */
export function readBicep(text: string): BicepFile {
  const parser = new Parser();
  parser.setLanguage(language);
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser gave nothing back');
  const root = tree.rootNode;
  const of = (type: string) => childrenOf(root).filter((node) => node.type === type);
  return {
    root,
    parameters: parametersOf(root),
    modules: of('module_declaration').map(moduleOf),
    outputs: of('output_declaration').map(nameOf),
    outputUses: nodesIn(root).flatMap(outputUse),
    declared: declaredIn(root),
    resourceTypes: of('resource_declaration').map((node) => stringOf(childOf(node, 'string'))),
  };
}

/** The node and everything below it. */
export function nodesIn(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

/** The children with a name of their own: no brackets and commas. */
export function childrenOf(node: Node): readonly Node[] {
  return node.namedChildren.filter((child) => child !== null);
}

/** The properties of an object by name, with their values; names made of others are left out. */
export function propertiesOf(object: Node): ReadonlyMap<string, Node> {
  const pairs = childrenOf(object)
    .filter((child) => child.type === 'object_property')
    .map((property): [string, Node | undefined] => {
      const [key, value] = childrenOf(property);
      return [key === undefined ? '' : stringOf(key), value];
    });
  return new Map(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** A string without its quotation marks; anything else as it is written. */
export function stringOf(node: Node | undefined): string {
  return (node?.text ?? '').replace(/^'(.*)'$/s, '$1');
}

/** The name a declaration gives. */
export function nameOf(declaration: Node): string {
  return childOf(declaration, 'identifier')?.text ?? '';
}

function childOf(node: Node, type: string): Node | undefined {
  return childrenOf(node).find((child) => child.type === type);
}

/** Decorators stand before what they are about. */
function parametersOf(root: Node): readonly Parameter[] {
  return childrenOf(root).flatMap((node, i, all) => {
    if (node.type !== 'parameter_declaration') return [];
    const before = all[i - 1];
    const decorators = before?.type === 'decorators' ? before.text : '';
    const byDefault = /=\s*(.*)$/s.exec(node.text)?.[1];
    return {
      name: nameOf(node),
      required: byDefault === undefined,
      secure: decorators.includes('@secure()'),
      description: /@description\('(.*?)'\)/.exec(decorators)?.[1]?.replaceAll("\\'", "'"),
      byDefault,
    };
  });
}

function moduleOf(node: Node): Module {
  const body = nodesIn(node).find(({ type }) => type === 'object');
  const params = body === undefined ? undefined : propertiesOf(body).get('params');
  const given = params === undefined ? [] : [...propertiesOf(params)];
  return {
    symbol: nameOf(node),
    path: stringOf(childOf(node, 'string')),
    conditional: childOf(node, 'if_statement') !== undefined,
    params: new Map(given.map(([name, value]) => [name, value.text])),
  };
}

function outputUse(node: Node): readonly OutputUse[] {
  if (node.type !== 'member_expression') return [];
  const [, module = '', mark = '', output = ''] =
    /^(\w+)([!?]?)\.\??outputs\.(\w+)$/.exec(node.text) ?? [];
  return output === '' ? [] : [{ module, output, sure: mark !== '' }];
}

function declaredIn(root: Node): ReadonlyMap<string, string> {
  const pairs = childrenOf(root).flatMap((node): [string, string][] => {
    const [, kind] = /^(parameter|variable|resource|module)_declaration$/.exec(node.type) ?? [];
    return kind === undefined ? [] : [[nameOf(node), kind]];
  });
  return new Map(pairs);
}
