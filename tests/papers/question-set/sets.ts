// Question sets of any shape that may be used, as a clerk could have made them.
import fc from 'fast-check';
import type { Condition } from '../../../src/domain/questions/condition.ts';
import type {
  Choice,
  Notice,
  Page,
  Question,
  QuestionSet,
} from '../../../src/domain/questions/question-set.ts';
import { PRIVACIES, RESULT_TABLES } from '../../../src/domain/questions/result-rules.ts';
import type { ScaleParts } from '../../../src/domain/questions/scale-parts.ts';
import type { Localized } from '../../../src/domain/shared/language.ts';

/** Texts that look like something else, and plain ones. */
const words = fc.oneof(
  fc.constantFrom('=1+1', '+45 12', '-4', '@SUM(A1)', '_x000A_', '1,5', '007', 'æ\n<b>&"', '😀'),
  fc.constantFrom('ja', 'og', 'FALSK', '2026-11-22', '1E5', "'a", 'to\nlinjer', '{x}', '$1'),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => `a${text.replace(/\p{C}|[{$]/gu, '')}b`),
);
const text: fc.Arbitrary<Localized> = fc.record({ da: words, en: words }).map(({ da, en }) => ({
  da: da.normalize('NFC'),
  en: en.normalize('NFC'),
}));
const maybe = <T>(name: string, some: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc.oneof(
    fc.constant({}),
    some.map((value) => ({ [name]: value })),
  );
const number = fc.oneof(
  fc.integer({ min: -999_999, max: 999_999 }),
  fc.constantFrom(0.5, -2.125, 1.5),
);

function choices(prefix: string, least: number): fc.Arbitrary<readonly Choice[]> {
  return fc
    .array(fc.tuple(text, maybe('value', number)), { minLength: least, maxLength: 5 })
    .map((made) => made.map(([label, more], at) => ({ id: `${prefix}${at + 1}`, label, ...more })));
}

const scaled = fc.array(text, { minLength: 2, maxLength: 10 }).chain((scale) =>
  fc
    .tuple(
      fc.array(fc.constantFrom('negative', 'neutral', 'positive'), {
        minLength: scale.length,
        maxLength: scale.length,
      }),
      fc.boolean(),
      maybe(
        'outside',
        choices('not-', 1).map(([first]) => first),
      ),
    )
    .map(([parts, told, outside]) => ({
      scale,
      ...(told && { scaleParts: partsIn(parts) }),
      ...outside,
    })),
);

function partsIn(parts: readonly string[]): ScaleParts {
  const of = (name: string) => parts.flatMap((part, at) => (part === name ? [at + 1] : []));
  return { negative: of('negative'), neutral: of('neutral'), positive: of('positive') };
}

const length = fc
  .tuple(fc.integer({ min: 1, max: 1_000 }), maybe('min', fc.integer({ min: 0, max: 1 })))
  .map(([max, min]) => ({ max, ...min }));

/** What each kind has of its own, with a preset that is an answer to it. */
const KINDS: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  fc
    .tuple(length, maybe('suggestions', fc.constant(['Opus', '=1+1, eller hvad'])))
    .map(([limits, more]) => ({ kind: 'short-text', ...limits, ...more })),
  length.map((limits) => ({ kind: 'long-text', ...limits })),
  choices('', 2).map((some) => ({ kind: 'one-choice', choices: some, preset: '2' })),
  fc.constantFrom(
    { kind: 'one-choice', choices: 'given' },
    { kind: 'several-choices', choices: 'areas' },
  ),
  choices('c', 2).map((some) => ({
    kind: 'several-choices',
    choices: some,
    max: 2,
    preset: ['c2', 'c1'],
  })),
  scaled.map((scale) => ({ kind: 'rating', ...scale, preset: 2 })),
  fc
    .tuple(scaled, choices('', 1))
    .map(([scale, items]) => ({ kind: 'ratings', ...scale, items, preset: { 1: 2 } })),
  choices('v.', 2).map((some) => ({ kind: 'votes', max: 1, choices: some })),
  fc.constant({ kind: 'votes', max: 3, choices: 'given' }),
  fc.constantFrom(
    { kind: 'number', min: -0.5, max: 1_234.5, preset: 12.25 },
    { kind: 'number', min: 0, max: 9_999_999, preset: 1_500 },
  ),
  choices('u', 1).map((units) => ({
    kind: 'number',
    min: 0,
    max: 9,
    units,
    preset: { amount: 2.5, unit: 'u1' },
  })),
  fc.constantFrom({ kind: 'date', preset: '2026-12-07' }, { kind: 'horizon' }),
  fc.constantFrom({ kind: 'yes-no', preset: 'no' }, { kind: 'yes-no' }),
  maybe('unlisted', text).map((more) => ({ kind: 'unit', preset: '{unit}', ...more })),
);

