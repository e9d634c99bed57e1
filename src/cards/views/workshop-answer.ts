// One of the shortlist of a workshop: what was said and agreed, who follows up, and when.
import { AGREED } from '../../domain/proposal/decision.ts';
import { ownerName } from '../../domain/round/station-owner.ts';
import { SAID_MAX, type TypedPick, WHO_MAX } from '../../domain/round/typed-pick.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopAnswerView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';
import { rehearsalButtons } from './rehearsal-buttons.ts';
import { groupTitle } from './workshop-votes.ts';

/** Ids of the inputs. */
export const PICK_INPUTS = {
  said: 'w.said',
  agreed: 'w.agreed',
  who: 'w.who',
  when: 'w.when',
} as const satisfies Record<keyof TypedPick, string>;
export const TIED_INPUT = 'w.tied';

const OWNER_MAX = 60;
const TEXT_MAX = 200;
const WHEN_MAX = 60;

/** The form, for whoever leads the workshop or answers for the station. */
export function workshopAnswer(view: WorkshopAnswerView, language: Language): Filled {
  const { workshop: words } = catalogueOf(language);
  const { answering } = words.leading;
  const { station, item, at, of } = view;
  const { group, votes } = item;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(`${oneLine(station.title, TITLE_MAX)} · ${answering.place(at + 1, of)}`),
      title: answering.title,
      lines: [
        ...noteLines(view, language),
        [run(oneLine(group.notes[0].text, TEXT_MAX), BOLD)],
        [
          run(words.votes(votes), BOLD),
          run(` · ${words.behind(group.people, group.atTables)}`, SMALL),
          ...(group.like === undefined ? [] : [run(` · ${words.like(group.like)}`, SMALL)]),
        ],
        ...(station.owner === undefined
          ? []
          : [named(answering.owner, oneLine(ownerName(station), OWNER_MAX))]),
      ],
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function noteLines(
  { note, rehearsal }: WorkshopAnswerView,
  language: Language,
): readonly (readonly Run[])[] {
  const { answering, rehearsal: nothingKept } = catalogueOf(language).workshop.leading;
  if (rehearsal) return [[run(nothingKept, SMALL)]];
  if (note === 'saved') return [[run(`✓ ${answering.saved}`, BOLD)]];
  return note === 'stale' ? [fault(answering.stale)] : [];
}

function fieldsOf(view: WorkshopAnswerView, language: Language): readonly Field[] {
  const { agreements, leading } = catalogueOf(language).workshop;
  const { answering: words } = leading;
  const typed = typedIn(view);
  return [
    textOf(view, language, { name: 'said', label: `${words.said} *`, max: SAID_MAX }),
    field({
      choices: [
        {
          id: PICK_INPUTS.agreed,
          label: `${words.agreed} *`,
          value: typed.agreed,
          style: 'expanded',
          several: false,
          placeholder: '',
          choices: AGREED.map((one) => ({ title: agreements[one], value: one })),
        },
      ],
      faults: faultsOf(view, 'agreed', language),
    }),
    textOf(view, language, { name: 'who', label: words.who, max: WHO_MAX }),
    textOf(view, language, { name: 'when', label: words.when, max: WHEN_MAX }),
    ...tiedField(view, language),
  ];
}

function tiedField({ leads, tied }: WorkshopAnswerView, language: Language): readonly Field[] {
  const { answering: words } = catalogueOf(language).workshop.leading;
  if (!leads || tied.length === 0) return [];
  const choices = tied.map(({ group }) => ({
    title: groupTitle(group, language),
    value: group.id,
  }));
  return [
    field({
      heading: [[run(words.tied, BOLD)]],
      choices: [
        {
          id: TIED_INPUT,
          label: words.tiedLabel,
          value: '',
          style: 'compact',
          several: false,
          placeholder: '',
          choices,
        },
      ],
    }),
  ];
}

function typedIn({ typed, item: { answer } }: WorkshopAnswerView): TypedPick {
  if (typed !== undefined) return typed;
  const { said = '', agreed = '', who = '', when } = answer ?? {};
  return { said, agreed, who, when: when?.text ?? '' };
}

function textOf(
  view: WorkshopAnswerView,
  language: Language,
  given: { readonly name: 'said' | 'who' | 'when'; readonly label: string; readonly max: number },
): Field {
  const { pages, workshop } = catalogueOf(language);
  const { name, label, max } = given;
  const isCpr = view.faults.some((one) => one.field === name && one.kind === 'cpr');
  return field({
    texts: [
      textInput({
        id: PICK_INPUTS[name],
        label,
        value: typedIn(view)[name],
        placeholder: name === 'when' ? workshop.leading.answering.whenExample : '',
        max,
        long: name === 'said',
      }),
    ],
    faults: faultsOf(view, name, language),
    toggles: isCpr ? [{ id: `notCpr.${name}`, title: pages.notCpr }] : [],
  });
}

function faultsOf({ faults }: WorkshopAnswerView, name: keyof TypedPick, language: Language) {
  const { problems, workshop } = catalogueOf(language);
  const { faults: words, agreedRequired } = workshop.leading.answering;
  const said = { ...words, ...(name === 'agreed' && { required: agreedRequired }) };
  return faults
    .filter((one) => one.field === name)
    .map((one) =>
      fault(one.kind === 'cpr' ? problems.cpr(one.shown.slice(0, 3).join(', ')) : said[one.kind]),
    );
}

function buttonsOf(view: WorkshopAnswerView, language: Language): readonly (Button | false)[] {
  const { answering: words } = catalogueOf(language).workshop.leading;
  const { item, at, of, leads, tied } = view;
  const round = view.round.id;
  if (view.rehearsal) {
    const to = { round, page: 'end', station: view.station.id, group: item.group.id } as const;
    return rehearsalButtons(words.save, to, language);
  }
  const data = { round, group: item.group.id, revision: item.revision, at };
  return [
    at + 1 < of && {
      title: words.next,
      press: { verb: 'workshop.answer', data: { ...data, next: true } },
      look: 'positive',
    },
    {
      title: words.save,
      press: { verb: 'workshop.answer', data: { ...data, next: false } },
      ...(at + 1 >= of && { look: 'positive' as const }),
    },
    leads && {
      title: words.leaveOut,
      press: { verb: 'workshop.take', data: { round, group: item.group.id, picked: false, at } },
    },
    leads &&
      tied.length > 0 && {
        title: words.takeIn,
        press: { verb: 'workshop.take', data: { round, picked: true, at } },
      },
    leads && {
      title: words.control,
      press: { verb: 'workshop.control', data: { round } },
      takesInputs: false,
    },
  ];
}
