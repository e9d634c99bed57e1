// Conditions as a clerk writes them: `need = exempt og (used indeholder hr eller bil er besvaret)`.
import type { Condition } from '../../domain/questions/condition.ts';
import type { Question } from '../../domain/questions/question-set.ts';

type Simple = Exclude<Condition, { readonly all: unknown } | { readonly any: unknown }>;

/** What can stand without quotation marks; `og` and `eller` would be read as such. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u;
const JOINING = new Set(['og', 'eller', 'alle', 'en']);

/** The condition in words. Parentheses stand round every part that has parts itself. */
export function conditionText(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, 'og', 'alle');
  if ('any' in condition) return joined(condition.any, 'eller', 'en');
  return simpleText(condition);
}

/** A list of one or none has no word between its parts, and so one before them. */
function joined(parts: readonly Condition[], between: string, before: string): string {
  const texts = parts.map((part) =>
    'all' in part || 'any' in part ? `(${conditionText(part)})` : simpleText(part),
  );
  return texts.length < 2 ? `${before}(${texts.join('')})` : texts.join(` ${between} `);
}

function simpleText(condition: Simple): string {
  const { question } = condition;
  if ('answered' in condition) return `${question} er ${condition.answered ? '' : 'ikke '}besvaret`;
  if ('contains' in condition) return `${question} indeholder ${quoted(condition.contains)}`;
  return 'is' in condition
    ? `${question} = ${quoted(condition.is)}`
    : `${question} ≠ ${quoted(condition.isNot)}`;
}

function quoted(value: string | number): string {
  const text = String(value);
  return PLAIN.test(text) && !JOINING.has(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Ids a condition may name, with what they ask: of a rating, a figure is a step. */
export type Asked = ReadonlyMap<string, Pick<Question, 'kind'>>;

interface Read {
  readonly condition: Condition;
  readonly rest: readonly string[];
}

/** The condition a text says; undefined when it says none. */
export function readCondition(text: string, asked: Asked): Condition | undefined {
  const tokens = text.match(/"(?:[^"]|"")*"|[()=≠]|!=|<>|[^\s()=≠"]+/gu) ?? [];
  const read = anyOf(tokens, asked);
  return read === undefined || read.rest.length > 0 ? undefined : read.condition;
}

/** `og` binds closer than `eller`, as people read it. */
function anyOf(tokens: readonly string[], asked: Asked): Read | undefined {
  const parts = partsOf(tokens, 'eller', (rest) =>
    together(
      partsOf(rest, 'og', (one) => part(one, asked)),
      (all) => ({ all }),
    ),
  );
  return together(parts, (any) => ({ any }));
}

interface Parts {
  readonly conditions: readonly Condition[];
  readonly rest: readonly string[];
}

function partsOf(
  tokens: readonly string[],
  between: string,
  one: (tokens: readonly string[]) => Read | undefined,
): Parts | undefined {
  const first = one(tokens);
  if (first === undefined) return undefined;
  const [word, ...after] = first.rest;
  if (word?.toLowerCase() !== between) return { conditions: [first.condition], rest: first.rest };
  const others = partsOf(after, between, one);
  return others && { ...others, conditions: [first.condition, ...others.conditions] };
}

function together(
  parts: Parts | undefined,
  make: (conditions: readonly Condition[]) => Condition,
): Read | undefined {
  if (parts === undefined) return undefined;
  const [only] = parts.conditions;
  const single = parts.conditions.length === 1 && only !== undefined;
  return { condition: single ? only : make(parts.conditions), rest: parts.rest };
}

function part(tokens: readonly string[], asked: Asked): Read | undefined {
  const [first = '', second, ...after] = tokens;
  if (first === '(') return closed(anyOf(tokens.slice(1), asked));
  const listed = second === '(' && (first === 'alle' || first === 'en');
  if (!listed) return simple(tokens, asked);
  const make = (conditions: readonly Condition[]): Condition =>
    first === 'alle' ? { all: conditions } : { any: conditions };
  if (after[0] === ')') return { condition: make([]), rest: after.slice(1) };
  const inner = closed(anyOf(after, asked));
  return inner && { ...inner, condition: make([inner.condition]) };
}

function closed(read: Read | undefined): Read | undefined {
  return read?.rest[0] === ')' ? { ...read, rest: read.rest.slice(1) } : undefined;
}

function simple(tokens: readonly string[], asked: Asked): Read | undefined {
  const [question = '', sign = '', value = ''] = tokens;
  if (!/^[\p{L}\p{N}][^"]*$/u.test(question)) return undefined;
  if (sign === 'er') return answered(question, tokens.slice(2));
  if (value === '' || /^[()=≠]$/.test(value)) return undefined;
  const said = unquoted(value);
  const condition = compared({ question, sign, said }, asked);
  return condition && { condition, rest: tokens.slice(3) };
}

function answered(question: string, [first, second, ...rest]: readonly string[]): Read | undefined {
  if (first === 'besvaret') {
    const after = second === undefined ? rest : [second, ...rest];
    return { condition: { question, answered: true }, rest: after };
  }
  const isNot = first === 'ikke' && second === 'besvaret';
  return isNot ? { condition: { question, answered: false }, rest } : undefined;
}

function compared(
  { question, sign, said }: Readonly<Record<'question' | 'sign' | 'said', string>>,
  asked: Asked,
): Condition | undefined {
  const rated = asked.get(question)?.kind === 'rating' && /^\d+$/.test(said);
  const value = rated ? Number(said) : said;
  if (sign === 'indeholder') return { question, contains: said };
  if (sign === '=') return { question, is: value };
  return ['≠', '!=', '<>'].includes(sign) ? { question, isNot: value } : undefined;
}

function unquoted(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token;
}
