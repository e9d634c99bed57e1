// The shape of a question set in a file; what it must keep beyond its shape is checkSet's.
import { z } from 'zod/v4';
import type { Condition } from '../domain/questions/condition.ts';
import type { QuestionSet } from '../domain/questions/question-set.ts';
import { PRIVACIES, RESULT_TABLES } from '../domain/questions/result-rules.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'letters, digits, dot and dash only');
const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const choice = z.strictObject({ id, label: text, value: z.number().optional() });
const scalar = z.union([z.string(), z.number()]);
const whole = z.int();

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ question: id, is: scalar }),
      z.strictObject({ question: id, isNot: scalar }),
      z.strictObject({ question: id, contains: z.string() }),
      z.strictObject({ question: id, answered: z.boolean() }),
      z.strictObject({ all: z.array(condition) }),
      z.strictObject({ any: z.array(condition) }),
    ],
    { error: 'is no condition: exactly one of is, isNot, contains, answered, all, any' },
  ),
);

const answer = z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), scalar)]);

const base = {
  id,
  label: text,
  help: text.optional(),
  example: text.optional(),
  required: z.boolean().optional(),
  visibleWhen: condition.optional(),
  fills: id.optional(),
  preset: answer.optional(),
  short: text.optional(),
};
const scale = z.array(text);
const choices = z.array(choice);
/** What is wrong with the first form, which is what was meant where a file has a list. */
const asListed: z.core.$ZodErrorMap = ({ code, errors }) => {
  const [first] = code === 'invalid_union' && Array.isArray(errors) ? (errors[0] ?? []) : [];
  if (first === undefined) return undefined;
  const place = first.path.length === 0 ? '' : `${first.path.join('.')}: `;
  return `${place}${first.message}`;
};
const givenChoices = z.union([choices, z.literal('given')], { error: asListed });
const steps = z.array(whole);
const scaleParts = z.strictObject({ negative: steps, neutral: steps, positive: steps }).optional();
const length = { min: whole.optional(), max: whole };

const question = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...base,
      ...length,
      kind: z.literal('short-text'),
      suggestions: z.array(z.string().min(1)).optional(),
    }),
    z.strictObject({ ...base, ...length, kind: z.literal('long-text') }),
    z.strictObject({ ...base, kind: z.literal('one-choice'), choices: givenChoices }),
    z.strictObject({
      ...base,
      kind: z.literal('several-choices'),
      choices: z.union([choices, z.literal('areas')], { error: asListed }),
      max: whole.optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('rating'),
      scale,
      scaleParts,
      outside: choice.optional(),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('ratings'),
      scale,
      scaleParts,
      outside: choice.optional(),
      items: choices,
    }),
    z.strictObject({ ...base, kind: z.literal('votes'), max: whole, choices: givenChoices }),
    z.strictObject({
      ...base,
      kind: z.literal('number'),
      min: z.number(),
      max: z.number(),
      units: choices.optional(),
    }),
    z.strictObject({ ...base, kind: z.literal('date') }),
    z.strictObject({ ...base, kind: z.literal('horizon') }),
    z.strictObject({ ...base, kind: z.literal('yes-no') }),
    z.strictObject({ ...base, kind: z.literal('unit'), unlisted: text.optional() }),
  ],
  { error: 'is no known kind of question' },
);

const notice = z.strictObject({
  when: condition,
  title: text,
  text,
  offer: z.literal('decide-locally').optional(),
});

const page = z.strictObject({
  id,
  title: text,
  intro: text.optional(),
  visibleWhen: condition.optional(),
  kind: z.enum(['questions', 'review', 'extra']),
  repeated: z.boolean().optional(),
  questions: z.array(question),
  notices: z.array(notice).optional(),
});

/** The same type, with what may be left out allowed to be undefined, as zod tells it. */
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]: Loose<T[Key]> | (object extends Pick<T, Key> ? undefined : never) }
    : T;

/** A set as it stands in its file, with the line that names the schema for editors. */
export const questionSetShape = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and dash only'),
  version: whole.min(1),
  title: text,
  intro: text.optional(),
  privacy: z.enum(PRIVACIES).optional(),
  tables: z.array(z.enum(RESULT_TABLES)).min(1).optional(),
  pages: z.array(page).min(1),
}) satisfies z.ZodType<Loose<QuestionSet>>;
