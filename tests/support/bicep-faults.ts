// What the compiler of Bicep would refuse, as far as it can be told without Azure's own descriptions.
import { posix } from 'node:path';
import type { Node } from 'web-tree-sitter';
import { type BicepFile, childrenOf, type Module, nodesIn, readBicep } from './bicep.ts';

const FUNCTIONS = new Set(
  `any concat contains createObject deployment empty endsWith environment first format guid if
  int items join json last length loadTextContent max min padLeft range readEnvironmentVariable
  replace resourceGroup resourceId skip split startsWith string substring subscription
  subscriptionResourceId take tenant tenantResourceId toLower toUpper trim union uniqueString uri`.split(
    /\s+/,
  ),
);
const DECORATORS = new Set(
  `allowed batchSize description maxLength maxValue metadata minLength minValue secure`.split(' '),
);
/** Kinds of names that are of no use unless something refers to them. */
const FOR_USE = new Set(['parameter', 'variable']);

/** Every fault of files that belong together, as sentences; paths as they stand in modules. */
export function bicepFaults(texts: Readonly<Record<string, string>>): readonly string[] {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, readBicep(text)]));
  return [...files].flatMap(([path, file]) =>
    [
      ...syntaxFaults(file),
      ...nameFaults(file),
      ...versionFaults(file),
      ...file.modules.flatMap((module) => moduleFaults({ module, path, file, files })),
      ...outputFaults(file, (to) => files.get(posix.join(posix.dirname(path), to))),
    ].map((fault) => `${path}: ${fault}`),
  );
}

/** Faults of a file of parameters: what it names and leaves out of `main`. */
export function parameterFaults(names: readonly string[], main: BicepFile): readonly string[] {
  const known = new Set(main.parameters.map(({ name }) => name));
  const needed = main.parameters.filter(({ required }) => required).map(({ name }) => name);
  return [
    ...names.filter((name) => !known.has(name)).map((name) => `no parameter is called ${name}`),
    ...needed.filter((name) => !names.includes(name)).map((name) => `${name} is not given`),
  ];
}

function syntaxFaults({ root }: BicepFile): readonly string[] {
  return nodesIn(root)
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `no Bicep at line ${node.startPosition.row + 1}`);
}

function versionFaults({ resourceTypes }: BicepFile): readonly string[] {
  return resourceTypes
    .filter((type) => {
      const [, day] =
        /^[A-Za-z]+\.[A-Za-z]+(?:\/[A-Za-z]+)+@(\d{4}-\d\d-\d\d)(?:-preview)?$/.exec(type) ?? [];
      return day === undefined || new Date(day).toJSON()?.slice(0, 10) !== day;
    })
    .map((type) => `${type} is no resource with a version`);
}

function nameFaults({ root, declared }: BicepFile): readonly string[] {
  const used = usesIn(root, []);
  const unknown = used.filter(({ name, local }) => !local && !declared.has(name));
  const names = new Set(used.map(({ name }) => name));
  const idle = [...declared].filter(([name, kind]) => FOR_USE.has(kind) && !names.has(name));
  const calls = nodesIn(root).filter(({ type }) => type === 'call_expression');
  const strange = calls.filter((node) => {
    const called = childrenOf(node)[0]?.text ?? '';
    return !(node.parent?.type === 'decorator' ? DECORATORS : FUNCTIONS).has(called);
  });
  return [
    ...unknown.map(({ name }) => `${name} is not declared`),
    ...idle.map(([name]) => `${name} is not used`),
    ...strange.map((node) => `no function is called ${childrenOf(node)[0]?.text}`),
  ];
}

interface Use {
  readonly name: string;
  readonly local: boolean;
}

/** The names an expression refers to; `locals` are those of the loops around it. */
function usesIn(node: Node, locals: readonly string[]): readonly Use[] {
  if (node.type === 'identifier') return [{ name: node.text, local: locals.includes(node.text) }];
  if (node.type === 'decorators' || node.type === 'type') return [];
  const children = childrenOf(node);
  if (node.type === 'for_statement') {
    const [loop, ...rest] = children;
    const own = loop === undefined ? [] : (loop.text.match(/\w+/g) ?? []);
    return rest.flatMap((child) => usesIn(child, [...locals, ...own]));
  }
  const named = /_declaration$|^object_property$|^call_expression$/.test(node.type);
  return (named ? children.slice(1) : children).flatMap((child) => usesIn(child, locals));
}

interface Call {
  readonly module: Module;
  readonly path: string;
  readonly file: BicepFile;
  readonly files: ReadonlyMap<string, BicepFile>;
}

function moduleFaults({ module, path, file, files }: Call): readonly string[] {
  const called = files.get(posix.join(posix.dirname(path), module.path));
  if (called === undefined) return [`there is no ${module.path}`];
  const secrets = new Set(file.parameters.filter(({ secure }) => secure).map(({ name }) => name));
  const open = called.parameters.filter(({ secure }) => !secure).map(({ name }) => name);
  const bare = open.filter((name) => secrets.has(module.params.get(name) ?? ''));
  return [
    ...parameterFaults([...module.params.keys()], called).map((f) => `${module.path}: ${f}`),
    ...bare.map((name) => `${module.path}: ${name} takes a secret and is not @secure()`),
  ];
}

function outputFaults(
  { modules, outputUses }: BicepFile,
  fileAt: (path: string) => BicepFile | undefined,
): readonly string[] {
  return outputUses.flatMap(({ module, output, sure }) => {
    const called = modules.find(({ symbol }) => symbol === module);
    if (called === undefined) return [`${module} is no module`];
    const there = fileAt(called.path)?.outputs.includes(output) ?? true;
    return [
      ...(there ? [] : [`${called.path} has no output ${output}`]),
      ...(called.conditional && !sure ? [`${module} may not be there when ${output} is read`] : []),
    ];
  });
}
