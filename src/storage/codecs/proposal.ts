// How proposals, their events and drafts are stored.
import { z } from 'zod/v4';
import {
  type Assessment,
  EXTENTS,
  type Suggested,
  VALUES,
} from '../../domain/proposal/assessment.ts';
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';
import type { Draft, SentAs } from '../../domain/proposal/draft.ts';
import type { FeedEvent } from '../../domain/proposal/event.ts';
import { EVENT_KINDS } from '../../domain/proposal/event-kinds.ts';
import type { FoundAlike } from '../../domain/proposal/found-alike.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type {
  Endorsed,
  Journalled,
  OpenQuestion,
  Proposal,
  ReleasedExample,
  Supplement,
} from '../../domain/proposal/proposal.ts';
import { OUTCOMES, STATUSES } from '../../domain/proposal/status.ts';
import type { DraftId, InitiativeId, PersonId, TenantId, UnitId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, keyOf, type Loose, makeCodec } from '../codec.ts';
import { answers, setRef } from './answer.ts';
import { answerDraft, decision, treatment } from './decision.ts';
import { holder } from './holder.ts';
import { flags, note, verdict } from './marks.ts';
import { answeredCampaign, batch, campaign, origin } from './origin.ts';

export const proposalNumber = idOf<ProposalNo>();
const person = idOf<PersonId>();
const tenant = idOf<TenantId>();
const status = keyOf(STATUSES);
const outcome = z.enum(OUTCOMES);

const supplement = z.looseObject({
  at: z.string(),
  text: z.string(),
  question: z.string().optional(),
  asks: z.literal(true).optional(),
  from: z.enum(['successor', 'endorser']).optional(),
  by: person.optional(),
  reply: z.string().optional(),
} satisfies Fields<Supplement>);

const openQuestion = z.looseObject({
  at: z.string(),
  text: z.string(),
  told: z.literal(true).optional(),
  dueOn: z.string().optional(),
} satisfies Fields<OpenQuestion>);

const endorsed = z.looseObject({
  people: z.number(),
  units: z.array(idOf<UnitId>()),
} satisfies Fields<Endorsed>);

const SHARED = { shared: z.array(z.looseObject({ mine: z.string(), theirs: z.string() })) };
const alike: z.ZodType<Loose<FoundAlike>> = z.union([
  z.looseObject({ ...SHARED, no: proposalNumber }),
  z.looseObject({ ...SHARED, initiative: idOf<InitiativeId>() }),
  z.looseObject({ ...SHARED, guidance: z.string() }),
]);
const assessment = z.looseObject({
  by: person,
  at: z.string(),
  version: z.number(),
  area: z.string().optional(),
  need: z.enum(NEEDS),
  authority: z.enum(AUTHORITIES),
  extent: z.enum(EXTENTS),
  value: z.enum(VALUES),
  note: z.string().optional(),
  suggested: z
    .looseObject({
      area: z.string().optional(),
      need: z.enum(NEEDS).optional(),
      authority: z.enum(AUTHORITIES).optional(),
      extent: z.enum(EXTENTS).optional(),
    } satisfies Fields<Suggested>)
    .optional(),
} satisfies Fields<Assessment>);

const example = z.looseObject({
  text: z.string(),
  by: person,
  at: z.string(),
  agreed: z.boolean().optional(),
} satisfies Fields<ReleasedExample>);

const journal = z.looseObject({
  number: z.string(),
  by: idOf<PersonId | 'system'>(),
  at: z.string(),
} satisfies Fields<Journalled>);

export const proposalCodec = makeCodec<Proposal>({
  schema: z.looseObject({
    tenant,
    no: proposalNumber,
    version: z.number(),
    set: setRef,
    answers,
    proposer: person,
    campaign: campaign.optional(),
    origin: origin.optional(),
    fromMessage: z.string().optional(),
    batch: batch.optional(),
    unit: idOf<UnitId>().optional(),
    status,
    outcome: outcome.optional(),
    holder,
    receivedAt: z.string(),
    changedAt: z.string(),
    dueOn: z.string().optional(),
    answeredAt: z.string().optional(),
    sentOnAt: z.string().optional(),
    question: openQuestion.optional(),
    supplements: z.array(supplement),
    endorsed: endorsed.optional(),
    answer: z.string().optional(),
    assessments: z.array(assessment).optional(),
    treatments: z.array(treatment).optional(),
    answerDraft: answerDraft.optional(),
    decision: decision.optional(),
    formerDecisions: z.array(decision).optional(),
    explanation: z.looseObject({ at: z.string(), text: z.string() }).optional(),
    flags: flags.optional(),
    notes: z.array(note).optional(),
    assignee: person.optional(),
    mergedInto: z
      .looseObject({
        ...{ no: proposalNumber, status, holder, dueOn: z.string().optional() },
        quiet: z.literal(true).optional(),
      })
      .optional(),
    merged: z.array(proposalNumber).optional(),
    verdicts: z.array(verdict).optional(),
    example: example.optional(),
    journal: journal.optional(),
    said: z.array(z.string()).optional(),
  } satisfies Fields<Proposal>),
});

export const eventCodec = makeCodec<FeedEvent>({
  schema: z.looseObject({
    no: proposalNumber,
    seq: z.number(),
    kind: z.enum(EVENT_KINDS),
    at: z.string(),
    by: idOf<PersonId | 'system'>(),
    from: status.optional(),
    to: status,
    holder: holder.optional(),
    outcome: outcome.optional(),
    with: z.string().optional(),
    extent: z.enum(EXTENTS).optional(),
    value: z.enum(VALUES).optional(),
  } satisfies Fields<FeedEvent>),
});

export const draftCodec = makeCodec<Draft>({
  schema: z.looseObject({
    id: idOf<DraftId>(),
    tenant,
    person,
    set: setRef,
    answers,
    page: z.string(),
    revision: z.number(),
    lastPress: z.string().optional(),
    startedAt: z.string(),
    changedAt: z.string(),
    edits: z.looseObject({ no: proposalNumber, version: z.number() }).optional(),
    campaign: answeredCampaign.optional(),
    fromMessage: z.string().optional(),
    reviewed: z.boolean().optional(),
    loose: z.boolean().optional(),
    alike: z.array(alike).optional(),
    different: z.literal(true).optional(),
    notCpr: z.number(),
    sent: z
      .looseObject({
        no: proposalNumber,
        endorsed: z.literal(true).optional(),
        settled: z.enum(['covered', 'guided']).optional(),
        next: idOf<DraftId>().optional(),
      } satisfies Fields<SentAs>)
      .optional(),
  } satisfies Fields<Draft>),
});
