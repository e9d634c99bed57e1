// A page as a tree: written as HTML here with all text escaped, and drawn by the page's own script.

type Tag =
  | 'article'
  | 'aside'
  | 'button'
  | 'div'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'form'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'input'
  | 'li'
  | 'main'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'strong'
  | 'ul'
  | 'svg'
  | 'path'
  | 'rect';

export interface Node {
  readonly tag: Tag;
  /** Attributes; never a style or a handler, which the page's policy would refuse. */
  readonly set?: Readonly<Record<string, string>>;
  /** Typed by anybody. */
  readonly text?: string;
  /** ISO instant: shows how long there is until then. */
  readonly until?: string;
  readonly children?: readonly Node[];
}

/** Attributes and what is inside: text, or other nodes, of which some may be missing. */
export function node(
  tag: Tag,
  set: Readonly<Record<string, string>>,
  inside: string | readonly (Node | undefined)[] = [],
): Node {
  if (typeof inside === 'string') return { tag, set, text: inside };
  return { tag, set, children: inside.filter((one) => one !== undefined) };
}

/** The tree as HTML. */
export function htmlOf({ tag, set = {}, text, until, children = [] }: Node): string {
  const attributes = Object.entries({ ...set, ...(until !== undefined && { 'data-until': until }) })
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  const inside = text === undefined ? children.map(htmlOf).join('') : escaped(text);
  return `<${tag}${attributes}>${inside}</${tag}>`;
}

/** A text that is nothing but text, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