const shared = fc
  .tuple(
    maybe('help', text),
    maybe('example', text),
    maybe('short', text),
    maybe('required', fc.boolean()),
    fc.boolean(),
  )
  .map(([help, example, short, required, preset]) => ({
    more: { ...help, ...example, ...short, ...required },
    preset,
  }));

/** A condition on something asked before that can be answered so. */
function conditionOn(earlier: readonly Question[]): fc.Arbitrary<Condition> | undefined {
  const simple = earlier.flatMap(simpleOn);
  if (simple.length === 0) return undefined;
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...simple),
      fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    ),
  }));
  return condition;
}

function simpleOn(question: Question): readonly Condition[] {
  const { id } = question;
  const answered: readonly Condition[] = [true, false].map((one) => ({
    question: id,
    answered: one,
  }));
  if (question.kind === 'rating') {
    return [
      ...answered,
      { question: id, is: 1 },
      { question: id, isNot: question.outside?.id ?? 2 },
    ];
  }
  if (question.kind === 'yes-no') return [...answered, { question: id, is: 'yes' }];
  if (question.kind === 'one-choice') {
    return [...answered, { question: id, is: '1' }, { question: id, isNot: '2' }];
  }
  if (question.kind === 'several-choices') {
    const contains = typeof question.choices === 'string' ? 'et "godt" område' : 'c1';
    return [...answered, { question: id, contains }];
  }
  return answered;
}

/** Every page may depend on those before it; no two questions fill the same field. */
export const anySet: fc.Arbitrary<QuestionSet> = fc
  .array(fc.array(fc.tuple(KINDS, shared, text, fc.nat()), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((pages) =>
    fc.tuple(
      fc.constant(pages),
      fc.array(fc.tuple(text, maybe('intro', text), fc.boolean(), fc.boolean()), {
        minLength: pages.length,
        maxLength: pages.length,
      }),
      fc.array(text, { minLength: 3, maxLength: 3 }),
      maybe('privacy', fc.constantFrom(...PRIVACIES)),
      maybe('tables', fc.constantFrom(['overall'], [...RESULT_TABLES].reverse())),
    ),
  )
  .chain(([plans, heads, texts, privacy, tables]) => {
    const questions = plans.map((plan, page) =>
      plan.map(([kind, { more, preset }, label], at): Question => {
        const { preset: own, ...rest } = kind;
        const made = { id: `q${page}.${at}`, label, ...more, ...rest };
        return JSON.parse(JSON.stringify({ ...made, ...(preset && { preset: own }) }));
      }),
    );
    const conditions = questions.map((_, page) => conditionOn(questions.slice(0, page).flat()));
    return fc
      .tuple(
        ...conditions.map((one) =>
          fc.array(one ?? fc.constant(undefined), { minLength: 3, maxLength: 3 }),
        ),
      )
      .map((chosen): QuestionSet => {
        const [title, noticeTitle, noticeText] = texts;
        if (title === undefined || noticeTitle === undefined || noticeText === undefined)
          throw new Error();
        const pages = questions.map((asked, page): Page => {
          const [head, intro, repeated, offered] = heads[page] ?? [title, {}, false, false];
          const [own, first, noticed] = chosen[page] ?? [];
          const notice: readonly Notice[] =
            noticed === undefined
              ? []
              : [
                  {
                    when: noticed,
                    title: noticeTitle,
                    text: noticeText,
                    ...(offered && { offer: 'decide-locally' }),
                  },
                ];
          return {
            id: `p${page}`,
            kind: 'questions',
            title: head,
            ...intro,
            ...(own && { visibleWhen: own }),
            ...(repeated && { repeated }),
            questions: asked.map((one, at) =>
              at === 0 && first ? { ...one, visibleWhen: first } : one,
            ),
            ...(notice.length > 0 && { notices: notice }),
          };
        });
        return { id: 'any-set', version: 3, title, ...privacy, ...tables, pages };
      });
  });
