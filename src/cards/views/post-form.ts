// One area's people, one forum or one guidance, to be changed.
import type { Language } from '../../domain/shared/language.ts';
import { FORUM_KINDS } from '../../domain/shared/register.ts';
import { inOrder } from '../../domain/shared/register-lookup.ts';
import { LIST_MAX, NAME_MAX } from '../../domain/shared/register-row.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type ChoiceInput, type Field, field, textInput } from '../field.ts';
import { oneLine, plain } from '../plain.ts';
import type { PostFormView } from '../post-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_SHOWN = 80;

/** The form, with the tag of the row it was made from. */
export function postForm(view: PostFormView, language: Language): Filled {
  const { posts: words } = catalogueOf(language);
  const { kind, row, tag } = view;
  const isNew = row === undefined && kind !== 'areas';
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.kinds[kind]),
      title: isNew ? words.newTitle[kind] : words.titles[kind],
      lines: [...nameLines(view, language), ...(view.changed ? [fault(words.changed)] : [])],
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(
        {
          title: words.save,
          press: { verb: 'posts.save', data: { kind, tag, ...(row && { id: row.row.id }) } },
          look: 'positive',
        },
        {
          title: words.kinds[kind],
          press: { verb: 'posts.list', data: { kind } },
          takesInputs: false,
        },
      ),
    },
  };
}

/** Of an area the name is not changed here. */
function nameLines({ row }: PostFormView, language: Language): readonly (readonly Run[])[] {
  if (row?.kind !== 'areas') return [];
  return [[run(oneLine(row.row.name[language], NAME_SHOWN), BOLD)]];
}

type FieldName = keyof ReturnType<typeof catalogueOf>['posts']['fields'];

function fieldsOf(view: PostFormView, language: Language): readonly Field[] {
  const { posts: words } = catalogueOf(language);
  const text = (id: FieldName, help?: string, max = NAME_MAX) =>
    field({
      texts: [
        textInput({
          id,
          label: words.fields[id],
          value: view.typed[id] ?? '',
          max,
          long: max === LIST_MAX && id !== 'link',
        }),
      ],
      faults: faultsOf(view, id, language),
      help: help === undefined ? [] : [[run(help, SMALL)]],
    });
  const { mail, meetings, words: about, link } = words.help;
  switch (view.kind) {
    case 'areas':
      return [text('owner'), text('ownerMail', mail), text('substitute'), text('substituteMail')];
    case 'forums':
      return [
        text('name'),
        typeField(view, language),
        text('decider'),
        text('deciderMail', mail),
        text('secretary'),
        text('secretaryMail'),
        text('meetings', meetings, LIST_MAX),
        areasField(view, language),
      ];
    case 'guidance':
      return [text('title'), text('link', link, LIST_MAX), text('words', about, LIST_MAX)];
  }
}

function typeField(view: PostFormView, language: Language): Field {
  const { posts: words } = catalogueOf(language);
  return choiceField(view, language, {
    id: 'type',
    style: 'compact',
    several: false,
    choices: FORUM_KINDS.map((value) => ({ title: words.forumKinds[value], value })),
  });
}

function areasField(view: PostFormView, language: Language): Field {
  return choiceField(view, language, {
    id: 'areas',
    style: 'expanded',
    several: true,
    choices: inOrder(view.register.areas).map(({ id, name }) => ({
      title: plain(name[language]),
      value: id,
    })),
  });
}

function choiceField(
  view: PostFormView,
  language: Language,
  given: Omit<ChoiceInput, 'id' | 'label' | 'value' | 'placeholder'> & { readonly id: FieldName },
): Field {
  const { posts: words } = catalogueOf(language);
  return field({
    choices: [
      {
        ...given,
        label: words.fields[given.id],
        value: view.typed[given.id] ?? '',
        placeholder: '',
      },
    ],
    faults: faultsOf(view, given.id, language),
  });
}

function faultsOf({ faults }: PostFormView, id: string, language: Language) {
  const { posts: words } = catalogueOf(language);
  const kinds = new Set(faults.filter(({ field: wrong }) => wrong === id).map(({ kind }) => kind));
  return [...kinds].map((kind) => fault(words.faults[kind]));
}
