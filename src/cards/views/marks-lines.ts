// Marks, several assessors' spread and internal notes in lines; for those who handle proposals only.
import type { BudgetInput, Flags } from '../../domain/proposal/marks.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Language } from '../../domain/shared/language.ts';
import { spreadOf } from '../../domain/triage/several-assessors.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth, shortMoment } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL } from '../runs.ts';

type Lines = readonly (readonly Run[])[];

const NAME_MAX = 80;
const NOTE_MAX = 300;

/** Each mark in words. */
export function markTexts(flags: Flags | undefined, language: Language): readonly string[] {
  const { marks, stages } = catalogueOf(language).sorting;
  if (flags === undefined) return [];
  const { movesWork, touchesLaw, concernsMed, budget, automation } = flags;
  const hours = movesWork?.netHours;
  const day = touchesLaw?.reviewedAt;
  return [
    ...(movesWork ? [marks.movesWork(hours === undefined ? '' : number(language, hours))] : []),
    ...(touchesLaw
      ? [
          marks.touchesLaw(
            oneLine(touchesLaw.reviewer, NAME_MAX),
            day === undefined ? '' : dayMonth(language, day),
          ),
        ]
      : []),
    ...(concernsMed ? [marks.concernsMed] : []),
    ...(budget ? [budgetText(budget, language)] : []),
    ...(automation ? [marks.automation(stages[automation])] : []),
  ];
}

/** The year, with kind and amount as far as they are known. */
function budgetText({ year, kind, amount }: BudgetInput, language: Language): string {
  const { sorting, themes } = catalogueOf(language);
  const { kinds, kr } = themes.budget;
  const known = [
    ...(kind === undefined ? [] : [kinds[kind].toLocaleLowerCase(language)]),
    ...(amount === undefined ? [] : [kr(number(language, amount))]),
  ];
  return [sorting.marks.budget(year), ...(known.length === 0 ? [] : [known.join(', ')])].join(': ');
}

/** How many have judged it, and who says what where they do not agree. */
export function spreadText(
  proposal: Pick<Proposal, 'assessments'>,
  language: Language,
): string | undefined {
  const { sorting, triage } = catalogueOf(language);
  const spread = spreadOf(proposal);
  if (spread === undefined) return undefined;
  const { people, extents, values } = spread;
  const says = [
    ...(extents.length > 1
      ? extents.map(({ extent, count }) => sorting.several.says(count, triage.extents[extent]))
      : []),
    ...(values.length > 1
      ? values.map(({ value, count }) =>
          sorting.several.says(count, sorting.several.value(triage.values[value])),
        )
      : []),
  ];
  const agree = people > 1 && says.length === 0 ? [sorting.several.agree] : [];
  return [sorting.several.people(people), ...says, ...agree].join(' · ');
}

/** Internal notes, newest first; `people` are the names of who wrote them. */
export function internalNoteLines(
  { notes = [] }: Pick<Proposal, 'notes'>,
  {
    people,
    most,
    language,
  }: {
    readonly people: Readonly<Record<string, string>>;
    readonly most: number;
    readonly language: Language;
  },
): Lines {
  const { sorting, triage } = catalogueOf(language);
  return notes
    .toReversed()
    .slice(0, most)
    .map(({ by, at, text }) => {
      const who = sorting.noteBy(people[by] ?? triage.somebody, shortMoment(language, at));
      return [run(`${who}  `, SMALL), run(oneLine(text, NOTE_MAX))];
    });
}
