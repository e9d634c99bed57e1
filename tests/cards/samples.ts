// One of every card, made from texts of any length: what the tests and pictures of cards are made of.
import { readFileSync } from 'node:fs';
import * as cards from '../../src/cards/index.ts';
import type { Digest } from '../../src/domain/digest/digest.ts';
import { proposalNo } from '../../src/domain/proposal/number.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { withRegister } from '../../src/domain/questions/choices.ts';
import { pageById } from '../../src/domain/questions/flow.ts';
import type { Choice, QuestionSet } from '../../src/domain/questions/question-set.ts';
import type { Answers } from '../../src/domain/shared/answer.ts';
import { asId } from '../../src/domain/shared/ids.ts';
import type { Language } from '../../src/domain/shared/language.ts';

/** What a person may have typed, wherever a card shows typed text. */
export interface Typed {
  readonly long: (max: number) => string;
  readonly name: string;
}

export const USUAL: Typed = {
  long: (max) =>
    'Hver gang vi får en ny vikar, skal jeg udfylde tre skemaer, før vedkommende kan komme på vagtplanen.\nDet tog to uger sidst.'.slice(
      0,
      max,
    ),
  name: 'Børnehuset Solsikken',
};
export const SHORTEST: Typed = { long: () => 'Bøvl, bøvl', name: 'Ø' };

const NO = proposalNo(2026, 42);
const DRAFT = asId<cards.PageView['draft']>('2026-abcdefghijklmnopqrstuv');
const AT = '2026-11-23T09:44:00.000Z';

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
    readFileSync(new URL('../../cards/question-sets/forslag.json', import.meta.url), 'utf8'),
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

const FIGURES: Answers = {
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
    areas: AREAS,
    units: unitChoices(typed, 3),
    offerEnglish: false,
    ...more,
  };
}

export function proposalIn(typed: Typed, more: Partial<Proposal> = {}): Proposal {
  const { area, origin, name, ...rest } = answersIn(typed);
  return {
    tenant: asId<Proposal['tenant']>('t'),
    no: NO,
    version: 2,
    set: { id: 'forslag', version: 1 },
    answers: {
      ...rest,
      ...FIGURES,
      systems: typed.long(300),
      example: typed.long(2_000),
      areas: area ?? [],
      authority: origin ?? '',
      visibility: name ?? '',
    },
    proposer: asId<Proposal['proposer']>('p'),
    unit: asId<NonNullable<Proposal['unit']>>('u1'),
    status: 'forwarded',
    holder: { kind: 'owner', area: 'it' },
    receivedAt: AT,
    changedAt: AT,
    dueOn: '2026-12-11',
    supplements: [],
    ...more,
  };
}

const HISTORY: cards.ProposalView['history'] = [
  { at: '2026-11-23T09:44:00.000Z', kind: 'received' },
  { at: '2026-11-24T08:00:00.000Z', kind: 'edited' },
  { at: '2026-11-26T10:00:00.000Z', kind: 'assessing', holder: { kind: 'team' } },
  { at: '2026-11-30T10:00:00.000Z', kind: 'forwarded', holder: { kind: 'owner', area: 'it' } },
];

export function digestIn(typed: Typed, more: Partial<Digest> = {}): Digest {
  const count = (key: string, number: number) => ({ key, count: number });
  const headline = { no: NO, title: typed.long(80), figure: 17 };
  return {
    from: '2026-11-15T23:00:00.000Z',
    until: '2026-11-22T23:00:00.000Z',
    period: { kind: 'week', year: 2026, week: 47 },
    preliminary: false,
    received: 12,
    answered: 5,
    overdue: 9,
    toAssess: { total: 31, oldestDays: 16, withWhom: [] },
    withOwners: {
      total: 9,
      oldestDays: 21,
      withWhom: [count('it', 4), count('staff', 3), count('buildings', 1), count('finance', 1)],
    },
    withProposers: { total: 1, oldestDays: 1, withWhom: [count('proposer', 1)] },
    overdueList: [headline],
    mostEndorsed: headline,
    mostCumbersome: { ...headline, figure: 4.6 },
    byArea: [count('it', 5), count('staff', 4), count('records', 2), count('unknown', 1)],
    byNeed: [count('system', 6), count('simplify', 3), count('process', 2), count('unknown', 1)],
    byOrigin: [count('process-owner', 7), count('national', 3), count('own-unit', 2)],
    byHassle: [count('5', 4), count('4', 5), count('3', 2), count('1', 1)],
    ...more,
  };
}

