// News of a proposal, what the channel is told of it, and what can be said back.
import type * as cards from '../../../src/cards/index.ts';
import { askBack } from '../../../src/cards/views/ask-back.ts';
import { askedBack } from '../../../src/cards/views/asked-back.ts';
import { channelNews } from '../../../src/cards/views/channel-news.ts';
import { course } from '../../../src/cards/views/course.ts';
import { finished as fillFinished } from '../../../src/cards/views/finished.ts';
import { judged } from '../../../src/cards/views/judged.ts';
import { news as fillNews } from '../../../src/cards/views/news.ts';
import { replyBack } from '../../../src/cards/views/reply-back.ts';
import { CHANNEL_NEWS, type ChannelNews } from '../../../src/domain/delivery/channel-news.ts';
import type { News, NewsContent } from '../../../src/domain/delivery/news.ts';
import { type AnswerParts, PART_MAX, REASON_MAX } from '../../../src/domain/proposal/decision.ts';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { OUTCOMES } from '../../../src/domain/proposal/status.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { AT, type Fill, NO, namesIn } from './data.ts';
import { type Typed, USUAL } from './typed.ts';

export const OTHER = proposalNo(2026, 31);
const KAREN = asId<PersonId>('karen');
const HORIZON = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };

/** An answer in all its parts. */
export function partsIn(typed: Typed): AnswerParts {
  return {
    challenge: typed.long(PART_MAX),
    initiative: typed.long(PART_MAX),
    improvement: typed.long(PART_MAX),
    horizon: { ...HORIZON, text: typed.long(60) },
    now: typed.long(PART_MAX),
    first: typed.long(PART_MAX),
  };
}

/** Every kind of news, with the longest texts it can carry. */
export function newsIn(typed: Typed): readonly News[] {
  const horizon = { ...HORIZON, text: typed.long(60) };
  return [
    { kind: 'moved', holder: { kind: 'forum', forum: 'board' }, dueOn: '2026-12-11' },
    { kind: 'moved', holder: { kind: 'owner', area: 'it' } },
    { kind: 'explained', text: typed.long(2_000) },
    ...OUTCOMES.map(
      (outcome): News => ({
        kind: 'answer',
        outcome,
        reason: typed.long(REASON_MAX),
        parts: partsIn(typed),
        lead: typed.name,
        workplaces: 17,
        treatment: {
          forum: typed.name,
          on: '2027-01-19',
          item: '6',
          word: { da: 'tiltrådt', en: 'agreed' },
          addition: typed.long(500),
        },
      }),
    ),
    { kind: 'answer', outcome: 'passed-on', reason: typed.long(REASON_MAX), workplaces: 1 },
    { kind: 'merged', into: OTHER, why: typed.long(500) },
    { kind: 'unmerged', from: OTHER },
    { kind: 'promise', what: 'late', initiative: typed.long(200), horizon },
    {
      kind: 'promise',
      what: 'changed',
      initiative: typed.long(200),
      state: 'dropped',
      horizon,
      before: HORIZON,
      why: typed.long(600),
    },
    { kind: 'promise', what: 'changed', initiative: typed.long(200), horizon, before: horizon },
    { kind: 'completed', initiative: typed.long(200) },
    { kind: 'completed' },
    { kind: 'answered-back', question: typed.long(1_000), text: typed.long(1_000) },
    { kind: 'reopened' },
    { kind: 'asked-later', outcome: 'not-carried-out' },
  ];
}

/** The news to the proposer, and to one who endorsed it and may not read it. */
export function toldIn(typed: Typed): readonly NewsContent[] {
  return newsIn(typed).flatMap((one): readonly NewsContent[] => [
    { ...one, no: NO, title: typed.long(70) },
    { ...one, no: NO, endorser: true },
  ]);
}

/** What the channel is told. */
export function channelNewsIn(typed: Typed): readonly ChannelNews[] {
  return CHANNEL_NEWS.map((what) => ({
    kind: 'channel-news',
    what,
    no: NO,
    title: typed.long(70),
    text: typed.long(2_000),
    question: typed.long(1_000),
    by: 'endorser',
    ...(what === 'asked-back' && { askedAt: AT }),
    holder: { kind: 'forum', forum: 'board' },
    dueOn: '2026-12-11',
  }));
}

