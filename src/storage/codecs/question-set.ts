// How versions of question sets are stored.
import { z } from 'zod/v4';
import type { Condition } from '../../domain/questions/condition.ts';
import type {
  Choice,
  Notice,
  Page,
  Question,
  QuestionKind,
  QuestionSet,
} from '../../domain/questions/question-set.ts';
import { PRIVACIES, RESULT_TABLES } from '../../domain/questions/result-rules.ts';
import type { ScaleParts } from '../../domain/questions/scale-parts.ts';
import { type Fields, type Loose, makeCodec } from '../codec.ts';
import { answer } from './answer.ts';
import { localized } from './localized.ts';

const value = z.union([z.string(), z.number()]);

const condition: z.ZodType<Loose<Condition>> = z.lazy(() =>
  z.union([
    z.looseObject({ question: z.string(), is: value }),
    z.looseObject({ question: z.string(), isNot: value }),
    z.looseObject({ question: z.string(), contains: z.string() }),
    z.looseObject({ question: z.string(), answered: z.boolean() }),
    z.looseObject({ all: z.array(condition) }),
    z.looseObject({ any: z.array(condition) }),
  ]),
);

const choice = z.looseObject({
  id: z.string(),
  label: localized,
  value: z.number().optional(),
} satisfies Fields<Choice>);

const base = {
  id: z.string(),
  label: localized,
  help: localized.optional(),
  example: localized.optional(),
  required: z.boolean().optional(),
  visibleWhen: condition.optional(),
  fills: z.string().optional(),
  preset: answer.optional(),
  short: localized.optional(),
};

const min = z.number().optional();
const max = z.number();
const choices = z.array(choice);
const scale = z.array(localized);
const outside = choice.optional();
const givenChoices = z.union([choices, z.literal('given')]);
const steps = z.array(z.number());
const scaleParts = z
  .looseObject({
    negative: steps,
    neutral: steps,
    positive: steps,
  } satisfies Fields<ScaleParts>)
  .optional();

/** The schema of one kind; `Own` makes a field added to the kind ask for its schema. */
type Own<K extends QuestionKind> = Fields<Extract<Question, { readonly kind: K }>>;

const KINDS = {
  'short-text': {
    ...base,
    kind: z.literal('short-text'),
    min,
    max,
    suggestions: z.array(z.string()).optional(),
  },
  'long-text': { ...base, kind: z.literal('long-text'), min, max },
  'one-choice': { ...base, kind: z.literal('one-choice'), choices: givenChoices },
  'several-choices': {
    ...base,
    kind: z.literal('several-choices'),
    choices: z.union([choices, z.literal('areas')]),
    max: max.optional(),
  },
  rating: { ...base, kind: z.literal('rating'), scale, scaleParts, outside },
  ratings: { ...base, kind: z.literal('ratings'), scale, scaleParts, outside, items: choices },
  votes: { ...base, kind: z.literal('votes'), max, choices: givenChoices },
  number: {
    ...base,
    kind: z.literal('number'),
    min: z.number(),
    max,
    units: choices.optional(),
  },
  date: { ...base, kind: z.literal('date') },
  horizon: { ...base, kind: z.literal('horizon') },
  'yes-no': { ...base, kind: z.literal('yes-no') },
  unit: {
    ...base,
    kind: z.literal('unit'),
    unlisted: localized.optional(),
    choices: choices.optional(),
  },
} satisfies { readonly [K in QuestionKind]: Own<K> };

const question = z.discriminatedUnion('kind', [
  z.looseObject(KINDS['short-text']),
  z.looseObject(KINDS['long-text']),
  z.looseObject(KINDS['one-choice']),
  z.looseObject(KINDS['several-choices']),
  z.looseObject(KINDS.rating),
  z.looseObject(KINDS.ratings),
  z.looseObject(KINDS.votes),
  z.looseObject(KINDS.number),
  z.looseObject(KINDS.date),
  z.looseObject(KINDS.horizon),
  z.looseObject(KINDS['yes-no']),
  z.looseObject(KINDS.unit),
]);

const notice = z.looseObject({
  when: condition,
  title: localized,
  text: localized,
  offer: z.literal('decide-locally').optional(),
} satisfies Fields<Notice>);

const page = z.looseObject({
  id: z.string(),
  title: localized,
  intro: localized.optional(),
  visibleWhen: condition.optional(),
  kind: z.enum(['questions', 'review', 'extra']),
  repeated: z.boolean().optional(),
  questions: z.array(question),
  notices: z.array(notice).optional(),
} satisfies Fields<Page>);

export const questionSetCodec = makeCodec<QuestionSet>({
  schema: z.looseObject({
    id: z.string(),
    version: z.number(),
    own: z.literal(true).optional(),
    title: localized,
    intro: localized.optional(),
    privacy: z.enum(PRIVACIES).optional(),
    tables: z.array(z.enum(RESULT_TABLES)).optional(),
    pages: z.array(page),
  } satisfies Fields<QuestionSet>),
});
