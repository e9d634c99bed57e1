// How a paper that somebody asked for is stored.
import { z } from 'zod/v4';
import {
  type MadeFile,
  PAPER_STATES,
  type PaperOrder,
  type PaperStep,
} from '../../domain/paper/order.ts';
import { PAPERS, type PaperKind } from '../../domain/paper/papers.ts';
import {
  ANNEXES,
  type CaseGiven,
  MATTERS,
  type PaperScope,
  type PaperWanted,
  SKELETONS,
} from '../../domain/paper/wanted.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { PersonId, RoundId, TenantId } from '../../domain/shared/ids.ts';
import { LANGUAGES } from '../../domain/shared/language.ts';
import { FILE_TYPES, type FileType } from '../../domain/shared/offered-file.ts';
import { type Fields, idOf, keyOf, makeCodec } from '../codec.ts';

const text = z.string();
const number = z.number();

const scope = z.looseObject({
  since: text.optional(),
  area: text.optional(),
  forum: text.optional(),
  round: idOf<RoundId>().optional(),
  year: number.optional(),
  grouping: z.literal('theme').optional(),
  proposal: idOf<ProposalNo>().optional(),
} satisfies Fields<PaperScope>);

const given = z.looseObject({
  skeleton: z.enum(SKELETONS),
  matter: z.enum(MATTERS),
  title: text,
  caseNumber: text,
  caseworker: text,
  annexes: z.array(z.enum(ANNEXES)).optional(),
  recommended: z.enum(ANNEXES).optional(),
  ownAnnexes: z.array(text).optional(),
  only: z.literal('forum').optional(),
} satisfies Fields<CaseGiven>);

export const paperKind = keyOf<PaperKind>(PAPERS);

export const paperFile = z.looseObject({
  name: text,
  type: keyOf<FileType>(FILE_TYPES),
  size: number,
} satisfies Fields<MadeFile>);

export const paperStep = z.looseObject({
  done: number,
  total: number,
} satisfies Fields<PaperStep>);

export const paperOrderCodec = makeCodec<PaperOrder>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    id: text,
    revision: number,
    wanted: z.looseObject({
      kind: paperKind,
      scope,
      case: given.optional(),
    } satisfies Fields<PaperWanted>),
    person: idOf<PersonId>(),
    language: z.enum(LANGUAGES),
    state: z.enum(PAPER_STATES),
    askedAt: text,
    movedAt: text,
    tries: number,
    step: paperStep.optional(),
    files: z.array(paperFile),
  } satisfies Fields<PaperOrder>),
});