const NO_WAIT = { total: 0, oldestDays: 0, withWhom: [] };
const EMPTY_DIGEST: Partial<Digest> = {
  period: { kind: 'week', year: 2026, week: 52 },
  received: 0,
  answered: 0,
  toAssess: NO_WAIT,
  withOwners: NO_WAIT,
  withProposers: NO_WAIT,
};

function listItems(typed: Typed, language: Language): Omit<cards.ListView, 'title'> {
  const item: cards.ListedProposal = {
    no: NO,
    title: typed.long(4_000),
    status: 'assessing',
    receivedAt: AT,
    holder: { kind: 'team' },
    dueOn: '2026-12-07',
    overdue: false,
  };
  return {
    items: [
      item,
      { ...item, status: 'forwarded', holder: { kind: 'owner', area: 'it' }, overdue: true },
      { ...item, status: 'closed', outcome: 'done', holder: { kind: 'nobody' } },
      ...Array.from({ length: 7 }, () => item),
    ],
    total: 31,
    page: 1,
    pages: 4,
    names: namesIn(typed, language),
  };
}

type Draw = (typed: Typed, language: Language) => cards.Card;

function pages(): Record<string, Draw> {
  const page =
    (id: string, more: (typed: Typed) => Partial<cards.PageView> = () => ({})): Draw =>
    (typed, language) =>
      cards.pageCard(pageView(typed, id, more(typed)), language);
  const exempt = (typed: Typed) => ({
    answers: { ...answersIn(typed), need: 'exempt', rule: typed.long(300), scope: typed.long(300) },
  });
  return {
    'page-1': page('cumbersome', () => ({ note: 'from-chat' })),
    'page-1-empty': page('cumbersome', () => ({ answers: {}, offerEnglish: true })),
    'page-1-faults': page('cumbersome', (typed) => ({
      answers: { challenge: typed.long(4_000) },
      problems: [
        {
          question: 'challenge',
          input: 'challenge',
          reason: { kind: 'too-short', min: 10, length: 4 },
        },
        { question: 'hassle', input: 'hassle', reason: { kind: 'required' } },
      ],
    })),
    'page-1-cpr': page('cumbersome', (typed) => ({
      typed: { challenge: typed.long(4_000) },
      problems: [{ question: 'challenge', kind: 'cpr', shown: ['010190-••••'] }],
    })),
    'page-2': page('help'),
    'page-3': page('more'),
    'page-3-exempt': page('more', exempt),
    review: page('check'),
    'review-missing': page('check', (typed) => ({
      answers: { challenge: typed.long(4_000), hassle: 5, name: 'handlers', unit: 'u1' },
    })),
    'review-own': page('check', (typed) => ({
      answers: { ...answersIn(typed), origin: 'own-unit' },
      offerEnglish: true,
    })),
    'review-national': page('check', (typed) => ({
      answers: { ...answersIn(typed), origin: 'national' },
    })),
    'review-editing': page('check', (typed) => ({
      editing: NO,
      answers: { ...answersIn(typed), ...FIGURES },
    })),
    'review-exempt': page('check', exempt),
    'review-many-units': page('check', (typed) => ({ set: forslag(typed, 900), find: '12' })),
    extra: page('figures', (typed) => ({
      answers: {
        ...answersIn(typed),
        ...FIGURES,
        systems: typed.long(300),
        example: typed.long(2_000),
      },
    })),
    'extra-empty': page('figures'),
  };
}

