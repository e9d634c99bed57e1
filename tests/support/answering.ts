// Answers a question set as a person would: page by page, with whatever a client may send.
import fc from 'fast-check';
import type { Inputs } from '../../src/domain/questions/answer-from.ts';
import { choicesIn } from '../../src/domain/questions/choices.ts';
import { prune, visiblePages } from '../../src/domain/questions/flow.ts';
import { withPresets } from '../../src/domain/questions/presets.ts';
import type { Page, Question, QuestionSet } from '../../src/domain/questions/question-set.ts';
import { readPage } from '../../src/domain/questions/reading.ts';
import type { Answers } from '../../src/domain/shared/answer.ts';

/** A card sent, whichever page it shows. */
export interface Sent {
  readonly page: string;
  readonly inputs: Inputs;
}

/** What a person means to answer on every page. */
export type Intent = Readonly<Record<string, Inputs>>;

/** Takes one card into the answers, as every use case does. */
export function send(set: QuestionSet, answers: Answers, { page, inputs }: Sent): Answers {
  const shown = visiblePages(set, answers).find(({ id }) => id === page);
  const extra = set.pages.find(({ id, kind }) => id === page && kind === 'extra');
  const at = shown ?? extra;
  const read = at === undefined ? answers : readPage(at, answers, inputs);
  return withPresets(set, prune(set, read), {});
}

/** Answers each page in the way once, in order, as meant. */
export function answerStraight(set: QuestionSet, intent: Intent, from: Answers = {}): Answers {
  return set.pages.reduce(
    (answers, { id }) => send(set, answers, { page: id, inputs: intent[id] ?? {} }),
    from,
  );
}

/** Everything a client may send for a page: valid, empty or junk, for some or all of its inputs. */
export function anyInputs(page: Page): fc.Arbitrary<Inputs> {
  return fc.record(modelOf(page, fc.oneof(fc.string(), fc.integer(), fc.constant(null))), {
    requiredKeys: [],
  });
}

/** All inputs of a page, each valid or left empty. */
export function meantInputs(page: Page): fc.Arbitrary<Inputs> {
  return fc.record(modelOf(page, fc.constant('')));
}

/** What a person means on all pages of a set. */
export function anyIntent(set: QuestionSet): fc.Arbitrary<Intent> {
  return fc.record(Object.fromEntries(set.pages.map((page) => [page.id, meantInputs(page)])));
}

/** Cards sent in any order, for any page. */
export function anyWalk(set: QuestionSet): fc.Arbitrary<readonly Sent[]> {
  const one = set.pages.map((page) =>
    anyInputs(page).map((inputs): Sent => ({ page: page.id, inputs })),
  );
  return fc.array(fc.oneof(...one), { maxLength: 25 });
}

function modelOf(page: Page, other: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> {
  const valid = page.questions.flatMap((question) => Object.entries(validInputs(question)));
  return Object.fromEntries(
    valid.map(([input, value]) => [
      input,
      fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: other, weight: 1 }),
    ]),
  );
}

function validInputs(question: Question): Record<string, fc.Arbitrary<unknown>> {
  const { id } = question;
  const ids = choicesIn(question).map((choice) => choice.id);
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return { [id]: fc.string({ unit: 'grapheme', minLength: question.min ?? 1, maxLength: 20 }) };
    case 'one-choice':
      return { [id]: fc.constantFrom(...ids) };
    case 'unit':
      return { [id]: fc.constantFrom(...(question.choices ?? []).map((choice) => choice.id)) };
    case 'several-choices':
    case 'votes':
      return { [id]: fc.subarray(ids, { minLength: 1, maxLength: 2 }).map((some) => some.join()) };
    case 'rating':
      return { [id]: aStep(question.scale.length, question.outside?.id) };
    case 'ratings': {
      const step = aStep(question.scale.length, question.outside?.id);
      return Object.fromEntries(ids.map((item) => [`${id}.${item}`, step]));
    }
    case 'number': {
      const amount = fc.integer({ min: question.min, max: question.max });
      return ids.length < 2
        ? { [id]: amount }
        : { [id]: amount.map(String), [`${id}.unit`]: fc.constantFrom(...ids) };
    }
    case 'date':
      return { [id]: fc.constantFrom('2026-12-24', '2027-02-28') };
    case 'horizon':
      return { [id]: fc.constantFrom('1. halvår 2026', 'uge 14 2027', 'primo 2027') };
    case 'yes-no':
      return { [id]: fc.constantFrom('yes', 'no') };
  }
}

function aStep(steps: number, outside: string | undefined): fc.Arbitrary<string> {
  const all = Array.from({ length: steps }, (_, step) => String(step + 1));
  return fc.constantFrom(...all, ...(outside === undefined ? [] : [outside]));
}
