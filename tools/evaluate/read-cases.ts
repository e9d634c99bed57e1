/** Reads the texts to measure with: one JSON object a line, with the labels somebody gave it. */
import { basename } from 'node:path';
import { refusal } from '../dev/refusal.ts';
import { contentOf } from '../feed/content-of.ts';
import { AREA_LABELS, KIND_LABELS } from './labels.ts';

/** A label and whose it is: `source`, `mapped` or `annotated`. */
export interface Label {
  readonly label: string;
  readonly basis: string;
}

export interface Case {
  readonly text: string;
  readonly lang: string;
  readonly area?: Label;
  readonly kind?: Label;
}

export interface Cases {
  readonly cases: readonly Case[];
  /** One sentence for each line that could not be used, with its number. */
  readonly faults: readonly string[];
}

const BASES = ['source', 'mapped', 'annotated'];

/**
 * Lines that are no proposal are left out, lines that cannot be used are named; the rest is read.
 * Throws a refusal when the file cannot be read or holds nothing.
 */
export async function readCases(file: string): Promise<Cases> {
  const lines = (await contentOf(file)).split('\n');
  const cases: Case[] = [];
  const faults: string[] = [];
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const read = caseOn(line);
    if (typeof read === 'string') faults.push(`Line ${at + 1} of ${basename(file)} ${read}.`);
    else if (read !== undefined) cases.push(read);
  });
  if (cases.length === 0 && faults.length === 0) throw refusal(`${basename(file)} holds no texts.`);
  return { cases, faults };
}

/** What is wrong with the line, or undefined for one that is no proposal. */
function caseOn(line: string): Case | string | undefined {
  const fields = parsed(line);
  if (fields === undefined) return 'is no JSON object';
  const text = fields.get('text');
  const lang = fields.get('lang');
  if (typeof text !== 'string' || text.trim() === '') return 'has no field "text" with a text';
  if (typeof lang !== 'string' || lang === '') return 'has no field "lang" with a language';
  if (fields.get('is_proposal') === false) return undefined;
  const area = labelIn(fields, 'area', AREA_LABELS);
  const kind = labelIn(fields, 'kind', KIND_LABELS);
  if (typeof area === 'string') return area;
  if (typeof kind === 'string') return kind;
  return { text, lang, ...(area && { area }), ...(kind && { kind }) };
}

function labelIn(
  fields: ReadonlyMap<string, unknown>,
  field: string,
  known: Readonly<Record<string, unknown>>,
): Label | string | undefined {
  const label = fields.get(field) ?? undefined;
  if (label === undefined) return undefined;
  const basis = fields.get(`${field}_basis`);
  if (typeof label !== 'string' || !Object.hasOwn(known, label)) {
    return `has a "${field}" that is none of ${Object.keys(known).join(', ')}`;
  }
  if (typeof basis !== 'string' || !BASES.includes(basis)) {
    return `has a "${field}_basis" that is none of ${BASES.join(', ')}`;
  }
  return { label, basis };
}

function parsed(line: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}