function chat(): Record<string, Draw> {
  const drafts = (typed: Typed) => [{ id: DRAFT, title: typed.long(4_000) }];
  return {
    welcome: (typed, language) =>
      cards.welcomeCard(
        { firstName: typed.name, offerEnglish: false, hasProposals: false, municipality: 'Solbæk' },
        language,
      ),
    'welcome-again': (typed, language) =>
      cards.welcomeCard(
        { firstName: typed.name, offerEnglish: true, hasProposals: true, municipality: 'Solbæk' },
        language,
      ),
    menu: (typed, language) =>
      cards.menuCard(
        { reason: 'greeting', hasProposals: true, offerEnglish: true, drafts: drafts(typed) },
        language,
      ),
    'menu-plain': (_, language) =>
      cards.menuCard(
        { reason: 'too-short', hasProposals: false, offerEnglish: false, drafts: [] },
        language,
      ),
    how: (_, language) =>
      cards.howCard(
        { team: 'Forenklingsteamet i Økonomi', whistleblowerUrl: 'https://example.org' },
        language,
      ),
    'help-leader': (_, language) => cards.helpCard({ role: 'leader' }, language),
    'help-administrator': (_, language) => cards.helpCard({ role: 'administrator' }, language),
    'help-host': (_, language) => cards.helpCard({ role: 'host' }, language),
    language: (_, language) => cards.languageCard({ current: language }, language),
    'loose-text': (typed, language) =>
      cards.looseTextCard(
        {
          text: typed.long(4_000),
          draft: DRAFT,
          replies: [{ no: NO, title: typed.long(4_000), question: typed.long(1_000) }],
          openDrafts: drafts(typed),
        },
        language,
      ),
    problem: (_, language) => cards.problemCard({ kind: 'sorry', reference: 'k3f9-2a' }, language),
    'problem-too-late': (_, language) => cards.problemCard({ kind: 'too-late', no: NO }, language),
  };
}

function receipts(): Record<string, Draw> {
  const receipt =
    (more: Partial<cards.ReceiptView>): Draw =>
    (typed, language) =>
      cards.receiptCard(
        {
          no: NO,
          receivedAt: AT,
          holder: { kind: 'team' },
          dueOn: '2026-12-07',
          status: 'received',
          kind: 'received',
          offerExtra: true,
          names: namesIn(typed, language),
          ...more,
        },
        language,
      );
  return {
    receipt: receipt({}),
    'receipt-locally': receipt({
      kind: 'locally',
      status: 'closed',
      outcome: 'decided-locally',
      holder: { kind: 'nobody' },
      offerExtra: false,
    }),
    'receipt-supplemented': receipt({
      kind: 'supplemented',
      status: 'forwarded',
      offerExtra: false,
    }),
    'receipt-withdrawn': receipt({ kind: 'withdrawn', status: 'withdrawn', offerExtra: false }),
  };
}

