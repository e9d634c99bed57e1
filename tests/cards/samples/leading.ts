// Cards of whoever leads a round.
import type * as cards from '../../../src/cards/index.ts';
import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import { roundChoice } from '../../../src/cards/views/round-choice.ts';
import { roundConfirm } from '../../../src/cards/views/round-confirm.ts';
import { roundControl } from '../../../src/cards/views/round-control.ts';
import { roundForm } from '../../../src/cards/views/round-form.ts';
import { roundHosts } from '../../../src/cards/views/round-hosts.ts';
import { roundList } from '../../../src/cards/views/round-list.ts';
import { roundStarted } from '../../../src/cards/views/round-started.ts';
import { roundWall } from '../../../src/cards/views/round-wall.ts';
import { setPage } from '../../../src/cards/views/set-page.ts';
import { conductsOf } from '../../../src/domain/round/conduct.ts';
import { quickSet } from '../../../src/domain/round/quick-set.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { ROUND_FAULTS, type TypedRound } from '../../../src/domain/round/typed-round.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import type { Fill } from './data.ts';
import type { Typed } from './typed.ts';

const NOTHING: TypedRound = {
  set: '',
  title: '',
  question: '',
  choices: '',
  minutes: '',
  privacy: '',
  results: '',
  guests: '',
  given: {},
};

function forms(): Record<string, Fill> {
  const sets = readQuestionSets();
  if (!sets.ok) throw new Error('the built-in sets cannot be read');
  const form =
    (more: (typed: Typed) => Partial<cards.RoundFormView>): Fill =>
    (typed, language) =>
      roundForm(
        {
          kind: 'survey',
          way: { kind: 'start', operation: 'operation' },
          sets: sets.value,
          typed: NOTHING,
          faults: [],
          ...more(typed),
        },
        language,
      );
  const edit = { kind: 'edit', round: asId<RoundId>('round-1'), revision: 3 } as const;
  return {
    'round form, survey': form(() => ({})),
    'round form, poll': form(() => ({ kind: 'poll', way: { kind: 'prepare', operation: 'x' } })),
    'round form, poll with everything': form(({ long, name }) => ({
      kind: 'poll',
      way: edit,
      note: 'changed',
      faults: ROUND_FAULTS,
      typed: {
        ...NOTHING,
        question: long(200),
        choices: Array.from({ length: 20 }, () => name).join('\n'),
        minutes: '10080',
        privacy: 'named',
        results: 'live',
        guests: 'yes',
      },
    })),
    'round form, survey with choices to write in': form(({ long }) => ({
      way: edit,
      faults: ROUND_FAULTS,
      typed: { ...NOTHING, set: 'prioritering', title: long(200), given: { votes: long(2_000) } },
    })),
  };
}

function controls(): Record<string, Fill> {
  const control =
    (differs: (typed: Typed) => Partial<Round>, more: Partial<cards.RoundControlView> = {}): Fill =>
    (typed, language) => {
      const round = aRound({ title: typed.long(200), code: '4821', ...differs(typed) });
      const coHosts = [typed.name, typed.name, typed.name];
      const counts = { handedIn: 31, halfway: 2, now: ROUND_AT, personal: true };
      return roundControl({ round, can: conductsOf(round), coHosts, ...counts, ...more }, language);
    };
  const endsAt = '2026-11-24T09:12:00.000Z';
  return {
    'round control, open': control(() => ({ endsAt })),
    'round control, open, named and live': control(() => ({
      endsAt,
      privacy: 'named',
      results: 'live',
    })),
    'round control, open without an end': control(() => ({}), { coHosts: [], halfway: 0 }),
    'round control, paused': control(() => ({ endsAt, state: 'paused' })),
    'round control, prepared': control(() => ({ state: 'prepared', minutes: 15, guests: true }), {
      note: 'rehearsed',
    }),
    'round control, prepared, in the room': control(
      () => ({ state: 'prepared', results: 'live', privacy: 'named' }),
      { personal: false },
    ),
    'round control, closed': control(() => ({ state: 'closed' })),
    'round control, cancelled': control(() => ({ state: 'cancelled', kind: 'workshop' })),
  };
}

