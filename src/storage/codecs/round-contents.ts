// How messages about a round are stored.
import { z } from 'zod/v4';
import type {
  CoHostTold,
  RoundBoard,
  RoundEntrance,
  RoundLead,
  RoundResult,
  WriteProposal,
} from '../../domain/delivery/round-contents.ts';
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import type { Quote, ResultPage, ResultSection } from '../../domain/results/result-page.ts';
import { ROUND_KINDS } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { type Fields, idOf } from '../codec.ts';
import { localized } from './localized.ts';
import { groupTable, HEAD, resultLine } from './report.ts';
import { boardFigures } from './round.ts';

const text = z.string();

const resultPage = z.looseObject({
  head: z.looseObject(HEAD),
  view: z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.literal('overall') }),
    z.looseObject({ kind: z.literal('group'), table: groupTable, group: text }),
  ]),
  sections: z.array(
    z.looseObject({
      title: localized,
      further: z.boolean(),
      n: z.number().optional(),
      lines: z.array(resultLine),
    } satisfies Fields<ResultSection>),
  ),
  quotes: z.array(z.looseObject({ item: text, text } satisfies Fields<Quote>)).optional(),
  more: z.number().optional(),
  unanswered: z.array(localized).optional(),
  texts: z.boolean(),
  page: z.number(),
  pages: z.number(),
} satisfies Fields<ResultPage>);

export const ROUND_CONTENTS = {
  'round-result': z.looseObject({
    kind: z.literal('round-result'),
    page: resultPage,
  } satisfies Fields<RoundResult>),
  'round-entrance': z.looseObject({
    kind: z.literal('round-entrance'),
    round: idOf<RoundId>(),
    what: z.enum(ROUND_KINDS),
    title: text,
    privacy: z.enum(PRIVACIES),
    state: z.enum(['open', 'paused', 'closed', 'cancelled']),
    stations: z.array(text).optional(),
    code: text.optional(),
    own: z.literal(true).optional(),
  } satisfies Fields<RoundEntrance>),
  'round-lead': z.looseObject({
    kind: z.literal('round-lead'),
    round: idOf<RoundId>(),
    what: z.enum(ROUND_KINDS),
    title: text,
  } satisfies Fields<RoundLead>),
  'co-host': z.looseObject({
    kind: z.literal('co-host'),
    round: idOf<RoundId>(),
    what: z.enum(ROUND_KINDS),
    title: text,
    leads: z.boolean(),
    by: text,
  } satisfies Fields<CoHostTold>),
  'write-proposal': z.looseObject({
    kind: z.literal('write-proposal'),
  } satisfies Fields<WriteProposal>),
  'round-board': z.looseObject({
    kind: z.literal('round-board'),
    round: idOf<RoundId>(),
    what: z.enum(ROUND_KINDS),
    title: text,
    figures: boardFigures,
    code: text.optional(),
    live: z.literal(true).optional(),
  } satisfies Fields<RoundBoard>),
};
