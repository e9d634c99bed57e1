// Which proposals an initiative answers: tie them to it, and untie them.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import type { LinksView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { INITIATIVE_MAX } from './initiative-form.ts';
import { TITLE_MAX } from './menu.ts';

/** Ids of the inputs. */
export const LINK_INPUTS = { add: 'add', remove: 'remove' } as const;

const HEAD_MAX = 120;
/** As many as fit on a card with their titles. */
const SHOWN = 40;

/** The numbers to be added, and those there to be removed. */
export function linksForm(view: LinksView, language: Language): Filled {
  const { linksForm: words, form } = catalogueOf(language).initiatives;
  const { id, version, typed, proposals, fault: wrong } = view;
  const stale = wrong?.kind === 'changed-since' ? [fault(form.faults['changed-since'])] : [];
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.title, HEAD_MAX)),
      title: words.title,
      lines: [...stale, [run(words.intro, SUBTLE)]],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: LINK_INPUTS.add,
              label: words.add,
              value: typed.add,
              placeholder: form.proposalsExample,
              max: INITIATIVE_MAX.proposals,
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
          press: { verb: 'initiative.proposals-save', data: { id, version } },
          look: 'positive',
        },
        {
          title: form.back,
          press: { verb: 'initiative.show', data: { id } },
          takesInputs: false,
        },
      ),
    },
  };
}

function removeField({ proposals, typed }: LinksView, language: Language) {
  const { linksForm: words } = catalogueOf(language).initiatives;
  return field({
    choices: [
      {
        id: LINK_INPUTS.remove,
        label: words.remove,
        style: 'expanded',
        several: true,
        value: typed.remove.join(','),
        placeholder: '',
        choices: proposals.slice(0, SHOWN).map(({ no, title }) => ({
          title: `${no} · ${oneLine(title, TITLE_MAX)}`,
          value: no,
        })),
      },
    ],
  });
}

function addFaults(wrong: LinksView['fault'], language: Language) {
  const { linksForm: words, form } = catalogueOf(language).initiatives;
  switch (wrong?.kind) {
    case 'no-proposals':
      return [fault(form.faults['no-proposals'](oneLine(wrong.typed, TITLE_MAX)))];
    case 'too-many':
      return [fault(words['too-many'])];
    default:
      return [];
  }
}
