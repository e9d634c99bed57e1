// Reads a municipality's own Word template, and says what keeps it from being used.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TemplateKind } from '../../domain/paper/template.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { lookInside } from '../register/swelling.ts';
import { CASE_PLACES, CONTENT, FIELD_PLACES } from './places.ts';
import { type FoundPlace, placesIn } from './places-in.ts';
import { writeWord } from './write-word.ts';

/** More than a letterhead with a logo needs. */
const MAX_MB = 5;
const TYPES = '[Content_Types].xml';
const SETTINGS = 'word/settings.xml';
const NEEDED = [TYPES, 'word/document.xml', 'word/styles.xml'];
const FORMER_WORD = [0xd0, 0xcf, 0x11, 0xe0];

export type TemplateProblem =
  | { readonly kind: 'too-large'; readonly limitMb: number }
  /** The format from before 2007, or one with a password. */
  | { readonly kind: 'old-word' }
  | { readonly kind: 'not-word' }
  | { readonly kind: 'swells' }
  | { readonly kind: 'macros' }
  /** Neither a place for everything nor one for a part of a case. */
  | { readonly kind: 'no-place' }
  /** `{{indhold}}` beside places for parts of a case: what stands there would stand twice. */
  | { readonly kind: 'both' }
  /** `unknown` to us; `repeated`; beside `other-text` that would be lost; at the `edge` of a page. */
  | {
      readonly kind: 'unknown' | 'repeated' | 'other-text' | 'edge';
      readonly places: readonly string[];
    };

export interface ReadTemplate {
  readonly kind: TemplateKind;
  /** As it is kept: a document, without the address of the template it was made from itself. */
  readonly bytes: Uint8Array;
  /** As they stand in it, each once. */
  readonly places: readonly string[];
}

/** A Word document or template with places in it, into which a paper has been written on trial. */
export async function readTemplate(
  bytes: Uint8Array,
): Promise<Result<ReadTemplate, TemplateProblem>> {
  if (bytes.length > MAX_MB * 1024 * 1024) return refused({ kind: 'too-large', limitMb: MAX_MB });
  if (FORMER_WORD.every((byte, at) => bytes[at] === byte)) return refused({ kind: 'old-word' });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused({ kind: 'not-word' });
  if (lookInside(bytes) === undefined) return refused({ kind: 'swells' });
  const parts = unzipSync(bytes);
  if (NEEDED.some((name) => parts[name] === undefined)) return refused({ kind: 'not-word' });
  if (textIn(parts, TYPES).includes('macroEnabled')) return refused({ kind: 'macros' });
  const found = placesIn(parts);
  const problem = problemWith(found);
  if (problem !== undefined) return refused(problem);
  const names = [...new Set(found.map(({ name }) => name))];
  const kind = names.includes(CONTENT) ? 'paper' : 'case';
  const kept = zipSync(asDocument(parts));
  if (!(await takesPaper(kept))) return refused({ kind: 'not-word' });
  return ok({ kind, bytes: kept, places: names });
}

/** What cannot be read shows when it is written into, and not on somebody's paper. */
async function takesPaper(template: Uint8Array): Promise<boolean> {
  const text = { kind: 'text', text: 'Forenkl' } as const;
  const parts = Object.fromEntries(CASE_PLACES.map((place) => [place, [text]]));
  const paper = { language: 'da', title: '', under: [], blocks: [text], foot: '', parts } as const;
  try {
    await writeWord(paper, { municipality: '', on: '2026-01-01', template });
    return true;
  } catch {
    return false;
  }
}

/** Places that take paragraphs and tables. */
const WHOLE: readonly string[] = [CONTENT, ...CASE_PLACES];
const KNOWN: readonly string[] = [...WHOLE, ...FIELD_PLACES];

function problemWith(found: readonly FoundPlace[]): TemplateProblem | undefined {
  const whole = found.filter(({ name }) => WHOLE.includes(name));
  const named = (places: readonly FoundPlace[]) => [...new Set(places.map(({ name }) => name))];
  const some = (
    kind: 'unknown' | 'repeated' | 'other-text' | 'edge',
    places: readonly FoundPlace[],
  ) => (places.length === 0 ? undefined : { kind, places: named(places) });
  if (whole.length === 0 && found.every(({ name }) => KNOWN.includes(name))) {
    return { kind: 'no-place' };
  }
  const again = whole.filter(({ name }, at) => whole.findIndex((one) => one.name === name) < at);
  const isBoth = whole.some(({ name }) => name === CONTENT) && new Set(named(whole)).size > 1;
  return (
    some(
      'unknown',
      found.filter(({ name }) => !KNOWN.includes(name)),
    ) ??
    some(
      'edge',
      whole.filter((place) => place.edge),
    ) ??
    some('repeated', again) ??
    some(
      'other-text',
      whole.filter((place) => !place.alone),
    ) ??
    (isBoth ? { kind: 'both' } : undefined)
  );
}

/** A template becomes a document, and forgets the file it was made from: its address stays here. */
function asDocument(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const types = textIn(parts, TYPES).replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  );
  const settings = textIn(parts, SETTINGS).replace(/<w:attachedTemplate\b[^>]*\/>/, '');
  const links = 'word/_rels/settings.xml.rels';
  const kept = textIn(parts, links).replace(/<Relationship\b[^>]*attachedTemplate[^>]*\/>/g, '');
  return {
    ...parts,
    [TYPES]: strToU8(types),
    ...(parts[SETTINGS] && { [SETTINGS]: strToU8(settings) }),
    ...(parts[links] && { [links]: strToU8(kept) }),
  };
}

function textIn(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
}
