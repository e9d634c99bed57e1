/** Everything that is said of proposal 2026-0001, with a word of it in every text. */
import type { Content } from '../../src/domain/delivery/message.ts';
import type { Digest } from '../../src/domain/digest/digest.ts';
import { asId, type InitiativeId, type RoundId } from '../../src/domain/shared/ids.ts';
import { no } from './a-proposal.ts';

const NO = no('2026-1');
const INITIATIVE = asId<InitiativeId>('d-2026-0001');
const HORIZON = { text: '2027', from: '2027-01-01', until: '2027-12-31' };

/** One of each kind that quotes a proposal or its initiative. */
export function quotingContents(word: string): readonly Content[] {
  const said = `${word} venter`;
  const about = { no: NO, title: said };
  const initiative = { initiative: INITIATIVE, title: said };
  const holder = { kind: 'owner', area: 'it' } as const;
  return [
    { kind: 'question', ...about, question: said },
    {
      kind: 'workshop-receipt',
      round: asId<RoundId>('round-1'),
      title: 'Lederdag',
      notes: [{ ...about, as: 'example' }],
      more: 0,
    },
    {
      kind: 'workshop-summary',
      round: asId<RoundId>('round-1'),
      title: 'Lederdag',
      participants: 3,
      notes: 1,
      stations: [{ title: 'Indkøb', notes: 1, list: [{ ...about, votes: 2, said, who: said }] }],
    },
    { kind: 'question-answered', ...about },
    { kind: 'moved', ...about, holder },
    { kind: 'explained', ...about, text: said },
    {
      kind: 'answer',
      ...about,
      outcome: 'planned',
      reason: said,
      parts: { challenge: said, initiative: said, improvement: said, now: said, first: said },
      treatment: {
        forum: 'Direktionen',
        on: '2026-11-17',
        item: said,
        word: { da: 'tiltrådt', en: 'agreed' },
        addition: said,
      },
      workplaces: 1,
    },
    { kind: 'merged', ...about, into: no('2026-9'), why: said },
    { kind: 'unmerged', ...about, from: no('2026-9') },
    { kind: 'promise', ...about, what: 'changed', initiative: said, why: said },
    { kind: 'completed', ...about, initiative: said },
    { kind: 'answered-back', ...about, question: said, text: said },
    { kind: 'reopened', ...about },
    { kind: 'asked-later', ...about, outcome: 'planned' },
    { kind: 'channel-news', ...about, what: 'replied', text: said, question: said },
    { kind: 'initiative-news', ...initiative, state: 'running', horizon: HORIZON, why: said },
    { kind: 'status-asked', ...initiative, until: '2027-12-31' },
    { kind: 'benefit-asked', ...initiative, after: 3 },
    {
      kind: 'task',
      ...about,
      challenge: said,
      holder,
      dueOn: '2026-12-02',
      workplaces: 1,
      note: said,
    },
    { kind: 'task-over', ...about, how: 'answered' },
    { kind: 'task-reminder', ...about, holder, dueOn: '2026-12-02', daysLeft: 2 },
    { kind: 'digest', digest: quotingDigest(word) },
  ];
}

/** An overview that names it in each of its lines. */
export function quotingDigest(word: string): Digest {
  const line = { no: NO, title: `${word} venter`, figure: 3 };
  const waiting = { total: 0, oldestDays: 0, withWhom: [] };
  return {
    from: '2026-11-16T07:00:00.000Z',
    until: '2026-11-23T07:00:00.000Z',
    period: { kind: 'week', year: 2026, week: 47 },
    preliminary: false,
    received: 1,
    answered: 0,
    overdue: 1,
    toAssess: waiting,
    withOwners: waiting,
    withProposers: waiting,
    overdueList: [line],
    mostEndorsed: line,
    mostCumbersome: line,
    byArea: [],
    byNeed: [],
    byOrigin: [],
    byHassle: [],
  };
}
