// Cards of surveys sent to many: forms, the preview, how it stands, and what each of them gets.
import type * as cards from '../../../src/cards/index.ts';
import { roundInvitation, roundSample } from '../../../src/cards/views/round-invitation.ts';
import { waveAbsent } from '../../../src/cards/views/wave-absent.ts';
import { waveAudience } from '../../../src/cards/views/wave-audience.ts';
import { waveEnd } from '../../../src/cards/views/wave-end.ts';
import { waveExtend } from '../../../src/cards/views/wave-extend.ts';
import { waveForm } from '../../../src/cards/views/wave-form.ts';
import { waveList } from '../../../src/cards/views/wave-list.ts';
import { waveMap } from '../../../src/cards/views/wave-map.ts';
import { wavePreview } from '../../../src/cards/views/wave-preview.ts';
import { waveProblem } from '../../../src/cards/views/wave-problem.ts';
import { waveStatus } from '../../../src/cards/views/wave-status.ts';
import { waveUnhurried } from '../../../src/cards/views/wave-unhurried.ts';
import type { RoundInvitation } from '../../../src/domain/delivery/invitation-contents.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { AT, type Fill } from './data.ts';
import type { Typed } from './typed.ts';

const ROUND = asId<cards.WaveStatusView['id']>('x'.repeat(22));
const ENDS = '2026-12-14T22:59:00.000Z';
const both = (text: string) => ({ da: text, en: text });

export function formIn(typed: Typed, more: Partial<cards.WaveFormView> = {}): cards.WaveFormView {
  return {
    id: ROUND,
    typed: {
      ...{ set: 'lederundersoegelse', name: typed.long(100), label: '2026' },
      ...{ privacy: 'confidential', way: 'posts', reminders: '2' },
      ...{ from: '2026-11-24', until: '2026-12-14' },
    },
    sets: Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, title: both(typed.name) })),
    lists: Array.from({ length: 12 }, (_, at) => ({ id: `l${at}`, name: typed.name, count: 412 })),
    faults: [],
    ...more,
  };
}

export function previewIn(
  typed: Typed,
  more: Partial<cards.WavePreviewView> = {},
): cards.WavePreviewView {
  return {
    ...{ id: ROUND, revision: 3, title: typed.long(100), privacy: 'confidential', kind: 'survey' },
    ...{
      total: 412,
      withoutApp: 3,
      doubles: 2,
      now: AT,
      endsAt: ENDS,
      confirm: true,
      chosen: true,
    },
    departments: Array.from({ length: 14 }, (_, at) => ({
      ...(at > 0 && { department: typed.name }),
      count: 60 - at,
    })),
    days: [
      {
        day: '2026-11-24',
        from: '2026-11-24T07:00:00.000Z',
        until: '2026-11-24T07:01:00.000Z',
        count: 400,
      },
      {
        day: '2026-11-30',
        from: '2026-11-30T07:00:00.000Z',
        until: '2026-11-30T07:00:10.000Z',
        count: 9,
      },
    ],
    planned: ['2026-12-01', '2026-12-08'],
    reminders: [
      [
        { day: '2026-12-01', count: 400 },
        { day: '2026-12-07', count: 9 },
      ],
      [{ day: '2026-12-08', count: 409 }],
    ],
    ...more,
  };
}

export function statusIn(
  typed: Typed,
  more: Partial<cards.WaveStatusView> = {},
): cards.WaveStatusView {
  return {
    ...{ id: ROUND, title: typed.long(100), kind: 'survey', state: 'open', now: AT, endsAt: ENDS },
    ...{ asked: 412, answered: 268, sent: 405, waiting: 4, blocked: 3, hasFormer: true },
    lines: [
      ...Array.from({ length: 14 }, () => ({ groups: [typed.name], asked: 60, answered: 41 })),
      { groups: [typed.name, typed.name, undefined], asked: 7, answered: 3 },
    ],
    reminders: ['2026-12-01', '2026-12-08'],
    reminded: 1,
    nextDue: '2026-11-30T07:00:00.000Z',
    ...more,
  };
}