/** A course as full as it gets. */
export function courseIn(typed: Typed, names: cards.Names): cards.CourseView {
  const event = { at: AT, by: KAREN, holder: { kind: 'forum', forum: 'board' } } as const;
  return {
    no: NO,
    title: typed.long(70),
    own: true,
    askable: true,
    status: 'assessing',
    outcome: 'planned',
    holder: { kind: 'forum', forum: 'board' },
    dueOn: '2026-12-11',
    joinedWith: OTHER,
    workplaces: 17,
    people: 19,
    treatments: Array.from({ length: 8 }, () => ({
      on: '2027-01-19',
      forum: typed.name,
      item: '6',
      word: { da: 'taget til efterretning', en: 'noted' },
      addition: typed.long(500),
    })),
    explanation: typed.long(2_000),
    answer: { outcome: 'planned', reason: typed.long(REASON_MAX), parts: partsIn(typed) },
    former: [{ on: '2026-12-01', outcome: 'done' }],
    initiatives: Array.from({ length: 6 }, () => ({
      title: typed.long(200),
      state: 'running' as const,
      horizon: { ...HORIZON, text: typed.long(60) },
    })),
    history: [
      { ...event, kind: 'received' },
      ...Array.from({ length: 20 }, () => ({ ...event, kind: 'forwarded' as const })),
    ],
    reader: KAREN,
    names,
  };
}

/** A page in the middle of what is finished. */
export function finishedIn(typed: Typed, names: cards.Names): cards.FinishedView {
  return {
    items: Array.from({ length: 5 }, () => ({
      on: '2027-06-30',
      challenge: typed.long(PART_MAX),
      what: typed.long(PART_MAX),
      areas: ['it', 'staff'],
      types: ['school' as const],
      workplaces: 17,
    })),
    total: 17,
    page: 1,
    pages: 4,
    filter: { area: 'it', type: 'school' },
    areas: Object.keys(names.areas),
    types: ['school', 'day-care'],
    names,
  };
}

export function news(): Record<string, Fill> {
  const told = toldIn(USUAL).map((one, at): [string, Fill] => [
    `news-${one.kind}-${at}`,
    (typed, language) =>
      fillNews({ news: toldIn(typed)[at] ?? one, names: namesIn(typed, language) }, language),
  ]);
  const channel = CHANNEL_NEWS.map((what, at): [string, Fill] => [
    `channel-news-${what}`,
    (typed, language) => {
      const [first] = channelNewsIn(typed);
      if (first === undefined) throw new Error('the channel is told nothing');
      const one = channelNewsIn(typed)[at] ?? first;
      return channelNews({ news: one, names: namesIn(typed, language) }, language);
    },
  ]);
  return {
    ...Object.fromEntries(told),
    ...Object.fromEntries(channel),
    finished: (typed, language) =>
      fillFinished(finishedIn(typed, namesIn(typed, language)), language),
    'finished-none': (typed, language) =>
      fillFinished(
        {
          ...finishedIn(typed, namesIn(typed, language)),
          items: [],
          total: 0,
          filter: {},
          pages: 1,
        },
        language,
      ),
    'ask-back': (typed, language) =>
      askBack({ no: NO, title: typed.long(70), press: 'p1' }, language),
    'ask-back-cpr': (typed, language) =>
      askBack(
        {
          no: NO,
          press: 'p1',
          typed: typed.long(1_000),
          problem: { kind: 'cpr', shown: ['070761-xxxx', '010203-xxxx'] },
        },
        language,
      ),
    'reply-back': (typed, language) =>
      replyBack(
        {
          no: NO,
          at: AT,
          title: typed.long(70),
          question: typed.long(1_000),
          typed: typed.long(1_000),
          problem: { kind: 'cpr', shown: ['070761-xxxx'] },
        },
        language,
      ),
    'reply-back-done': (typed, language) =>
      replyBack(
        {
          no: NO,
          at: AT,
          title: typed.long(70),
          question: typed.long(1_000),
          reply: typed.long(1_000),
        },
        language,
      ),
    'asked-back': (typed, language) =>
      askedBack({ no: NO, text: typed.long(1_000), team: 'Forenklingsteamet' }, language),
    'course-own': (typed, language) => course(courseIn(typed, namesIn(typed, language)), language),
    'course-followed': (typed, language) => {
      const { title: _, ...view } = courseIn(typed, namesIn(typed, language));
      return course({ ...view, own: false, reader: asId<PersonId>('jens') }, language);
    },
    'judged-missing': (typed, language) =>
      judged(
        {
          no: NO,
          solved: 'no',
          asksMissing: true,
          reopened: true,
          typed: typed.long(1_000),
          problem: { kind: 'cpr', shown: ['070761-xxxx'] },
        },
        language,
      ),
    'judged-heard': (_, language) => judged({ no: NO, solved: 'partly' }, language),
    'judged-thanks': (_, language) =>
      judged({ no: NO, solved: 'yes', heard: 'yes', reopened: true }, language),
  };
}
