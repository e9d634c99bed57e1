// Which proposals are in a theme: put them in, and take them out.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { ThemeProposalsView } from '../theme-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Ids of the inputs. */
export const THEME_CHOICE_INPUTS = { add: 'add', remove: 'remove' } as const;

const HEAD_MAX = 120;
const NUMBERS_MAX = 500;
/** As many as fit on a card with their titles. */
const SHOWN = 40;

/** The numbers to be put in, and those there to be taken out. */
export function themeProposals(view: ThemeProposalsView, language: Language): Filled {
  const { choose: words, form } = catalogueOf(language).themes;
  const { id, version, name, proposals, typed, fault: wrong } = view;
  const stale = wrong?.kind === 'changed-since' ? [fault(form.faults['changed-since'])] : [];
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(name, HEAD_MAX)),
      title: words.title,
      lines: [...stale, [run(words.intro, SUBTLE)]],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: THEME_CHOICE_INPUTS.add,
              label: words.add,
              value: typed.add,
              placeholder: words.example,
              max: NUMBERS_MAX,
              long: false,
            }),
          ],
          faults: addFaults(wrong, language),
        }),
        ...(proposals.length === 0 ? [] : [removeField(view, language)]),
      ],
      actions: buttons(
        {
          title: form.save,
          press: { verb: 'theme.proposals-save', data: { id, version } },
          look: 'positive',
        },
        { title: form.back, press: { verb: 'theme.show', data: { id } }, takesInputs: false },
      ),
    },
  };
}

function removeField({ proposals, typed }: ThemeProposalsView, language: Language) {
  const { choose: words, card } = catalogueOf(language).themes;
  return field({
    choices: [
      {
        id: THEME_CHOICE_INPUTS.remove,
        label: words.remove,
        style: 'expanded',
        several: true,
        value: typed.remove.join(','),
        placeholder: '',
        choices: proposals.slice(0, SHOWN).map(({ no, title = card.kept }) => ({
          title: `${no} · ${oneLine(title, TITLE_MAX)}`,
          value: no,
        })),
      },
    ],
  });
}

function addFaults(wrong: ThemeProposalsView['fault'], language: Language) {
  const { faults } = catalogueOf(language).themes.choose;
  switch (wrong?.kind) {
    case 'no-proposals':
      return [fault(faults['no-proposals'](oneLine(wrong.typed, TITLE_MAX)))];
    case 'in-other':
      return [fault(faults['in-other'](wrong.no, oneLine(wrong.theme, TITLE_MAX)))];
    case 'too-many':
      return [fault(faults['too-many'])];
    default:
      return [];
  }
}
