// How figures of a question, and what has changed in them, are stored.
import { z } from 'zod/v4';
import type { Compared } from '../../domain/statistics/change.ts';
import type { ChoiceShare } from '../../domain/statistics/choices.ts';
import type { Judged } from '../../domain/statistics/judge.ts';
import type { ShareFigure } from '../../domain/statistics/share.ts';
import type { Fields } from '../codec.ts';

const text = z.string();
const number = z.number();

const share = z.looseObject({ count: number, n: number } satisfies Fields<ShareFigure>);
const MEAN = { n: number, mean: number.optional(), sd: number.optional() };

const parts = <T extends z.ZodType>(each: T) =>
  z.looseObject({ negative: each, neutral: each, positive: each });

/** A cell of a table; `theme` is a theme of free texts. */
export function cell<T extends z.ZodType>(theme: T) {
  const figures = z.discriminatedUnion('kind', [
    z.looseObject({
      kind: z.literal('rating'),
      ...MEAN,
      outside: number,
      counts: z.array(number),
      parts: parts(share),
    }),
    z.looseObject({
      kind: z.literal('choices'),
      n: number,
      choices: z.array(z.looseObject({ choice: text, share } satisfies Fields<ChoiceShare>)),
    }),
    z.looseObject({ kind: z.literal('number'), ...MEAN, median: number.optional() }),
    z.looseObject({ kind: z.literal('text'), n: number, themes: z.array(theme) }),
    z.looseObject({ kind: z.literal('count'), n: number }),
  ]);
  return z.discriminatedUnion('seen', [
    z.looseObject({ seen: z.literal('shown'), figures }),
    z.looseObject({ seen: z.literal('few') }),
    z.looseObject({ seen: z.literal('guard') }),
    z.looseObject({ seen: z.literal('none') }),
  ]);
}

const change = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('compared'),
    difference: number,
    shown: number,
    test: z.enum(['welch', 'z', 'fisher', 'none']),
    statistic: number.optional(),
    p: number.optional(),
  } satisfies Fields<Compared>),
  z.looseObject({
    kind: z.literal('none'),
    because: z.enum(['new', 'not-comparable', 'hidden', 'no-answers']),
  }),
]);

const one = z.looseObject({
  change,
  verdict: z.enum([
    'same',
    'not-significant',
    'significant',
    'new',
    'not-comparable',
    'hidden',
    'too-few',
  ]),
  adjusted: number.optional(),
} satisfies Fields<Judged>);

export const judged = z.looseObject({
  mean: one.optional(),
  parts: parts(one).optional(),
  choices: z.array(z.looseObject({ choice: text, judged: one })).optional(),
});
