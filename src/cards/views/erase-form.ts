// Says what goes, what stays and who must take over, before somebody has their data erased.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import type { EraseFormView } from '../own-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

export const ERASE_INPUT = 'own.confirm';
const CONFIRM_MAX = 20;
/** Names shown of one kind; the rest is counted. */
const SHOWN = 3;
const NAME_MAX = 60;

/** One word has to be typed: nobody erases themselves by a slip. */
export function eraseForm(view: EraseFormView, language: Language): Filled {
  const { eyebrow: heading, erase: words } = catalogueOf(language).own;
  const left = leftLines(view, language);
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(heading),
      title: words.title,
      lines: [
        [run(words.goneHeading, BOLD)],
        ...words.gone.map(bullet),
        [run(words.staysHeading, BOLD)],
        ...words.stays.map(bullet),
        ...(left.length === 0 ? [] : [[run(words.leftHeading, BOLD)], ...left.map(bullet)]),
      ],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: ERASE_INPUT,
              label: words.label,
              value: '',
              max: CONFIRM_MAX,
              long: false,
            }),
          ],
          faults: view.wrong ? [fault(words.wrong)] : [],
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: words.confirm,
          press: { verb: 'own.erase-do', data: {} },
          look: 'destructive',
        },
        { title: words.fetch, press: { verb: 'own.data', data: {} }, takesInputs: false },
      ),
    },
  };
}

function bullet(text: string): readonly Run[] {
  return [run(`•  ${text}`)];
}

function leftLines(view: EraseFormView, language: Language): readonly string[] {
  const { own, roles } = catalogueOf(language);
  const { left } = own.erase;
  const line = (say: (names: string) => string, names: readonly string[]) =>
    names.length === 0 ? [] : [say(listed(names, language))];
  return [
    ...(view.administrator ? [left.administrator] : []),
    ...line(
      left.roles,
      view.roles.map((role) => roles.names[role].toLocaleLowerCase('da')),
    ),
    ...line(left.areas, view.areas),
    ...line(left.forums, view.forums),
    ...line(left.initiatives, view.initiatives),
    ...line(left.themes, view.themes),
    ...line(left.rounds, view.rounds),
  ];
}

function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, SHOWN).map((name) => oneLine(name, NAME_MAX));
  const more = names.length - shown.length;
  const text = shown.join(', ');
  return more === 0 ? text : catalogueOf(language).own.erase.andMore(text, more);
}