function proposals(): Record<string, Draw> {
  const shown =
    (more: (typed: Typed) => Partial<Proposal>, view: Partial<cards.ProposalView> = {}): Draw =>
    (typed, language) =>
      cards.proposalCard(
        {
          proposal: proposalIn(typed, more(typed)),
          set: forslag(typed),
          history: HISTORY,
          reader: 'proposer',
          overdue: false,
          names: namesIn(typed, language),
          ...view,
        },
        language,
      );
  const supplements = (typed: Typed) =>
    Array.from({ length: 9 }, () => ({ at: AT, text: typed.long(4_000) }));
  const form =
    (more: (typed: Typed) => Partial<cards.SupplementView>): Draw =>
    (typed, language) =>
      cards.supplementCard(
        { no: NO, title: typed.long(4_000), press: 'press-1', ...more(typed) },
        language,
      );
  return {
    proposal: shown(() => ({})),
    'proposal-asked': shown((typed) => ({
      status: 'waiting',
      holder: { kind: 'proposer' },
      question: { at: AT, text: typed.long(1_000) },
      supplements: supplements(typed),
    })),
    'proposal-answered': shown((typed) => ({
      status: 'decided',
      outcome: 'planned',
      holder: { kind: 'nobody' },
      answer: typed.long(2_000),
      supplements: supplements(typed),
    })),
    'proposal-handler': shown(() => ({}), { reader: 'handler', overdue: true }),
    'withdraw-confirm': (typed, language) =>
      cards.withdrawConfirmCard({ no: NO, title: typed.long(4_000), version: 2 }, language),
    supplement: form(() => ({})),
    'supplement-reply': form((typed) => ({
      question: { at: AT, text: typed.long(1_000) },
      typed: typed.long(4_000),
      problem: { kind: 'cpr', shown: ['010190-••••'] },
    })),
    'list-mine': (typed, language) =>
      cards.listCard(
        {
          ...listItems(typed, language),
          title: { kind: 'mine' },
          drafts: [{ id: DRAFT, title: typed.long(4_000) }],
        },
        language,
      ),
    'list-search': (typed, language) =>
      cards.listCard(
        { ...listItems(typed, language), title: { kind: 'search', query: typed.long(200) } },
        language,
      ),
    'list-waiting': (typed, language) =>
      cards.listCard(
        { ...listItems(typed, language), title: { kind: 'waiting', what: 'overdue' } },
        language,
      ),
    'list-empty': (typed, language) =>
      cards.listCard(
        {
          ...listItems(typed, language),
          items: [],
          total: 0,
          page: 0,
          pages: 0,
          title: { kind: 'search', query: typed.long(200) },
        },
        language,
      ),
  };
}

function channel(): Record<string, Draw> {
  const digest =
    (more: Partial<Digest>): Draw =>
    (typed, language) =>
      cards.digestCard(
        { digest: digestIn(typed, more), names: namesIn(typed, language) },
        language,
      );
  const notice =
    (kind: 'bound' | 'left' | 'gone'): Draw =>
    (typed, language) => {
      const content = { place: typed.name, by: typed.name, readers: 214 };
      return cards.channelNoticeCard({ kind, ...content }, language);
    };
  const schedule = { frequency: 'weekly', weekday: 1, time: '08:00' } as const;
  return {
    'bind-code': (_, language) => cards.bindCodeCard({ problem: 'wrong' }, language),
    'bind-confirm': (typed, language) =>
      cards.bindConfirmCard(
        { place: typed.name, readers: 214, moving: typed.name, code: 'x7' },
        language,
      ),
    'channel-bound': notice('bound'),
    'channel-left': notice('left'),
    'channel-gone': notice('gone'),
    digest: digest({}),
    'digest-preliminary': digest({
      preliminary: true,
      period: { kind: 'since', day: '2026-11-16' },
    }),
    'digest-empty': digest(EMPTY_DIGEST),
    distributions: (typed, language) =>
      cards.distributionsCard(
        { digest: digestIn(typed), names: namesIn(typed, language) },
        language,
      ),
    'distributions-empty': (typed, language) =>
      cards.distributionsCard(
        {
          digest: digestIn(typed, {
            received: 0,
            byArea: [],
            byNeed: [],
            byOrigin: [],
            byHassle: [],
          }),
          names: namesIn(typed, language),
        },
        language,
      ),
    schedule: (_, language) => cards.scheduleCard({ schedule, problem: 'bad-time' }, language),
    'schedule-saved': (_, language) =>
      cards.scheduleCard({ schedule, saved: '2026-11-30T07:00:00.000Z' }, language),
  };
}

/** Every card by a name of its own. */
export const SAMPLES: Readonly<Record<string, Draw>> = {
  ...chat(),
  ...pages(),
  ...receipts(),
  ...proposals(),
  ...channel(),
};