/** Every card of theirs by name. */
export function waves(): Record<string, Fill> {
  const invited =
    (more: Partial<RoundInvitation> = {}): Fill =>
    (typed, language) =>
      roundInvitation(
        {
          ...{ kind: 'round-invitation', round: ROUND, what: 'survey', title: typed.long(100) },
          ...{ privacy: 'confidential', endsAt: ENDS, state: 'open' },
          ...more,
        } as RoundInvitation,
        typed.name,
        language,
      );
  const form =
    (more: (typed: Typed) => Partial<cards.WaveFormView> = () => ({})): Fill =>
    (typed, language) =>
      waveForm(formIn(typed, more(typed)), language);
  const preview =
    (more: Partial<cards.WavePreviewView> = {}): Fill =>
    (typed, language) =>
      wavePreview(previewIn(typed, more), language);
  const status =
    (more: Partial<cards.WaveStatusView> = {}): Fill =>
    (typed, language) =>
      waveStatus(statusIn(typed, more), language);
  const whom =
    (more: (typed: Typed) => Partial<cards.WaveAudienceView>): Fill =>
    (typed, language) =>
      waveAudience(
        {
          ...{ id: ROUND, title: typed.long(100), way: 'posts' },
          departments: Array.from({ length: 14 }, (_, at) => `${typed.name} ${at}`),
          typed: { unitTypes: 'school', departments: '', roles: 'leader,med', mails: '' },
          ...more(typed),
        },
        language,
      );
  return {
    'wave-form': form(),
    'wave-form-again': form(() => ({ former: ROUND })),
    'wave-form-wrong': form((typed) => ({
      typed: { ...formIn(typed).typed, name: typed.long(2_000), from: '', until: '' },
      faults: ['set', 'name', 'label', 'not-anonymous', 'way', 'from', 'until', 'reminders'],
    })),
    'wave-audience': whom(() => ({})),
    'wave-audience-wrong': whom(() => ({ fault: { kind: 'roles' } })),
    'wave-audience-mails': whom((typed) => ({
      way: 'mails',
      typed: { unitTypes: '', departments: '', roles: '', mails: typed.long(6_000) },
      fault: { kind: 'bad-mails', wrong: Array.from({ length: 9 }, () => typed.name) },
    })),
    'wave-preview': preview(),
    'wave-preview-tested': preview({ tested: true, withoutApp: 0, doubles: 0 }),
    'wave-preview-wrong': preview({ note: 'number-wrong' }),
    'wave-preview-few': preview({ note: 'few', confirm: false, total: 3 }),
    'wave-preview-nobody': preview({ note: 'nobody', days: [], planned: [], reminders: [] }),
    'wave-preview-collection': preview({ kind: 'collection', chosen: false }),
    'wave-status': status(),
    'wave-status-draft': status({ state: 'prepared' }),
    'wave-status-planned': status({ state: 'prepared', sendAt: '2026-11-24T07:00:00.000Z' }),
    'wave-status-closed': status({ state: 'closed', closedAt: ENDS }),
    'wave-status-collection': status({ kind: 'collection', hasFormer: false }),
    'wave-end': (typed, language) =>
      waveEnd({ id: ROUND, title: typed.long(100), open: true, missing: 144 }, language),
    'wave-call-off': (typed, language) =>
      waveEnd({ id: ROUND, title: typed.long(100), open: false, missing: 0 }, language),
    'wave-list': (typed, language) =>
      waveList(
        {
          items: (['prepared', 'open', 'closed', 'cancelled'] as const).map((state) => ({
            ...{ id: ROUND, title: typed.long(100), kind: 'survey', state, asked: 412 },
            ...{ sendAt: AT, endsAt: ENDS },
          })),
          next: 1,
        },
        language,
      ),
    'wave-list-empty': (_, language) => waveList({ items: [] }, language),
    'wave-extend': (typed, language) =>
      waveExtend(
        {
          ...{ id: ROUND, title: typed.long(100), until: '2026-12-21', reminder: '' },
          coming: ['2026-12-08'],
          faults: ['until', 'reminder'],
        },
        language,
      ),
    'wave-map': (typed, language) =>
      waveMap(
        {
          ...{ id: ROUND, former: typed.long(100), mapped: ['q1'], mappedAt: AT },
          items: (['reworded', 'rescaled', 'new', 'gone'] as const).map((change, at) => ({
            ...{ id: `q${at}`, label: both(typed.long(300)), change, open: at < 2 },
            ...(at === 0 && { before: both(typed.long(200)) }),
          })),
        },
        language,
      ),
    'wave-map-same': (typed, language) =>
      waveMap({ id: ROUND, former: typed.name, items: [], mapped: [] }, language),
    'wave-absent': (typed, language) =>
      waveAbsent(
        {
          ...{ id: ROUND, title: typed.long(100) },
          people: Array.from({ length: 80 }, () => ({ name: typed.name, mail: 'a@b.example' })),
        },
        language,
      ),
    'wave-problem': (_, language) => waveProblem({ kind: 'sent' }, language),
    'wave-later': (typed, language) =>
      waveUnhurried(
        {
          ...{ id: ROUND, kind: 'survey', title: typed.long(100), reminded: true },
          next: '2026-12-01',
        },
        language,
      ),
    'wave-stopped': (typed, language) =>
      waveUnhurried(
        { id: ROUND, kind: 'collection', title: typed.long(100), reminded: false },
        language,
      ),
    'round-invitation': invited(),
    'round-invitation-reminder': invited({ reminder: 1 }),
    'round-invitation-anonymous': invited({ privacy: 'anonymous', reminder: 2 }),
    'round-invitation-collection': invited({ what: 'collection' }),
    'round-invitation-answered': invited({ state: 'answered', at: AT }),
    'round-invitation-over': invited({ state: 'over' }),
    'round-invitation-cancelled': invited({ state: 'cancelled' }),
    'round-sample': (typed, language) =>
      roundSample(
        {
          ...{ kind: 'round-sample', what: 'survey', title: typed.long(100) },
          ...{
            privacy: 'confidential',
            endsAt: ENDS,
            set: { id: 'lederundersoegelse', version: 1 },
          },
        },
        typed.name,
        language,
      ),
  };
}
