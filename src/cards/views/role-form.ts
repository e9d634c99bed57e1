// Gives somebody a role: a name is searched for, then the person and the role are chosen.
import type { Language } from '../../domain/shared/language.ts';
import { GRANTED_ROLES } from '../../domain/shared/permissions.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import type { RoleFormView } from '../role-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Ids of the inputs. */
export const ROLE_INPUTS = { words: 'words', person: 'person', role: 'role' } as const;

const WORDS_MAX = 100;
const NAME_MAX = 80;

/** Until somebody is found there is nobody to choose. */
export function roleForm(view: RoleFormView, language: Language): Filled {
  const { roles: words } = catalogueOf(language);
  const found = view.people.length > 0;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.form.title,
      lines: [],
      quotes: [],
      fields: [
        wordsField(view, language),
        ...(found ? [peopleField(view, language)] : []),
        roleField(view, language),
      ],
      actions: buttons(
        found && {
          title: words.giveTo,
          press: { verb: 'roles.give', data: {} },
          look: 'positive',
        },
        {
          title: found ? words.findAgain : words.find,
          press: { verb: 'roles.find', data: {} },
          ...(!found && { look: 'positive' as const }),
        },
        { title: words.all, press: { verb: 'roles.list', data: {} }, takesInputs: false },
      ),
    },
  };
}

function wordsField(view: RoleFormView, language: Language): Field {
  const { form, faults } = catalogueOf(language).roles;
  const wrong = view.fault === 'nobody-found' || view.fault === 'no-words' ? [view.fault] : [];
  return field({
    texts: [
      textInput({
        id: ROLE_INPUTS.words,
        label: form.words,
        value: view.words,
        max: WORDS_MAX,
        long: false,
      }),
    ],
    faults: wrong.map((kind) => fault(faults[kind])),
    help: [[run(form.wordsHelp, SMALL)]],
  });
}

function peopleField({ people, more, fault: wrong }: RoleFormView, language: Language): Field {
  const { form, faults } = catalogueOf(language).roles;
  return field({
    choices: [
      {
        id: ROLE_INPUTS.person,
        label: form.people,
        style: 'expanded',
        several: false,
        value: people.length === 1 ? (people[0]?.id ?? '') : '',
        placeholder: '',
        choices: people.map(({ id, name, mail }) => ({
          title: oneLine(mail === undefined ? name : `${name} · ${mail}`, NAME_MAX),
          value: id,
        })),
      },
    ],
    faults: wrong === 'nobody-chosen' ? [fault(faults[wrong])] : [],
    help: more ? [[run(form.more, SMALL)]] : [],
  });
}

function roleField({ role, fault: wrong }: RoleFormView, language: Language): Field {
  const { form, faults, names, may, choice } = catalogueOf(language).roles;
  return field({
    choices: [
      {
        id: ROLE_INPUTS.role,
        label: form.role,
        style: 'expanded',
        several: false,
        value: role,
        placeholder: '',
        choices: GRANTED_ROLES.map((one) => ({ title: choice(names[one], may[one]), value: one })),
      },
    ],
    faults: wrong === 'no-role' ? [fault(faults[wrong])] : [],
  });
}
