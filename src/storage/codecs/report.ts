// How the results of a round are stored: figures of each item, free texts, and what may be quoted.
import { z } from 'zod/v4';
import { PRIVACIES } from '../../domain/questions/result-rules.ts';
import type {
  GroupRows,
  ItemReport,
  Measured,
  Release,
  Report,
  ResultText,
  Section,
  Theme,
} from '../../domain/results/report.ts';
import type { RateLine } from '../../domain/round/rate-by-group.ts';
import { ROUND_KINDS } from '../../domain/round/round.ts';
import type { SetRef } from '../../domain/shared/answer.ts';
import type { PersonId, RoundId, TenantId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { cell, judged } from './figures.ts';
import { localized } from './localized.ts';

const text = z.string();
const number = z.number();

export const groupTable = z.enum(['department', 'unit-type']);

const theme = z.looseObject({
  of: z.enum(['area', 'need']),
  is: text,
  name: localized.optional(),
  n: number,
  words: z.array(text),
} satisfies Fields<Theme>);

const MEASURED = { cell: cell(theme), judged: judged.optional() } satisfies Fields<Measured>;

const groupRows = z.looseObject({
  table: groupTable,
  rows: z.array(z.looseObject({ group: text, ...MEASURED })),
} satisfies Fields<GroupRows>);

const ASKED = {
  id: text,
  label: localized,
  heading: localized.optional(),
  scale: z.array(localized).optional(),
  outside: localized.optional(),
  choices: z.array(z.looseObject({ id: text, label: localized })).optional(),
};

/** An item with one measure of it, as cards show it. */
export const resultLine = z.looseObject({ ...ASKED, ...MEASURED });

const item = z.looseObject({
  ...ASKED,
  section: text,
  overall: z.looseObject(MEASURED),
  tables: z.array(groupRows),
} satisfies Fields<ItemReport>);

const section = z.looseObject({
  id: text,
  title: localized,
  overall: z.looseObject(MEASURED),
  tables: z.array(groupRows),
} satisfies Fields<Section>);

const rateLine = z.looseObject({
  // JSON has no undefined in a list: those without a group are null there.
  groups: z.array(z.union([text, z.null().transform(() => undefined)])),
  asked: number,
  answered: number,
} satisfies Fields<RateLine>);

/** What stands on top of every card of a report. */
export const HEAD = {
  round: idOf<RoundId>(),
  title: text,
  kind: z.enum(ROUND_KINDS),
  privacy: z.enum(PRIVACIES),
  label: text.optional(),
  former: z.looseObject({ round: idOf<RoundId>(), label: text }).optional(),
  at: text,
  answered: number,
  asked: number.optional(),
  tables: z.array(groupTable),
};

/** The report without its items and sections, which have rows of their own; stored last of all. */
export interface StoredHead {
  readonly report: Omit<Report, 'items' | 'sections'>;
  /** Under what its rows lie. */
  readonly attempt: string;
}

export const headCodec = makeCodec<StoredHead>({
  schema: z.looseObject({
    attempt: text,
    report: z.looseObject({
      tenant: idOf<TenantId>(),
      ...HEAD,
      set: z.looseObject({ id: text, version: number } satisfies Fields<SetRef>),
      rates: z.array(z.looseObject({ table: groupTable, lines: z.array(rateLine) })),
    } satisfies Fields<StoredHead['report']>),
  }),
});

export const itemCodec = makeCodec<ItemReport>({ schema: item });
export const sectionCodec = makeCodec<Section>({ schema: section });

export const textsCodec = makeCodec<{ readonly texts: readonly ResultText[] }>({
  schema: z.looseObject({
    texts: z.array(
      z.looseObject({
        id: text,
        text,
        themes: z.array(text),
        by: idOf<PersonId>().optional(),
      } satisfies Fields<ResultText>),
    ),
  }),
});

export const releaseCodec = makeCodec<Release>({
  schema: z.looseObject({
    item: text,
    text,
    by: idOf<PersonId>(),
    at: text,
  } satisfies Fields<Release>),
});
