// Cards about initiatives.
import type * as cards from '../../../src/cards/index.ts';
import { benefitAsked } from '../../../src/cards/views/benefit-asked.ts';
import { benefitForm } from '../../../src/cards/views/benefit-form.ts';
import { doneConfirm } from '../../../src/cards/views/done-confirm.ts';
import { initiative } from '../../../src/cards/views/initiative.ts';
import { initiativeForm } from '../../../src/cards/views/initiative-form.ts';
import { initiativeLine } from '../../../src/cards/views/initiative-line.ts';
import { initiativeList } from '../../../src/cards/views/initiative-list.ts';
import { initiativeNews } from '../../../src/cards/views/initiative-news.ts';
import { linksForm } from '../../../src/cards/views/links-form.ts';
import { milestonesForm } from '../../../src/cards/views/milestones-form.ts';
import { reachForm } from '../../../src/cards/views/reach-form.ts';
import { statusAsked } from '../../../src/cards/views/status-asked.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';
import { AT, type Fill, NO, namesIn } from './data.ts';
import type { Typed } from './typed.ts';

const ID = asId<InitiativeId>('i-1');

export function initiativeOf(typed: Typed, more: Partial<Initiative> = {}): Initiative {
  const time = { text: typed.long(60), from: '2027-01-01', until: '2027-06-30' };
  return anInitiative(ID, {
    title: typed.long(100),
    what: typed.long(600),
    improvement: typed.long(600),
    state: 'running',
    horizon: time,
    lead: { name: typed.name },
    milestones: [
      { title: typed.long(100), on: '2027-02-01', doneOn: '2027-01-20' },
      { title: typed.long(100), on: '2027-04-01' },
    ],
    expected: { hoursAYear: 1_310.5, kr: 25_000, hassle: 2, basis: 'estimated', at: AT },
    realised: [{ hoursAYear: 290, basis: 'measured', at: AT, after: 3 }],
    followers: [asId('p1'), asId('p2')],
    proposals: nos('2026-42', '2026-43'),
    focus: typed.long(60),
    spread: [
      { to: 'school', on: '2027-03-01' },
      { to: typed.name, on: '2027-04-01' },
    ],
    ...more,
  });
}

export function initiativeIn(
  typed: Typed,
  language: Language,
  more: Partial<cards.InitiativeView> = {},
): cards.InitiativeView {
  return {
    initiative: initiativeOf(typed),
    proposals: Array.from({ length: 12 }, () => ({
      no: NO,
      title: typed.long(4_000),
      status: 'decided',
      outcome: 'planned',
    })),
    workplaces: 14,
    late: true,
    over: false,
    names: namesIn(typed, language),
    ...more,
  };
}

export function formIn(
  typed: Typed,
  more: Partial<cards.InitiativeFormView> = {},
): cards.InitiativeFormView {
  return {
    of: { kind: 'new', press: 'press' },
    typed: {
      title: typed.long(100),
      what: typed.long(600),
      improvement: typed.long(600),
      state: 'planned',
      horizon: '1. halvår 2027',
      lead: typed.name,
      why: typed.long(600),
      area: 'it',
      proposals: '2026-0042',
    },
    faults: [],
    areas: [{ id: 'it', name: typed.name }],
    areaOptional: true,
    ...more,
  };
}

export function listIn(
  typed: Typed,
  language: Language,
  more: Partial<cards.InitiativeListView> = {},
): cards.InitiativeListView {
  return {
    filter: { kind: 'area', area: 'it' },
    items: [
      { initiative: initiativeOf(typed), mine: true, late: true },
      { initiative: initiativeOf(typed), mine: false, late: false },
    ],
    total: 25,
    page: 1,
    pages: 3,
    late: 2,
    mayCreate: true,
    names: namesIn(typed, language),
    ...more,
  };
}

const EDITED = { id: ID, version: 3, state: 'planned' } as const;
const BENEFIT = { hours: '310', kr: '', hassle: '2', basis: 'estimated' };

