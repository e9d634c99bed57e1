// Cards about the quarterly letter, and about what a workplace has under way.
import type * as cards from '../../../src/cards/index.ts';
import { newLeader as fillNewLeader } from '../../../src/cards/views/new-leader.ts';
import { pipeline as fillPipeline } from '../../../src/cards/views/pipeline.ts';
import { quarter as fillQuarter } from '../../../src/cards/views/quarter.ts';
import { quarterOffer as fillOffer } from '../../../src/cards/views/quarter-offer.ts';
import { quarterPreview as fillPreview } from '../../../src/cards/views/quarter-preview.ts';
import { quarterStatus as fillStatus } from '../../../src/cards/views/quarter-status.ts';
import { welcome as fillWelcome } from '../../../src/cards/views/welcome.ts';
import type { PipelineItem } from '../../../src/domain/delivery/new-leader.ts';
import type { QuarterPart } from '../../../src/domain/delivery/quarter-contents.ts';
import { UNIT_TYPES } from '../../../src/domain/shared/register.ts';
import { AT, type Fill, NO, namesIn } from './data.ts';
import type { Typed } from './typed.ts';

const QUARTER = { year: 2026, quarter: 4 };
const WHEN = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
const several = <T>(count: number, one: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => one(at));

function partsIn(typed: Typed, kinds: number): readonly QuarterPart[] {
  const what = typed.long(600);
  return UNIT_TYPES.slice(0, kinds).map((type) => ({
    type,
    done: several(5, (at) => ({ what, ...(at > 0 && { challenge: typed.long(600) }) })),
    fresh: [
      { what, when: WHEN },
      { what, challenge: typed.long(600), how: 'local' },
      { what, how: 'spread' },
    ],
    underWay: several(5, (at) => ({ what, when: WHEN, ...(at > 3 && { late: true as const }) })),
  }));
}

export function quarterPreviewIn(typed: Typed, more: Partial<cards.QuarterPreviewView> = {}) {
  const view: cards.QuarterPreviewView = {
    quarter: QUARTER,
    mark: '1z141z3',
    now: AT,
    parts: partsIn(typed, 3),
    people: { school: 24, 'day-care': 17, 'nursing-home': 1, other: 4 },
    opening: '',
    reached: 42,
    unreachable: 6,
    days: [{ day: '2026-11-24', from: '2026-11-24T07:00:00.000Z', until: AT, count: 42 }],
    confirm: false,
    ...more,
  };
  return view;
}

function items(typed: Typed): readonly PipelineItem[] {
  return several(3, (at) => ({
    ...(at < 2 && { no: NO, title: typed.long(200) }),
    areas: ['it', 'staff'],
    status: at === 0 ? 'received' : 'decided',
    holder: at === 0 ? { kind: 'team' } : { kind: 'nobody' },
    ...(at === 0 ? { dueOn: '2026-12-07' } : { outcome: 'planned' }),
  }));
}

export function quarter(): Record<string, Fill> {
  const letter =
    (kinds: number): Fill =>
    (typed, language) =>
      fillQuarter(
        {
          kind: 'quarter',
          quarter: QUARTER,
          parts: partsIn(typed, kinds),
          ...(kinds > 1 && { opening: typed.long(300) }),
        },
        'Forenklingsteamet',
        language,
      );
  const offer =
    (state: 'ready' | 'sent' | 'skipped'): Fill =>
    (typed, language) =>
      fillOffer({ kind: 'quarter-offer', quarter: QUARTER, state, by: typed.name }, language);
  const preview =
    (more: (typed: Typed) => Partial<cards.QuarterPreviewView> = () => ({})): Fill =>
    (typed, language) =>
      fillPreview(quarterPreviewIn(typed, more(typed)), language);
  const figures = { sent: 38, waiting: 4, blocked: 6, unknown: 1, failed: 2 };
  return {
    'quarter-letter': letter(1),
    'quarter-letter-two': letter(2),
    'quarter-letter-all': letter(5),
    'quarter-offer': offer('ready'),
    'quarter-offer-sent': offer('sent'),
    'quarter-offer-skipped': offer('skipped'),
    'quarter-preview': preview(),
    'quarter-preview-many': preview((typed) => ({
      confirm: true,
      reached: 812,
      note: 'number-wrong',
      shown: 'nursing-home',
      opening: typed.long(300),
    })),
    'quarter-preview-cpr': preview((typed) => ({
      opening: typed.long(400),
      openingFault: { kind: 'cpr', shown: ['010190-xxxx'] },
    })),
    'quarter-preview-empty': preview(() => ({ parts: [], reached: 0, unreachable: 0, days: [] })),
    'quarter-status': (typed, language) =>
      fillStatus({ quarter: QUARTER, by: typed.name, at: AT, now: AT, ...figures }, language),
    'new-leader': (typed, language) =>
      fillNewLeader(
        {
          kind: 'new-leader',
          units: several(7, () => typed.name),
          pipeline: { count: 12, items: items(typed) },
        },
        namesIn(typed, language),
        language,
      ),
    'new-leader-nothing': (typed, language) =>
      fillNewLeader(
        { kind: 'new-leader', units: [typed.name], pipeline: { count: 0, items: [] } },
        namesIn(typed, language),
        language,
      ),
    pipeline: (typed, language) =>
      fillPipeline(
        {
          items: [...items(typed), ...items(typed)].slice(0, 5),
          count: 12,
          page: 1,
          pages: 3,
          names: namesIn(typed, language),
        },
        language,
      ),
    'pipeline-empty': (typed, language) =>
      fillPipeline(
        { items: [], count: 0, page: 0, pages: 1, names: namesIn(typed, language) },
        language,
      ),
    'welcome-leader': (typed, language) =>
      fillWelcome(
        {
          firstName: typed.name,
          hasProposals: true,
          offer: 'en',
          municipality: 'Solbæk',
          pipeline: { count: 12, items: items(typed) },
          names: namesIn(typed, language),
        },
        language,
      ),
  };
}
