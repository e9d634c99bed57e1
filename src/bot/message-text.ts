// What a message of a chat says, as plain text: Teams hands it over as HTML.
import { ENTITIES } from './typed-text.ts';

/** No message of Teams is longer; what is, is somebody's attempt. */
const LONGEST = 100_000;
const TAG = /<[^<>]*>/g;
const NAME = /^<(\/?)([a-z][a-z0-9]*)/i;
/** Of these nothing is the message's own: what it answers, files, and what is no text at all. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'attachment',
  'blockquote',
  'head',
  'script',
  'style',
  'title',
]);
const LINES: ReadonlySet<string> = new Set(
  'br,p,div,li,ul,ol,tr,table,pre,codeblock,hr,h1,h2,h3,h4,h5,h6'.split(','),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const EMOJI = /^<emoji\b[^<>]*\balt="([^"<>]{1,20})"/i;

/** The text with its line breaks; mentions as the names they show. Empty for a picture alone. */
export function messageText({
  contentType,
  content,
}: {
  readonly contentType: unknown;
  readonly content: unknown;
}): string {
  if (typeof content !== 'string') return '';
  const given = content.slice(0, LONGEST);
  const text = contentType === 'text' ? given : decoded(textOf(given));
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One way through it, so that no markup, however broken, takes long. */
function textOf(html: string): string {
  const parts: string[] = [];
  const within: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    if (within.length === 0) parts.push(html.slice(at, index).replace(/\s+/g, ' '));
    at = index + tag.length;
    const [, closes, written = ''] = NAME.exec(tag) ?? [];
    const name = written.toLowerCase();
    if (LEFT_OUT.has(name)) step(within, { tag, name, closes: closes === '/' });
    else if (within.length === 0) parts.push(standsFor(tag, name));
  }
  if (within.length === 0) parts.push(html.slice(at).replace(/\s+/g, ' '));
  return parts.join('');
}

/** Into what is left out, or out of it again; `within` is what one is in, the innermost last. */
function step(
  within: string[],
  { tag, name, closes }: { readonly tag: string; readonly name: string; readonly closes: boolean },
): void {
  if (!closes && !tag.endsWith('/>')) within.push(name);
  else if (closes && within.at(-1) === name) within.pop();
}

function standsFor(tag: string, name: string): string {
  if (LINES.has(name)) return '\n';
  if (CELLS.has(name)) return ' ';
  return EMOJI.exec(tag)?.[1] ?? '';
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,6});/gi, (entity, ten, sixteen) => {
    const code = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
    if (Number.isNaN(code)) return ENTITIES[entity.toLowerCase()] ?? entity;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';
  });
}
