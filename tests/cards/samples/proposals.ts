// Cards about proposals that are handed in.
import type * as cards from '../../../src/cards/index.ts';
import { ask as fillAsk } from '../../../src/cards/views/ask.ts';
import { list as fillList } from '../../../src/cards/views/list.ts';
import { proposal as fillProposal } from '../../../src/cards/views/proposal.ts';
import { questionSent as fillQuestionSent } from '../../../src/cards/views/question-sent.ts';
import { receipt as fillReceipt } from '../../../src/cards/views/receipt.ts';
import { supplement as fillSupplement } from '../../../src/cards/views/supplement.ts';
import { withdrawConfirm as fillWithdrawConfirm } from '../../../src/cards/views/withdraw-confirm.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import { coveringIn, hiddenIn, othersIn } from './alike.ts';
import { AT, answersIn, DRAFT, FIGURES, type Fill, forslag, NO, namesIn } from './data.ts';
import { partsIn } from './news.ts';
import type { Typed } from './typed.ts';

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

function receipts(): Record<string, Fill> {
  const receipt =
    (more: Partial<cards.ReceiptView>): Fill =>
    (typed, language) =>
      fillReceipt(
        {
          no: NO,
          at: AT,
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
    receipt: receipt({ visibility: 'handlers' }),
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

/** As a handler sees it, with everything others wrote and everything added. */
function endorsedToo(
  shown: (
    more: (typed: Typed) => Partial<Proposal>,
    view: (typed: Typed) => Partial<cards.ProposalView>,
  ) => Fill,
): Fill {
  const units = ['u1', 'u2', 'u3'].map((id) => asId<NonNullable<Proposal['unit']>>(id));
  return shown(
    (typed) => ({
      endorsed: { people: 5, units },
      supplements: Array.from({ length: 4 }, () => ({ at: AT, text: typed.long(4_000) })),
    }),
    (typed) => ({
      reader: 'handler',
      also: {
        hassles: [5, 4, 4],
        examples: Array.from({ length: 5 }, () => ({
          at: AT,
          unit: 'u1',
          text: typed.long(4_000),
        })),
      },
    }),
  );
}

export function proposals(): Record<string, Fill> {
  const shown =
    (
      more: (typed: Typed) => Partial<Proposal>,
      view: (typed: Typed) => Partial<cards.ProposalView> = () => ({}),
    ): Fill =>
    (typed, language) =>
      fillProposal(
        {
          proposal: proposalIn(typed, more(typed)),
          set: forslag(typed),
          history: HISTORY,
          reader: 'proposer',
          overdue: false,
          names: namesIn(typed, language),
          ...view(typed),
        },
        language,
      );
  const supplements = (typed: Typed) =>
    Array.from({ length: 9 }, () => ({ at: AT, text: typed.long(4_000) }));
  const form =
    (more: (typed: Typed) => Partial<cards.SupplementView>): Fill =>
    (typed, language) =>
      fillSupplement(
        { no: NO, title: typed.long(4_000), press: 'press-1', ...more(typed) },
        language,
      );
  return {
    ...receipts(),
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
    'proposal-published': shown((typed) => ({
      status: 'decided',
      outcome: 'planned',
      holder: { kind: 'nobody' },
      answer: typed.long(2_000),
      explanation: { at: AT, text: typed.long(2_000) },
      decision: {
        version: 3,
        state: 'published',
        outcome: 'planned',
        reason: typed.long(2_000),
        parts: partsIn(typed),
        by: asId<Proposal['proposer']>('o'),
        as: 'process-owner',
        at: AT,
        publishedAt: AT,
      },
      supplements: supplements(typed),
    })),
    'proposal-handler': shown(
      () => ({}),
      () => ({ reader: 'handler', overdue: true }),
    ),
    'proposal-endorsed': endorsedToo(shown),
    ...asking(),
    'withdraw-confirm': (typed, language) =>
      fillWithdrawConfirm({ no: NO, title: typed.long(4_000), version: 2 }, language),
    supplement: form(() => ({})),
    'supplement-reply': form((typed) => ({
      question: { at: AT, text: typed.long(1_000) },
      typed: typed.long(4_000),
      problem: { kind: 'cpr', shown: ['010190-••••'] },
    })),
    'supplement-instead': form((typed) => ({
      question: { at: AT, text: typed.long(1_000) },
      standsIn: true,
    })),
    'list-mine': (typed, language) =>
      fillList(
        {
          ...listItems(typed, language),
          items: listItems(typed, language).items.map((one) => ({
            ...one,
            answer: partsIn(typed),
          })),
          title: { kind: 'mine' },
          drafts: [{ id: DRAFT, title: typed.long(4_000) }],
          covering: Array.from({ length: 6 }, () => coveringIn(typed)),
          followed: [
            othersIn(typed),
            hiddenIn(typed),
            ...Array.from({ length: 5 }, () => othersIn(typed)),
          ],
        },
        language,
      ),
    'list-search': (typed, language) =>
      fillList(
        { ...listItems(typed, language), title: { kind: 'search', query: typed.long(200) } },
        language,
      ),
    'list-batch': (typed, language) =>
      fillList(
        {
          ...listItems(typed, language),
          items: listItems(typed, language).items.map((one) => ({
            ...one,
            external: typed.long(60),
            answer: partsIn(typed),
          })),
          title: { kind: 'batch', batch: 'teknik-og-miljoe', from: typed.long(200) },
        },
        language,
      ),
    'list-waiting': (typed, language) =>
      fillList(
        { ...listItems(typed, language), title: { kind: 'waiting', what: 'overdue' } },
        language,
      ),
    'list-empty': (typed, language) =>
      fillList(
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

function asking(): Record<string, Fill> {
  const form =
    (more: (typed: Typed) => Partial<cards.AskView>): Fill =>
    (typed, language) =>
      fillAsk(
        { no: NO, title: typed.long(4_000), press: 'p'.repeat(22), ...more(typed) },
        language,
      );
  const sent =
    (more: Partial<cards.QuestionSentView>): Fill =>
    (typed, language) =>
      fillQuestionSent({ no: NO, name: typed.name, now: AT, ...more }, language);
  return {
    ask: form(() => ({})),
    'ask-cpr': form((typed) => ({
      typed: typed.long(1_000),
      problem: { kind: 'cpr', shown: ['010190-••••'] },
    })),
    'ask-again': form((typed) => ({
      typed: typed.long(1_000),
      problem: { kind: 'already-asked', question: typed.long(1_000) },
    })),
    'question-sent': sent({ goesAt: AT }),
    'question-sent-later': sent({ goesAt: '2026-11-24T06:30:00.000Z' }),
    'question-sent-nowhere': sent({}),
  };
}
