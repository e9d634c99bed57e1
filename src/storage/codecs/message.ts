// How messages that wait to be relayed are stored.
import { z } from 'zod/v4';
import type { Audience, Content, Message, Thread } from '../../domain/delivery/message.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { InitiativeId, PersonId, RoundId, UnitId } from '../../domain/shared/ids.ts';
import { GRANTED_ROLES } from '../../domain/shared/permissions.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { BATCH_CONTENTS } from './batch-contents.ts';
import { channelNews } from './channel-news.ts';
import { digest } from './digest.ts';
import { INITIATIVE_CONTENTS } from './initiative-messages.ts';
import { INVITATIONS } from './invitation.ts';
import { NEWS } from './news.ts';
import { ownData } from './own-order.ts';
import { paper, statusOffer } from './paper-contents.ts';
import { place } from './place.ts';
import { pipeline, QUARTER_CONTENTS } from './quarter-contents.ts';
import { named } from './register.ts';
import { ROUND_CONTENTS } from './round-contents.ts';
import { task, taskOver, taskReminder } from './task.ts';
import { WORKSHOP_CONTENTS } from './workshop-contents.ts';

const text = z.string();
const person = idOf<PersonId>();
const no = idOf<ProposalNo>();

const AUDIENCES = {
  person: z.looseObject({ kind: z.literal('person'), person }),
  place: z.looseObject({ kind: z.literal('place'), place }),
  administrators: z.looseObject({ kind: z.literal('administrators') }),
  channel: z.looseObject({ kind: z.literal('channel') }),
  proposer: z.looseObject({
    kind: z.literal('proposer'),
    person,
    unit: idOf<UnitId>().optional(),
    nameKept: z.boolean(),
    turnedAway: z.literal(true).optional(),
  }),
  endorsers: z.looseObject({ kind: z.literal('endorsers'), of: z.array(no), but: person }),
  people: z.looseObject({ kind: z.literal('people'), people: z.array(person) }),
  lead: z.looseObject({ kind: z.literal('lead'), of: idOf<InitiativeId>(), who: named }),
  named: z.looseObject({ kind: z.literal('named'), of: text, who: named }),
  owner: z.looseObject({
    kind: z.literal('owner'),
    area: text,
    all: z.literal(true).optional(),
  }),
  forum: z.looseObject({ kind: z.literal('forum'), forum: text }),
  invited: z.looseObject({
    kind: z.literal('invited'),
    round: idOf<RoundId>(),
    only: z.enum(['unanswered', 'told']).optional(),
    to: text.optional(),
  }),
  everyone: z.looseObject({ kind: z.literal('everyone') }),
  leaders: z.looseObject({ kind: z.literal('leaders'), department: text.optional() }),
  workplaces: z.looseObject({
    kind: z.literal('workplaces'),
    among: z.array(z.enum(UNIT_TYPES)),
    types: z.array(z.enum(UNIT_TYPES)).optional(),
  }),
} satisfies Record<Audience['kind'], z.ZodType>;

const CONTENTS = {
  welcome: z.looseObject({
    kind: z.literal('welcome'),
    firstName: text,
    offerEnglish: z.boolean(),
    pipeline: pipeline.optional(),
  }),
  'channel-bound': z.looseObject({
    kind: z.literal('channel-bound'),
    place: text,
    by: text,
    readers: z.number(),
  }),
  'channel-left': z.looseObject({ kind: z.literal('channel-left'), place: text, by: text }),
  'channel-gone': z.looseObject({ kind: z.literal('channel-gone'), place: text }),
  digest: z.looseObject({ kind: z.literal('digest'), digest }),
  'role-given': z.looseObject({ kind: z.literal('role-given'), role: z.enum(GRANTED_ROLES) }),
  question: z.looseObject({ kind: z.literal('question'), no, title: text, question: text }),
  'question-answered': z.looseObject({
    kind: z.literal('question-answered'),
    no,
    title: text,
    replied: z.literal(true).optional(),
  }),
  ...NEWS,
  'channel-news': channelNews,
  ...INITIATIVE_CONTENTS,
  task,
  'task-over': taskOver,
  'task-reminder': taskReminder,
  ...ROUND_CONTENTS,
  ...WORKSHOP_CONTENTS,
  ...INVITATIONS,
  paper,
  'own-data': ownData,
  'status-offer': statusOffer,
  ...BATCH_CONTENTS,
  ...QUARTER_CONTENTS,
  letter: z.looseObject({ kind: z.literal('letter'), title: text, text, by: text }),
} satisfies Record<Content['kind'], z.ZodType>;

export const content = z.discriminatedUnion('kind', [
  CONTENTS.welcome,
  CONTENTS['channel-bound'],
  CONTENTS['channel-left'],
  CONTENTS['channel-gone'],
  CONTENTS.digest,
  CONTENTS['role-given'],
  CONTENTS.question,
  CONTENTS['question-answered'],
  CONTENTS.moved,
  CONTENTS.explained,
  CONTENTS.answer,
  CONTENTS.merged,
  CONTENTS.unmerged,
  CONTENTS.promise,
  CONTENTS.completed,
  CONTENTS['answered-back'],
  CONTENTS.reopened,
  CONTENTS['asked-later'],
  CONTENTS['channel-news'],
  CONTENTS['initiative-news'],
  CONTENTS['status-asked'],
  CONTENTS['benefit-asked'],
  CONTENTS.task,
  CONTENTS['task-over'],
  CONTENTS['task-reminder'],
  CONTENTS['round-entrance'],
  CONTENTS['round-board'],
  CONTENTS['round-result'],
  CONTENTS['workshop-receipt'],
  CONTENTS['workshop-summary'],
  CONTENTS['workshop-task'],
  CONTENTS['workshop-task-over'],
  CONTENTS['round-lead'],
  CONTENTS['co-host'],
  CONTENTS['round-invitation'],
  CONTENTS['round-sample'],
  CONTENTS['write-proposal'],
  CONTENTS.paper,
  CONTENTS['own-data'],
  CONTENTS['status-offer'],
  CONTENTS['batch-receipt'],
  CONTENTS['batch-news'],
  CONTENTS.quarter,
  CONTENTS['quarter-offer'],
  CONTENTS['new-leader'],
  CONTENTS.letter,
]);

/** Those a letter can be for. */
export const letterAudience = z.discriminatedUnion('kind', [AUDIENCES.everyone, AUDIENCES.leaders]);

const thread = z.looseObject({ id: text, revision: z.number() } satisfies Fields<Thread>);

/** A message, and how far its audience is relayed. */
export interface Waiting extends Message {
  readonly cursor?: string;
}

export const waitingCodec = makeCodec<Waiting>({
  schema: z.looseObject({
    audience: z.discriminatedUnion('kind', [
      AUDIENCES.person,
      AUDIENCES.place,
      AUDIENCES.administrators,
      AUDIENCES.channel,
      AUDIENCES.proposer,
      AUDIENCES.endorsers,
      AUDIENCES.people,
      AUDIENCES.lead,
      AUDIENCES.named,
      AUDIENCES.owner,
      AUDIENCES.forum,
      AUDIENCES.invited,
      AUDIENCES.everyone,
      AUDIENCES.leaders,
      AUDIENCES.workplaces,
    ]),
    content,
    thread: thread.optional(),
    held: z.literal(true).optional(),
    cursor: text.optional(),
  } satisfies Fields<Waiting>),
});
