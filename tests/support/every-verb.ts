/** Every button there is: the right it needs, and a payload that names somebody else's things. */
import type { ButtonData, Verb } from '../../src/cards/actions.ts';
import type { Right } from '../../src/domain/shared/permissions.ts';

/** What the payloads name. */
export interface Named {
  readonly no: string;
  readonly other: string;
  readonly initiative: string;
  readonly forum: string;
  readonly letter: string;
  readonly person: string;
  readonly draft: string;
}

type DataOf<V extends Verb> = Extract<ButtonData, { readonly verb: V }>['data'];

/** The rights of which one is enough; `anybody` does no more than begin something of their own. */
type Needs = readonly Right[] | 'anybody';

const AT = '2026-11-18T11:00:00.000Z';
const SPAN = { from: AT, until: '2026-11-25T11:00:00.000Z' };
const SEEN = { version: 1, assessments: 1 };
const TASK = { version: 1, draft: 1 };
const TAG = '';
const items = ({ no }: Named) => [{ no, version: 1, assessments: 1 }];

export const EVERY_VERB: {
  readonly [V in Verb]: readonly [Needs, (named: Named) => DataOf<V>];
} = {
  menu: ['anybody', () => ({})],
  how: ['anybody', () => ({})],
  'language.choose': ['anybody', () => ({ language: 'da' })],
  'draft.new': ['anybody', () => ({})],
  'draft.resume': ['anybody', ({ draft }) => ({ draft })],
  'draft.drop': ['anybody', ({ draft }) => ({ draft, revision: 1 })],
  'draft.answer': [
    'anybody',
    ({ draft }) => ({ draft, revision: 1, page: 'challenge', go: 'send' }),
  ],
  'draft.alike': ['anybody', ({ draft }) => ({ draft, revision: 1, go: 'other' })],
  'draft.endorse': ['anybody', ({ draft, no }) => ({ draft, revision: 1, no })],
  'draft.follow': ['anybody', ({ draft, initiative }) => ({ draft, revision: 1, initiative })],
  'draft.guided': ['anybody', ({ draft }) => ({ draft, revision: 1, guidance: 'adgang' })],
  'text.new': ['anybody', ({ draft }) => ({ draft })],
  'text.add': ['anybody', ({ draft }) => ({ draft, to: draft })],
  'text.reply': [['reply', 'supplement'], ({ draft, no }) => ({ draft, no })],
  'mine.list': ['anybody', () => ({ page: 0 })],
  'endorsed.show': [['unfollow'], ({ no }) => ({ no })],
  'endorsed.unfollow': [['unfollow'], ({ no }) => ({ no })],
  'proposal.show': [['see'], ({ no }) => ({ no })],
  'proposal.edit': [['edit'], ({ no }) => ({ no })],
  'proposal.withdraw': [['withdraw'], ({ no }) => ({ no, version: 1 })],
  'proposal.withdraw-confirm': [['withdraw'], ({ no }) => ({ no, version: 1 })],
  'proposal.supplement': [['supplement', 'reply'], ({ no }) => ({ no })],
  'proposal.supplement-send': [['supplement', 'reply'], ({ no }) => ({ no, press: 'made-up' })],
  'answer.ask': [['ask-back'], ({ no }) => ({ no })],
  'answer.ask-send': [['ask-back'], ({ no }) => ({ no, press: 'made-up' })],
  'answer.reply': [['ask'], ({ no }) => ({ no, at: AT })],
  'answer.reply-send': [['ask'], ({ no }) => ({ no, at: AT })],
  'course.show': [['see', 'unfollow'], ({ no }) => ({ no })],
  'judge.solved': [['judge'], ({ no }) => ({ no, solved: 'no' })],
  'judge.missing': [['judge'], ({ no }) => ({ no })],
  'judge.heard': [['judge'], ({ no }) => ({ no, heard: 'no' })],
  'done.list': ['anybody', () => ({ page: 0 })],
  'task.list': ['anybody', () => ({ page: 0 })],
  'task.show': [['answer'], ({ no }) => ({ no })],
  'task.answer': [['answer'], ({ no }) => ({ no })],
  'task.keep': [['answer'], ({ no }) => ({ no, seen: TASK })],
  'task.preview': [['answer'], ({ no }) => ({ no, seen: TASK })],
  'task.send': [['answer'], ({ no }) => ({ no, seen: TASK })],
  'task.explain': [['explain'], ({ no }) => ({ no })],
  'task.explain-send': [['explain'], ({ no }) => ({ no })],
  'task.hand-back': [['answer'], ({ no }) => ({ no })],
  'task.hand-back-send': [['answer'], ({ no }) => ({ no })],
  'proposal.ask': [['ask'], ({ no }) => ({ no })],
  'proposal.ask-send': [['ask'], ({ no }) => ({ no, press: 'made-up' })],
  'channel.bind': [['move'], () => ({ code: 'AAAAA-AAAAA' })],
  'channel.bind-confirm': [['move'], () => ({ readers: 1, code: 'AAAAA-AAAAA' })],
  'channel.cancel': ['anybody', () => ({})],
  'digest.show': [['digest'], () => SPAN],
  'digest.distributions': [['digest'], () => SPAN],
  'digest.list': [['list'], () => ({ what: 'to-assess', page: 0 })],
  'digest.schedule': [['schedule'], () => ({})],
  'digest.schedule-save': [['schedule'], () => ({})],
  'list.show': [['list'], () => ({ query: 'it', page: 0 })],
  'search.show': [['search'], () => ({ query: 'vagtplan', page: 0 })],
  'queue.open': [['triage'], () => ({ place: {} })],
  'queue.show': [['triage'], ({ no }) => ({ place: {}, no })],
  'queue.skip': [['triage'], ({ no }) => ({ place: {}, no })],
  'queue.save': [['triage'], ({ no }) => ({ place: {}, no, seen: SEEN })],
  'queue.way': [['triage'], ({ no }) => ({ place: {}, no, seen: SEEN })],
  'queue.send': [['triage'], ({ no }) => ({ place: {}, no, seen: SEEN })],
  'queue.close': [['triage'], () => ({ place: {} })],
  'more.open': [['triage'], ({ no }) => ({ place: {}, no })],
  'more.go': [['triage'], ({ no }) => ({ place: {}, no })],
  'more.note': [['triage'], ({ no }) => ({ place: {}, no })],
  'more.assign': [['triage'], ({ no }) => ({ place: {}, no })],
  'more.flags': [['triage'], ({ no }) => ({ place: {}, no, seen: '' })],
  'more.redact-preview': [['redact'], ({ no }) => ({ place: {}, no })],
  'more.redact': [['redact'], ({ no }) => ({ place: {}, no, words: 'vagtplanen' })],
  'merge.open': [['merge'], ({ no }) => ({ no })],
  'merge.preview': [['merge'], ({ no }) => ({ no })],
  'merge.do': [['merge'], ({ no, other }) => ({ no, main: no, children: [other] })],
  'merge.list': [['merge'], ({ no }) => ({ no })],
  'merge.undo': [['merge'], ({ no }) => ({ no })],
  'several.open': [['triage'], () => ({ filter: 'all' })],
  'several.look': [['triage'], (named) => ({ filter: 'all', items: items(named) })],
  'several.do': [['triage'], (named) => ({ filter: 'all', end: 'owner:it', items: items(named) })],
  'operations.show': [['operations'], () => ({})],
  'operations.attention': [['operations'], () => ({ state: 'failed', page: 0 })],
  'operations.repeat': [
    ['repeat'],
    () => ({ state: 'failed', page: 0, keys: [{ message: 'x', to: 'y' }] }),
  ],
  'operations.repeat-confirm': [
    ['repeat'],
    () => ({ state: 'failed', page: 0, keys: [{ message: 'x', to: 'y' }] }),
  ],
  'operations.out-of-reach': [['operations'], () => ({ page: 0 })],
  'initiative.list': [['initiative'], () => ({ page: 0 })],
  'initiative.show': [['initiative'], ({ initiative: id }) => ({ id })],
  'initiative.new': [['initiative'], () => ({})],
  'initiative.create': [['initiative'], () => ({ press: 'made-up' })],
  'initiative.edit': [['initiative'], ({ initiative: id }) => ({ id })],
  'initiative.save': [['initiative'], ({ initiative: id }) => ({ id, version: 1 })],
  'initiative.milestones': [['initiative'], ({ initiative: id }) => ({ id })],
  'initiative.milestones-save': [['initiative'], ({ initiative: id }) => ({ id, version: 1 })],
  'initiative.proposals': [['initiative'], ({ initiative: id }) => ({ id })],
  'initiative.proposals-save': [['initiative'], ({ initiative: id }) => ({ id, version: 1 })],
  'initiative.status': [
    ['initiative'],
    ({ initiative: id }) => ({ id, until: '2027-06-30', go: 'done-confirm' }),
  ],
  'benefit.open': [['initiative'], ({ initiative: id }) => ({ id })],
  'benefit.save': [['initiative'], ({ initiative: id }) => ({ id, version: 1 })],
  'forum.open': [['treat'], ({ no }) => ({ no })],
  'forum.treat': [['treat'], ({ no }) => ({ no, go: 'decide' })],
  'forum.settle': [['decide'], ({ no }) => ({ no, treatment: AT, seen: 1 })],
  'sitting.open': [['treat'], ({ forum }) => ({ forum, from: 0 })],
  'sitting.look': [['treat'], ({ forum }) => ({ forum, from: 0 })],
  'sitting.settle': [
    ['decide'],
    ({ forum, no }) => ({
      forum,
      sitting: {
        on: '2026-11-18',
        word: 'agreed',
        outcome: 'planned',
        proposals: [{ no, seen: 1 }],
      },
    }),
  ],
  'treatment.open': [['treat'], ({ no }) => ({ no })],
  'treatment.add': [['treat'], ({ no }) => ({ no })],
  'answers.open': [['publish'], () => ({})],
  'answers.show': [['publish'], ({ no }) => ({ no })],
  'answers.next': [['publish'], ({ no }) => ({ no })],
  'answers.save': [['publish'], ({ no }) => ({ no, seen: 1 })],
  'answers.sample': [['publish'], ({ no }) => ({ no })],
  'answers.unreached': [['publish'], () => ({})],
  'answers.look': [['publish'], () => ({})],
  'answers.send': [['publish'], ({ no }) => ({ answers: [{ no, version: 1 }] })],
  'rules.show': [['rules'], () => ({})],
  'rules.words': [['rules'], () => ({})],
  'rules.edit': [['rules'], () => ({ part: 'matrix' })],
  'rules.save': [['rules'], () => ({ part: 'deadlines', tag: TAG })],
  'posts.list': [['rules'], () => ({ kind: 'areas', page: 0 })],
  'posts.edit': [['rules'], () => ({ kind: 'areas', id: 'it' })],
  'posts.save': [['rules'], () => ({ kind: 'forums', tag: TAG })],
  'audit.show': [['grant'], () => ({})],
  'roles.list': [['grant'], () => ({ page: 0 })],
  'roles.show': [['grant'], ({ person }) => ({ person, role: 'reader' })],
  'roles.form': [['grant'], () => ({})],
  'roles.find': [['grant'], () => ({})],
  'roles.give': [['grant'], () => ({})],
  'roles.take': [['grant'], ({ person }) => ({ person, role: 'reader' })],
  'letter.new': [['letter'], () => ({})],
  'letter.edit': [['letter'], ({ letter: id }) => ({ id })],
  'letter.preview': [['letter'], ({ letter: id }) => ({ id })],
  'letter.send': [['letter'], ({ letter: id }) => ({ id, version: 1 })],
  'letter.status': [['letter'], ({ letter: id }) => ({ id })],
  'letter.list': [['letter'], () => ({})],
  'letter.drop': [['letter'], ({ letter: id }) => ({ id, version: 1 })],
  'letters.choose': ['anybody', () => ({ wanted: true })],
};

/** What somebody would type, in every field there may be. */
export const TYPED = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: 'high',
  note: 'Skrevet af en fremmed',
  supplement: 'Skrevet af en fremmed',
  text: 'Skrevet af en fremmed',
  reason: 'Skrevet af en fremmed',
  outcome: 'planned',
  word: 'agreed',
  on: '2026-11-18',
  dueOn: '2026-12-18',
  name: 'Fremmed forum',
  type: 'executive',
  owner: 'Fremmed',
  triage: '1',
  answer: '1',
  warning: '1',
  escalation: '1',
  words: 'karen',
  role: 'triager',
} as const;
