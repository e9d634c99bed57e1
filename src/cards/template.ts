// Turns a layout and its words into a card; the only file that knows the template engine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IEvaluationContext, Template } from 'adaptivecards-templating';

export type Card = Readonly<Record<string, unknown>>;

/** A layout of `cards/layouts`, and everything it shows, by the names it uses. */
export interface Filled {
  readonly layout: LayoutName;
  readonly words: Readonly<Record<string, unknown>>;
}

export const LAYOUTS = [
  'alike',
  'digest',
  'distributions',
  'form',
  'help',
  'matrix',
  'message',
  'page',
  'proposal',
  'quotes',
  'report',
  'results',
  'rows',
  'steps',
  'welcome',
] as const;
export type LayoutName = (typeof LAYOUTS)[number];

const FOLDER = fileURLToPath(new URL('../../cards/layouts/', import.meta.url));

/** Parsing a layout takes tens of milliseconds and filling it a fraction of one. */
const parsed = new Map<LayoutName, Template>();

/** The card of a filled layout. */
export function expand({ layout, words }: Filled): Card {
  const context: IEvaluationContext = { $root: words };
  return templateOf(layout).expand(context);
}

/** A layout as its file says, with its parts put in. */
export function readLayout(name: LayoutName): unknown {
  return withParts(readJson(`${name}.json`));
}

function templateOf(name: LayoutName): Template {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const template = new Template(readLayout(name));
  parsed.set(name, template);
  return template;
}

/** Layouts share pieces: `{"$part": "header"}` stands for `parts/header.json`. */
function withParts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withParts);
  if (typeof node !== 'object' || node === null) return node;
  if ('$part' in node) return withParts(readJson(join('parts', `${node.$part}.json`)));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withParts(value)]));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}