function confirms(): Record<string, Fill> {
  const confirm =
    (state: Round['state'], what: 'close' | 'cancel', halfway: number): Fill =>
    ({ long }, language) =>
      roundConfirm({ round: aRound({ state, title: long(200) }), what, halfway }, language);
  return {
    'round confirm, close on one': confirm('open', 'close', 1),
    'round confirm, close on several': confirm('open', 'close', 7),
    'round confirm, cancel': confirm('paused', 'cancel', 0),
    'round confirm, delete': confirm('prepared', 'cancel', 0),
  };
}

function lists(): Record<string, Fill> {
  const list =
    (of: cards.RoundListView['of'], count: number, more: Partial<cards.RoundListView> = {}): Fill =>
    ({ long, name }, language) => {
      const items = Array.from({ length: count }, (_, at) => ({
        ...aRound({ id: asId(`round-${at}`), title: long(200) }),
        hostName: name,
      }));
      const view = { of, items, total: count, page: 0, pages: 1, mayStart: true, seesAll: true };
      return roundList({ ...view, ...more }, language);
    };
  return {
    'round list, none': list('mine', 0, { seesAll: false }),
    'round list, mine': list('mine', 8, { total: 24, page: 1, pages: 3 }),
    'round list, running': list('running', 8, { total: 24, page: 1, pages: 3 }),
    'round list, closed': list('closed', 1, { total: 24, page: 1, pages: 3 }),
    'round list, co-host': list('mine', 1, { mayStart: false, seesAll: false }),
    'round choice': ({ long }, language) => {
      const one = (at: number) => aRound({ id: asId(`round-${at}`), title: long(200) });
      return roundChoice({ rounds: Array.from({ length: 12 }, (_, at) => one(at)) }, language);
    },
  };
}

function hosts(): Record<string, Fill> {
  const view =
    (coHosts: number, found: number, more: Partial<cards.RoundHostsView> = {}): Fill =>
    ({ name, long }, language) => {
      const people = (count: number) =>
        Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name, mail: `${at}@x.example` }));
      const round = aRound({ title: long(200) });
      const known = { coHosts: people(coHosts), found: people(found), words: name, more: true };
      return roundHosts({ round, ...known, ...more }, language);
    };
  return {
    'round hosts, nobody': view(0, 0, { words: '' }),
    'round hosts, nobody found': view(0, 0, { fault: 'nobody-found' }),
    'round hosts, found': view(1, 8),
    'round hosts, full': view(3, 1, { fault: 'too-many' }),
    'round hosts, nobody chosen': view(0, 2, { fault: 'nobody-chosen' }),
  };
}

export function leading(): Record<string, Fill> {
  return {
    ...forms(),
    ...controls(),
    ...confirms(),
    ...lists(),
    ...hosts(),
    'round wall': ({ long }, language) => {
      const link = `https://forenkl.example/wall/${'a'.repeat(22)}.${'b'.repeat(22)}`;
      return roundWall({ round: asId('round-1'), title: long(200), link }, language);
    },
    'round started': ({ long }, language) =>
      roundStarted({ kind: 'survey', title: long(200) }, language),
    'round rehearsal': ({ long, name }, language) => {
      const typed = { question: long(200), choices: [name, `${name} 2`] };
      const set = quickSet({ id: 'quick-1', version: 1 }, typed, { da: 'Afstemning', en: 'Poll' });
      const [page] = set.pages;
      if (page === undefined) throw new Error('a set without pages');
      const round = aRound({ title: long(200) });
      return setPage({ set, page, answers: {}, said: {}, problems: [], round }, language);
    },
  };
}
