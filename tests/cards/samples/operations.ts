// Cards about operations: how it stands, what needs a look, and who gets no messages.
import type * as cards from '../../../src/cards/index.ts';
import { attention as fillAttention } from '../../../src/cards/views/attention.ts';
import { operations as fillOperations } from '../../../src/cards/views/operations.ts';
import { outOfReach as fillOutOfReach } from '../../../src/cards/views/out-of-reach.ts';
import { repeatConfirm as fillRepeatConfirm } from '../../../src/cards/views/repeat-confirm.ts';
import { repeated as fillRepeated } from '../../../src/cards/views/repeated.ts';
import type { Content } from '../../../src/domain/delivery/message.ts';
import { WHYS } from '../../../src/domain/delivery/why.ts';
import { OUT_OF_REACH_REASONS } from '../../../src/domain/people/out-of-reach.ts';
import { digestIn } from './channel.ts';
import { AT, type Fill, NO } from './data.ts';
import type { Typed } from './typed.ts';

export const ALL_WELL: cards.OperationsView = {
  at: AT,
  condition: 'fine',
  queued: 0,
  unknown: 0,
  failed: 0,
  outOfReach: 0,
  sentBy: { kind: 'here', holder: 'k3f9Zq' },
  pausedMs: 0,
  lastDigest: '2026-11-23T07:00:00.000Z',
  nextDigest: '2026-11-30T07:00:00.000Z',
  jobs: [
    { job: 'relay', failures: 0 },
    { job: 'send', failures: 0 },
    { job: 'digest', failures: 0, nextAt: '2026-11-30T07:00:00.000Z' },
    { job: 'channel', failures: 0, nextAt: '2026-11-23T11:05:00.000Z' },
  ],
};

/** Everything wrong at once. */
const ALL_WRONG: cards.OperationsView = {
  ...ALL_WELL,
  condition: 'stopped',
  queued: 1_000,
  oldestDue: '2026-11-23T08:12:00.000Z',
  unknown: 12,
  failed: 1,
  outOfReach: 2_114,
  sentBy: { kind: 'elsewhere', holder: 'k3f9Zq' },
  stopped: { code: '401 Unauthorized', since: '2026-11-23T08:12:00.000Z' },
  pausedMs: 95_000,
  receivers: [
    {
      host: `${'indberetning-og-journal.'.repeat(3)}kommune.example`,
      waiting: { count: 100, since: AT },
      givenUp: { count: 12, at: AT },
    },
    { host: 'localhost:8080', givenUp: { count: 1, at: AT } },
  ],
  jobs: ALL_WELL.jobs.map((job) => ({ ...job, failures: 3, lastError: 'ECONNRESET' })),
};

/** As long as ids get: a row of the outbox, and a personal chat. */
const KEY = {
  message: `proposals~11111111-2222-4333-8444-555555555555%7E2026~o%7E000042%7E${'0'.repeat(60)}`,
  to: `a:${'1'.repeat(130)}`,
};

function whatIn(typed: Typed): readonly Content[] {
  return [
    { kind: 'digest', digest: digestIn(typed) },
    { kind: 'question', no: NO, title: typed.long(80), question: typed.long(500) },
    { kind: 'letter', title: typed.long(120), text: typed.long(2_000), by: typed.name },
    { kind: 'welcome', firstName: typed.name, offerEnglish: true },
    { kind: 'channel-gone', place: typed.name },
  ];
}

function attentionIn(typed: Typed, more: Partial<cards.AttentionView> = {}): cards.AttentionView {
  const what = whatIn(typed);
  const to = (['channel', 'person', 'unit', 'person', 'group'] as const).map((kind) => ({
    kind,
    name: typed.name,
  }));
  const items = Array.from(
    { length: 10 },
    (_, at): cards.AttentionItem => ({
      key: KEY,
      what: what[at % what.length] ?? { kind: 'channel-gone', place: typed.name },
      to: at === 9 ? { kind: 'nobody' } : (to[at % to.length] ?? { kind: 'nobody' }),
      at: AT,
      why: WHYS[at % WHYS.length] ?? 'no-answer',
      code: '504 GatewayTimeout',
    }),
  );
  return { state: 'unknown', items, total: 31, page: 1, pages: 4, ...more };
}

