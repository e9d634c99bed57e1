// The trail of a proposal through forums, oldest first: forum, day, item, word and addition.
import type { Treatment, WorkshopWord } from '../../domain/proposal/decision.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { DecisionWord } from '../../domain/triage/rules.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { Names } from '../names-model.ts';
import { oneLine } from '../plain.ts';
import { named, type Run, run, SMALL } from '../runs.ts';

const NAME_MAX = 60;
/** The latest are shown; a card has no room for all that can be kept, a form for less. */
const ROOM = {
  whole: { lines: 12, addition: 150, note: 120 },
  brief: { lines: 2, addition: 60, note: 0 },
} as const;

export interface TrailFrom {
  readonly treatments: readonly Treatment[] | undefined;
  readonly names: Names;
  readonly words: readonly DecisionWord[];
  /** With much else on the card. */
  readonly brief?: boolean;
}

/** A line or two for each; for those who handle proposals, as notes are among them. */
export function trailLines(
  { treatments = [], names, words, brief }: TrailFrom,
  language: Language,
): readonly (readonly Run[])[] {
  const { answers, treatment: said } = catalogueOf(language).deciding;
  const room = brief ? ROOM.brief : ROOM.whole;
  const hidden = treatments.length - room.lines;
  return [
    ...(hidden > 0 ? [[run(answers.more(hidden), SMALL)]] : []),
    ...treatments.slice(-room.lines).flatMap((one) => {
      const marks = [one.decides && said.decides, one.onBehalf && said.onBehalf].filter(
        (mark) => typeof mark === 'string',
      );
      return [
        [
          ...named(
            whereOf(one, names, language),
            wordOf(one, words, { language, max: room.addition }),
          ),
          ...(marks.length === 0 ? [] : [run(` (${marks.join(', ')})`, SMALL)]),
        ],
        ...(one.note === undefined || room.note === 0
          ? []
          : [[run(`${said.note}: ${oneLine(one.note, room.note)}`, SMALL)]]),
      ];
    }),
  ];
}

/** `Direktionen, 19. januar 2027, punkt 6`. */
export function whereOf(
  { forum, on, item, workshop }: Treatment,
  names: Names,
  language: Language,
): string {
  const { deciding, workshop: words } = catalogueOf(language);
  const { treatment: said } = deciding;
  const where = workshop === undefined ? names.forums[forum] : words.by(workshop.title);
  const name = oneLine(where ?? forum, NAME_MAX);
  return said.line(name, dateText(language, on), oneLine(item ?? '', NAME_MAX));
}

/** `tiltrådt`, with what the forum added. */
export function wordOf(
  { word, addition, workshop }: Treatment,
  words: readonly DecisionWord[],
  { language, max = ROOM.whole.addition }: { readonly language: Language; readonly max?: number },
): string {
  if (workshop !== undefined) return workshopText(workshop, max, language);
  const name = words.find(({ id }) => id === word)?.name[language] ?? word;
  const said = oneLine(name, NAME_MAX);
  return addition === undefined ? said : `${said}. ${oneLine(addition, max)}`;
}

/** What was agreed in a workshop, what was said, who follows up, and when. */
function workshopText(
  { said, agreed, who, when }: WorkshopWord,
  max: number,
  language: Language,
): string {
  const words = catalogueOf(language).workshop;
  const rest = [
    ...(who === undefined ? [] : [words.follows(oneLine(who, NAME_MAX))]),
    ...(when === undefined ? [] : [oneLine(when.text, NAME_MAX)]),
  ];
  const about = rest.length === 0 ? '' : ` (${rest.join(', ')})`;
  return `${words.agreements[agreed]}. ${oneLine(said, max)}${about}`;
}
