// The questions, names and answers that the cards of the tests are made from.
import { readFileSync } from 'node:fs';
import type * as cards from '../../../src/cards/index.ts';
import type { Filled } from '../../../src/cards/template.ts';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { withRegister } from '../../../src/domain/questions/choices.ts';
import { pageById } from '../../../src/domain/questions/flow.ts';
import type { Choice, QuestionSet } from '../../../src/domain/questions/question-set.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import type { Typed } from './typed.ts';

/** A card of the tests, before it is drawn. */
export type Fill = (typed: Typed, language: Language) => Filled;

export const NO = proposalNo(2026, 42);
export const DRAFT = asId<cards.PageView['draft']>('2026-abcdefghijklmnopqrstuv');
export const AT = '2026-11-23T09:44:00.000Z';

const AREAS: readonly Choice[] = [
  ['staff', 'Ansættelse og løn', 'Hiring and pay'],
  ['it', 'It og adgange', 'IT and access'],
  ['finance', 'Økonomi og regnskab', 'Finance and accounts'],
  ['buying', 'Indkøb', 'Purchasing'],
  ['buildings', 'Bygninger', 'Buildings'],
  ['records', 'Dokumentation og indberetning', 'Documentation and reporting'],
  ['leading', 'Ledelse, planer og tilsyn', 'Leadership, plans and inspection'],
  ['own', 'Mit eget fagområde', 'My own field'],
  ['other', 'Andet eller ved ikke', 'Other or don’t know'],
].map(([id = '', da = '', en = '']) => ({ id, label: { da, en } }));

/** The built-in set with the register's choices in it. */
export function forslag(typed: Typed, units = 3): QuestionSet {
  const read: QuestionSet = JSON.parse(
    readFileSync(new URL('../../../cards/question-sets/forslag.json', import.meta.url), 'utf8'),
  );
  return withRegister(read, { areas: AREAS, units: unitChoices(typed, units) });
}

function unitChoices(typed: Typed, count: number): readonly Choice[] {
  return Array.from({ length: count }, (_, at) => {
    const name = count === 1 ? typed.name : `${typed.name} ${at + 1}`;
    return { id: `u${at + 1}`, label: { da: name, en: name } };
  });
}

export function namesIn(typed: Typed, language: Language): cards.Names {
  const areas = AREAS.map(({ id, label }) => [
    id,
    { name: label[language], owner: typed.name, department: 'It og Digitalisering' },
  ]);
  return {
    team: 'Forenklingsteamet i Økonomi',
    municipality: 'Solbæk Kommune',
    areas: Object.fromEntries(areas),
    units: { u1: typed.name },
    forums: { board: typed.name },
  };
}

export function answersIn(typed: Typed): Answers {
  return {
    challenge: typed.long(4_000),
    hassle: 4,
    need: 'system',
    area: ['it', 'staff'],
    wish: typed.long(2_000),
    origin: 'process-owner',
    frequency: 'several-a-month',
    name: 'handlers',
    unit: 'u1',
  };
}

export const FIGURES: Answers = {
  minutes: 45,
  people: 3,
  waiting: { amount: 2.5, unit: 'weeks' },
  spread: 'similar',
};

export function pageView(
  typed: Typed,
  pageId: string,
  more: Partial<cards.PageView> = {},
): cards.PageView {
  const set = more.set ?? forslag(typed);
  const page = pageById(set, pageId);
  if (page === undefined) throw new Error(`no page ${pageId}`);
  return {
    set,
    page,
    draft: DRAFT,
    revision: 7,
    answers: answersIn(typed),
    problems: [],
    ...more,
  };
}