function outOfReachIn(
  typed: Typed,
  more: Partial<cards.OutOfReachView> = {},
): cards.OutOfReachView {
  const items = Array.from({ length: 10 }, (_, at): cards.OutOfReachView['items'][number] => ({
    name: typed.name,
    why: OUT_OF_REACH_REASONS[at % OUT_OF_REACH_REASONS.length] ?? 'never-opened',
    ...(at % 5 > 0 && { since: AT }),
    ...(at !== 9 && { unit: typed.name, department: typed.name }),
    moreUnits: at === 1 ? 2 : 0,
  }));
  const named = Array.from({ length: 11 }, (_, at) => ({
    department: at === 10 ? undefined : typed.name,
    count: 20 - at,
  }));
  return { items, departments: named, total: 211, page: 0, pages: 22, ...more };
}

export function operations(): Record<string, Fill> {
  const status =
    (more: Partial<cards.OperationsView>): Fill =>
    (_, language) =>
      fillOperations({ ...ALL_WELL, ...more }, language);
  const confirm =
    (state: cards.AttentionState, count: number, done: number): Fill =>
    (typed, language) => {
      const { items } = attentionIn(typed);
      return fillRepeatConfirm({ state, items: items.slice(0, count), done, page: 0 }, language);
    };
  const outcome =
    (more: Partial<cards.RepeatedView>): Fill =>
    (_, language) =>
      fillRepeated({ state: 'unknown', queued: 0, done: 0, page: 0, ...more }, language);
  return {
    operations: status({}),
    'operations-look': status({ condition: 'look', unknown: 2, failed: 1, outOfReach: 14 }),
    'operations-exported': status({
      lastBackup: '2026-11-23T01:04:00.000Z',
      jobs: [...ALL_WELL.jobs, { job: 'backup', failures: 0, nextAt: '2026-11-24T01:00:00.000Z' }],
    }),
    'operations-not-exported': status({
      condition: 'look',
      jobs: [...ALL_WELL.jobs, { job: 'backup', failures: 3, lastError: 'AuthorizationFailure' }],
    }),
    'operations-late': status({
      condition: 'late',
      queued: 31,
      oldestDue: '2026-11-23T08:12:00.000Z',
      sentBy: { kind: 'nobody' },
    }),
    'operations-paused': status({ condition: 'paused', queued: 240, pausedMs: 12_000 }),
    'operations-stopped': status(ALL_WRONG),
    'attention-unknown': (typed, language) => fillAttention(attentionIn(typed), language),
    'attention-failed': (typed, language) =>
      fillAttention(attentionIn(typed, { state: 'failed' }), language),
    'attention-none': (typed, language) =>
      fillAttention(attentionIn(typed, { items: [], total: 0, page: 0, pages: 1 }), language),
    'repeat-one': confirm('unknown', 1, 0),
    'repeat-page': confirm('failed', 10, 3),
    repeated: outcome({ queued: 7, done: 3 }),
    'repeated-later': outcome({ queued: 1, later: '2026-11-24T07:00:00.000Z' }),
    'repeated-none': outcome({ done: 1 }),
    'out-of-reach': (typed, language) => fillOutOfReach(outOfReachIn(typed), language),
    'out-of-reach-more': (typed, language) =>
      fillOutOfReach(outOfReachIn(typed, { page: 21 }), language),
    'out-of-reach-none': (typed, language) =>
      fillOutOfReach(
        outOfReachIn(typed, { items: [], departments: [], total: 0, pages: 1 }),
        language,
      ),
  };
}
