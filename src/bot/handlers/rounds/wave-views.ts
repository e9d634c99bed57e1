// What use cases say of waves, as their cards take it.
import type {
  WaveAudienceView,
  WaveFormView,
  WaveMapView,
  WavePreviewView,
  WaveStatusView,
} from '../../../cards/index.ts';
import { type Item, itemsIn } from '../../../domain/questions/items.ts';
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { slugOf } from '../../../domain/shared/slug.ts';
import type { WaveRound } from '../../../usecases/rounds/waves/find-wave.ts';
import type { WaveForm } from '../../../usecases/rounds/waves/form-wave.ts';
import type { WavePreview } from '../../../usecases/rounds/waves/look-at-wave.ts';
import type { Mapping } from '../../../usecases/rounds/waves/map-questions.ts';
import { mustConfirm } from '../../../usecases/rounds/waves/send-wave.ts';
import type { WaveStatus } from '../../../usecases/rounds/waves/wave-status.ts';

/** The first form, with what is wrong beside its fields. */
export function formView(form: WaveForm, faults: WaveFormView['faults'] = []): WaveFormView {
  const { id, typed, sets, lists, former } = form;
  return {
    ...{ id, typed, faults },
    sets: sets.map((set) => ({ id: set.id, title: set.title })),
    lists: lists.map((list) => ({ id: list.id, name: list.name, count: list.people.length })),
    ...(former !== undefined && { former }),
  };
}

/** Whom it goes to, as chosen before. */
export function audienceView(
  { id, title, wave }: WaveRound,
  departments: readonly string[],
): WaveAudienceView {
  const { unitTypes = [], departments: chosen = [], roles = ['leader'], mails } = wave.audience;
  return {
    ...{ id, title, departments },
    way: mails === undefined ? 'posts' : 'mails',
    typed: {
      unitTypes: unitTypes.join(','),
      departments: chosen.map(slugOf).join(','),
      roles: roles.join(','),
      mails: (mails ?? []).join('\n'),
    },
  };
}

/** Before it is sent. */
export function previewView(
  preview: WavePreview,
  more: Pick<WavePreviewView, 'now' | 'note' | 'tested'>,
): WavePreviewView {
  const { round, total, doubles, departments, withoutApp, days, planned, reminders } = preview;
  const { id, revision, title, privacy, kind, endsAt = '', wave } = round;
  return {
    ...{ id, revision, title, privacy, kind, endsAt, total, doubles, departments, days, reminders },
    withoutApp: withoutApp.length,
    planned,
    chosen: wave.audience.list === undefined,
    confirm: mustConfirm(preview),
    ...more,
  };
}

/** How it stands. */
export function statusView(status: WaveStatus, now: string): WaveStatusView {
  const { round, asked, answered, lines, tally } = status;
  const { id, title, kind, state, endsAt = '', closedAt, wave } = round;
  const { sent, queued, sending, blocked, unknown, failed, nextDue } = tally;
  return {
    ...{ id, title, kind, state, asked, answered, lines, now, endsAt, sent },
    reminders: wave.reminders,
    reminded: wave.reminded,
    waiting: queued + sending,
    blocked: blocked + unknown + failed,
    hasFormer: wave.former !== undefined,
    ...(wave.sendAt !== undefined && { sendAt: wave.sendAt }),
    ...(closedAt !== undefined && { closedAt }),
    ...(nextDue !== undefined && { nextDue }),
  };
}

/** What changed since the wave before. */
export function mapView({ round, former, now, before, changed, open }: Mapping): WaveMapView {
  const labels = labelsIn(now);
  const earlier = labelsIn(before);
  const { mapped = [], mappedAt } = round.wave;
  return {
    id: round.id,
    former: former.title,
    mapped,
    ...(mappedAt !== undefined && { mappedAt }),
    items: changed.map(({ id, change, before: was }) => {
      const label = labels.get(id) ?? earlier.get(id) ?? { da: id, en: id };
      const old = was === undefined || change === 'gone' ? undefined : earlier.get(was);
      const differs = old !== undefined && (old.da !== label.da || old.en !== label.en);
      return { id, label, change, open: open.includes(id), ...(differs && { before: old }) };
    }),
  };
}

function labelsIn(set: QuestionSet) {
  return new Map(itemsIn(set).map((item: Item) => [item.id, labelOf(item)]));
}

/** Of a rating under a heading, what is rated. */
function labelOf({ question, rated }: Item) {
  return rated?.label ?? question.label;
}
