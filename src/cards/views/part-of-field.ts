// The field in which an initiative under way is chosen for a decision.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Field, field } from '../field.ts';
import type { RunningView } from '../owner-models.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL } from '../runs.ts';
import { choice } from './treatment-fields.ts';

const TITLE_MAX = 60;
/** As many as can be looked through on a phone. */
const CHOICES = 12;
/** In bytes (UTF-8): a card has room for this much, beside what else stands on it. */
const TYPED_BYTES = 15_000;
const CHOICE_BYTES = 160;

/** What is sent when none is chosen: a choice always has a value. */
export const NO_INITIATIVE = 'none';

/** How many initiatives a form with so much typed on it has room for: none only of the very longest. */
export function choicesBeside(typed: Readonly<Record<string, string | undefined>>): number {
  const bytes = new TextEncoder().encode(Object.values(typed).join('')).length;
  return Math.max(0, Math.min(CHOICES, Math.floor((TYPED_BYTES - bytes) / CHOICE_BYTES)));
}

/** None where there is nothing to choose, and nothing wrong with what was chosen. */
export function partOfField(
  given: {
    readonly id: string;
    readonly running: readonly RunningView[];
    readonly chosen: string | undefined;
    readonly faults: readonly (readonly Run[])[];
    /** How many there is room for, beside the one that is chosen. */
    readonly most: number;
  },
  language: Language,
): readonly Field[] {
  const { partOf: words } = catalogueOf(language).deciding;
  const { id, running, faults, most } = given;
  if (running.length === 0 && faults.length === 0) return [];
  const chosen = running.find((one) => one.id === given.chosen);
  const few = running.slice(0, most);
  const shown = chosen === undefined || few.includes(chosen) ? few : [...few, chosen];
  return [
    field({
      choices: [
        choice({
          id,
          label: words.label,
          value: chosen?.id ?? NO_INITIATIVE,
          choices: [
            { title: words.none, value: NO_INITIATIVE },
            ...shown.map(({ id: value, title }) => ({ title: oneLine(title, TITLE_MAX), value })),
          ],
        }),
      ],
      faults,
      help: most === 0 ? [] : [[run(words.help, SMALL)]],
    }),
  ];
}