export function initiatives(): Record<string, Fill> {
  return {
    initiative: (typed, language) => initiative(initiativeIn(typed, language), language),
    'initiative-new': (typed, language) => {
      const bare = anInitiative(ID, { title: typed.long(100), improvement: '' });
      const { horizon: _, area: _area, ...rest } = bare;
      const view = { initiative: rest, proposals: [], workplaces: 0, late: false };
      return initiative(initiativeIn(typed, language, { ...view, note: 'created' }), language);
    },
    'initiative-over': (typed, language) =>
      initiative(
        initiativeIn(typed, language, {
          initiative: initiativeOf(typed, { state: 'done' }),
          late: false,
          over: true,
          note: 'told',
        }),
        language,
      ),
    'initiative-line': (_, language) => initiativeLine({ open: 7, late: 2 }, language),
    'initiative-line-none': (_, language) => initiativeLine({ open: 0, late: 0 }, language),
    'initiative-list': (typed, language) => initiativeList(listIn(typed, language), language),
    'initiative-list-none': (typed, language) =>
      initiativeList(
        listIn(typed, language, {
          filter: { kind: 'mine' },
          items: [],
          total: 0,
          page: 0,
          pages: 1,
        }),
        language,
      ),
    'initiative-form': (typed, language) => initiativeForm(formIn(typed), language),
    'initiative-form-faults': (typed, language) =>
      initiativeForm(
        formIn(typed, {
          faults: [
            { field: 'title', fault: { kind: 'required' } },
            { field: 'what', fault: { kind: 'cpr', shown: ['010190-****'] } },
            { field: 'improvement', fault: { kind: 'too-long', max: 600 } },
            { field: 'horizon', fault: { kind: 'no-time' } },
            { field: 'area', fault: { kind: 'required' } },
            { field: 'proposals', fault: { kind: 'no-proposals', typed: typed.name } },
          ],
          areaOptional: false,
        }),
        language,
      ),
    'initiative-edit': (typed, language) =>
      initiativeForm(
        formIn(typed, {
          of: { kind: 'edit', title: typed.long(100), ...EDITED },
          note: 'changed-since',
          areas: [],
        }),
        language,
      ),
    'initiative-late': (typed, language) =>
      initiativeForm(
        formIn(typed, {
          of: { kind: 'late', title: typed.long(100), ...EDITED },
          faults: [{ field: 'horizon', fault: { kind: 'past' } }],
        }),
        language,
      ),
    milestones: (typed, language) => milestonesForm(milestonesIn(typed), language),
    'milestones-fault': (typed, language) =>
      milestonesForm({ ...milestonesIn(typed), fault: { kind: 'bad-day' } }, language),
    'milestones-none': (typed, language) =>
      milestonesForm({ ...milestonesIn(typed), milestones: [] }, language),
    links: (typed, language) => linksForm(linksIn(typed), language),
    'links-fault': (typed, language) =>
      linksForm(
        { ...linksIn(typed), fault: { kind: 'no-proposals', typed: typed.name } },
        language,
      ),
    benefit: (typed, language) => benefitForm(benefitIn(typed), language),
    'benefit-after': (typed, language) =>
      benefitForm(
        {
          ...benefitIn(typed),
          after: 12,
          others: ['expected', 3],
          faults: [{ field: 'hours', kind: 'no-number' }],
          stale: true,
        },
        language,
      ),
    'done-confirm': (typed, language) =>
      doneConfirm({ id: ID, title: typed.long(100), until: '2027-06-30', closes: 3 }, language),
    'initiative-news': (typed, language) =>
      initiativeNews(
        {
          ...{ initiative: ID, follower: true },
          title: typed.long(100),
          state: 'running',
          horizon: { text: typed.long(60), from: '2027-07-01', until: '2027-12-31' },
          before: { text: typed.long(60), from: '2027-01-01', until: '2027-06-30' },
          why: typed.long(600),
        },
        language,
      ),
    'initiative-news-late': (typed, language) =>
      initiativeNews(
        {
          ...{ initiative: ID, follower: true },
          title: typed.long(100),
          state: 'running',
          horizon: { text: typed.long(60), from: '2027-01-01', until: '2027-06-30' },
          late: true,
        },
        language,
      ),
    'initiative-reach': (typed, language) => reachForm(reachIn(typed), language),
    'initiative-reach-faulty': (typed, language) =>
      reachForm({ ...reachIn(typed), fault: { kind: 'cpr', shown: ['010190-…'] } }, language),
    'initiative-reach-first': (typed, language) =>
      reachForm(
        {
          ...reachIn(typed),
          focuses: [],
          typed: { focus: '', other: '', spread: [] },
          fault: { kind: 'changed-since' },
        },
        language,
      ),
    'status-asked': (typed, language) =>
      statusAsked({ initiative: ID, title: typed.long(100), until: '2027-06-30' }, language),
    'benefit-asked': (typed, language) =>
      benefitAsked({ initiative: ID, title: typed.long(100), after: 3 }, language),
  };
}

export function milestonesIn(typed: Typed): cards.MilestonesView {
  return {
    id: ID,
    version: 3,
    title: typed.long(100),
    milestones: initiativeOf(typed).milestones,
    typed: { done: [0], title: typed.long(100), on: '2027-03-01' },
  };
}

export function reachIn(typed: Typed): cards.ReachView {
  return {
    id: ID,
    version: 3,
    title: typed.long(100),
    focuses: [typed.long(60), 'Færre systemer'],
    places: ['school', 'day-care', 'Kultur, Fritid og By', typed.name],
    typed: { focus: 'Færre systemer', other: typed.long(60), spread: ['school'] },
  };
}

export function linksIn(typed: Typed): cards.LinksView {
  return {
    id: ID,
    version: 3,
    title: typed.long(100),
    proposals: [{ no: NO, title: typed.long(4_000) }],
    typed: { add: typed.name, remove: [NO] },
  };
}

export function benefitIn(typed: Typed): cards.BenefitView {
  return {
    id: ID,
    version: 3,
    title: typed.long(100),
    typed: BENEFIT,
    faults: [],
    others: [3, 12],
  };
}
