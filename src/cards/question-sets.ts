// Reads the question sets of a folder at start and refuses every malformed one, all at once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSet } from '../domain/questions/check-set.ts';
import type { QuestionSet } from '../domain/questions/question-set.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { questionSetShape } from './question-set-shape.ts';

/** The sets that come with the program. */
export const QUESTION_SETS = fileURLToPath(new URL('../../cards/question-sets', import.meta.url));

/** `$schema` is for editors and no part of the set. */
type QuestionSetFile = QuestionSet & { readonly $schema?: string };

interface ReadFile {
  readonly file: string;
  readonly set?: QuestionSet;
  readonly faults: readonly string[];
}

/**
 * Every `*.json` of the folder but the schemas, in order of file name; refused with one line for
 * each fault, `forslag.json: question need: …`. Throws when the folder cannot be read.
 */
export function readQuestionSets(
  folder: string = QUESTION_SETS,
): Result<readonly QuestionSet[], readonly string[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((file) => readOne(file, readFileSync(join(folder, file), 'utf8')));
  const faults = [
    ...files.flatMap(({ file, faults: own }) => own.map((fault) => `${file}: ${fault}`)),
    ...sameVersions(files),
  ];
  return faults.length > 0 ? refused(faults) : ok(files.flatMap(({ set }) => set ?? []));
}

function readOne(file: string, text: string): ReadFile {
  const raw = parsed(text);
  if (raw === undefined) return { file, faults: ['set: is no JSON'] };
  const faults: string[] = [];
  if (!hasShape(raw, faults)) return { file, faults };
  const { $schema, ...set } = raw;
  const wrong = checkSet(set);
  return wrong.length > 0 ? { file, faults: wrong } : { file, set, faults: [] };
}

/** Undefined when the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells whether it is a set, and if not, adds what is wrong. */
function hasShape(raw: unknown, faults: string[]): raw is QuestionSetFile {
  const result = questionSetShape.safeParse(raw);
  for (const { path, message } of result.error?.issues ?? []) {
    faults.push(`${placeOf(raw, path)}: ${message}`);
  }
  return result.success;
}

/** Names the question, page or set a path leads into, then the rest of the path. */
function placeOf(raw: unknown, path: readonly PropertyKey[]): string {
  const steps = path.map(String);
  const question = steps[2] === 'questions' && steps.length > 3 ? 4 : 0;
  const depth = question || (steps[0] === 'pages' && steps.length > 1 ? 2 : 0);
  const found = steps.slice(0, depth).reduce(inside, raw);
  const name = inside(found, 'id');
  const kind = ['set', '', 'page', '', 'question'][depth] ?? '';
  const which =
    depth === 0 ? '' : ` ${typeof name === 'string' ? name : steps.slice(0, depth).join('.')}`;
  const rest = steps.slice(depth).join('.');
  return `${kind}${which}${rest === '' ? '' : `: ${rest}`}`;
}

function inside(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(step);
}

function sameVersions(files: readonly ReadFile[]): string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, set }) => {
    if (set === undefined) return [];
    const ref = `${set.id} version ${set.version}`;
    const other = seen.get(ref);
    seen.set(ref, file);
    return other === undefined ? [] : [`${file}: set: is ${ref}, as ${other} is`];
  });
}
