// The shape of the file of words from which suggestions are made.
import { z } from 'zod/v4';
import { EXTENTS } from '../../domain/proposal/assessment.ts';
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';

/** The languages in which proposals are understood, best first. */
export const SPOKEN = ['da', 'en', 'sv', 'no'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** How much a word tells; names of systems are a class of their own. */
export const CLASSES = ['strong', 'usual', 'weak'] as const;

/** Words of letters and digits; a `*` at the end stands for any ending. */
const TERM = /^[\p{L}\p{N}]+(?:['.&/ -]+[\p{L}\p{N}]+)*\*?$/u;
const SHORTEST_START = 3;

const line = z.string().superRefine((text, context) => {
  for (const term of termsIn(text)) {
    const message = faultOf(term);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  }
});

/** Lines of terms with commas between them: a word, a phrase, or the beginning of a word and `*`. */
const lines = z.array(line).min(1);
const classes = z.strictObject({
  strong: lines.optional(),
  usual: lines.optional(),
  weak: lines.optional(),
});

const answer = {
  usually: z.number().min(0).max(1),
  systems: lines.optional(),
  da: classes,
  en: classes.optional(),
  sv: classes.optional(),
  no: classes.optional(),
};
const weight = z.number().positive().max(100);
const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and dash only');

/** Every one of `keys` must be there; nobody asks what the answer "don't know" looks like. */
function oneEach<K extends string>(keys: readonly K[]) {
  return z.record(z.enum(keys), z.strictObject(answer));
}

const known = <K extends string>(one: K): one is Exclude<K, 'unknown'> => one !== 'unknown';

export const wordsShape = z
  .strictObject({
    $schema: z.string().optional(),
    weights: z.strictObject({ systems: weight, strong: weight, usual: weight, weak: weight }),
    areas: z.record(key, z.strictObject({ called: lines, ...answer })),
    gatheredAreas: z.array(
      z.strictObject({
        called: lines,
        counts: z.number().positive().max(1),
        covers: z.array(key).min(1),
      }),
    ),
    needs: oneEach(NEEDS.filter(known)),
    authorities: oneEach(AUTHORITIES.filter(known)),
    extents: oneEach(EXTENTS),
    compounds: z.strictObject({ parts: lines, not: lines }),
  })
  .superRefine(({ areas, gatheredAreas }, context) => {
    gatheredAreas.forEach(({ covers }, at) => {
      for (const name of covers.filter((one) => !Object.hasOwn(areas, one))) {
        const path = ['gatheredAreas', at, 'covers'];
        context.addIssue({ code: 'custom', path, message: `no area is called ${name}` });
      }
    });
  });

export type Words = z.infer<typeof wordsShape>;
export type AnswerWords = z.infer<z.ZodObject<typeof answer, z.core.$strict>>;

/** The terms of a line, without the blanks around them. */
export function termsIn(text: string): readonly string[] {
  return text.split(',').map((term) => term.trim());
}

function faultOf(term: string): string | undefined {
  if (term === '') return 'has two commas in a row, or one at an end';
  if (!TERM.test(term)) {
    return `"${term}" must be words of letters and digits, with * only at the end`;
  }
  const start = /([^ ]*)\*$/.exec(term)?.[1];
  const short = start !== undefined && start.length < SHORTEST_START && start === term.slice(0, -1);
  return short ? `"${term}" must have at least ${SHORTEST_START} letters before *` : undefined;
}
