// The form a host plans a workshop with: stations, slots, and how notes and votes are given.

import {
  NAME_MAX,
  SLOT_MINUTES,
  SLOTS,
  type TypedWorkshop,
  VOTES_EACH,
} from '../../domain/round/typed-workshop.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { plain } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopFormView } from '../workshop-models.ts';

/** Ids of the inputs. */
export const PLAN_INPUTS = {
  title: 'w.title',
  stations: 'w.stations',
  slots: 'w.slots',
  minutes: 'w.minutes',
  tables: 'w.tables',
  names: 'w.names',
  votes: 'w.votes',
  guests: 'w.guests',
} as const satisfies Record<keyof TypedWorkshop, string>;
export const PLAN_AREA = 'w.area';
export const PLAN_CO_HOST = 'w.cohost';

const STATIONS_TEXT_MAX = 2_000;

/** Everything on one card: most of it stands as most workshops want it. */
export function workshopForm(view: WorkshopFormView, language: Language): Filled {
  const { planning: words } = catalogueOf(language).workshop;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(catalogueOf(language).rounds.kinds.workshop),
      title: words.titles[view.way.kind],
      lines: view.note === undefined ? [] : [fault(words.changed)],
      quotes: [],
      fields: [
        titleField(view, language),
        stationsField(view, language),
        ...(view.areas.length === 0 ? [] : [areaField(view, language)]),
        ...choiceFields(view, language),
        ...(view.way.kind === 'edit' ? [] : [coHostField(view, language)]),
      ],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function titleField(view: WorkshopFormView, language: Language): Field {
  const { planning: words } = catalogueOf(language).workshop;
  return field({
    texts: [
      textInput({
        id: PLAN_INPUTS.title,
        label: `${words.title} *`,
        value: view.typed.title,
        max: NAME_MAX,
        long: false,
      }),
    ],
    faults: view.faults.flatMap((one) =>
      one.field === 'title' ? [fault(words.faults.title[one.kind])] : [],
    ),
  });
}

function stationsField(view: WorkshopFormView, language: Language): Field {
  const { planning: words } = catalogueOf(language).workshop;
  return field({
    texts: [
      textInput({
        id: PLAN_INPUTS.stations,
        label: `${words.stations} *`,
        value: view.typed.stations,
        max: STATIONS_TEXT_MAX,
        long: true,
      }),
    ],
    faults: view.faults.flatMap((one) =>
      one.field === 'stations' ? [fault(words.faults.stations[one.kind])] : [],
    ),
    help: [[run(words.stationsHelp, SMALL)]],
  });
}

function areaField({ areas, area }: WorkshopFormView, language: Language): Field {
  const { planning: words } = catalogueOf(language).workshop;
  const named = areas.map(({ id, name }) => ({ title: plain(name[language]), value: id }));
  return drop(PLAN_AREA, words.area, {
    value: area,
    choices: [{ title: words.noArea, value: '' }, ...named].filter(({ value }) => value !== ''),
  });
}

function coHostField(view: WorkshopFormView, language: Language): Field {
  const { planning: words } = catalogueOf(language).workshop;
  return field({
    texts: [
      textInput({
        id: PLAN_CO_HOST,
        label: words.coHost,
        value: view.coHost ?? '',
        max: NAME_MAX,
        long: false,
      }),
    ],
    faults: view.faults.flatMap((one) =>
      one.field === 'coHost' ? [fault(words.faults.coHost[one.kind])] : [],
    ),
    help: [[run(words.coHostHelp, SMALL)]],
  });
}

function choiceFields({ typed }: WorkshopFormView, language: Language): readonly Field[] {
  const { planning: words } = catalogueOf(language).workshop;
  const yesNo = (yes: string, no: string) => [
    { title: yes, value: 'yes' },
    { title: no, value: 'no' },
  ];
  const counts = (all: readonly number[], said: (count: number) => string) =>
    all.map((count) => ({ title: said(count), value: String(count) }));
  return [
    drop(PLAN_INPUTS.slots, words.slots, {
      value: typed.slots,
      choices: counts(SLOTS, words.slotsOf),
    }),
    drop(PLAN_INPUTS.minutes, words.minutes, {
      value: typed.minutes,
      choices: counts(SLOT_MINUTES, words.minutesOf),
    }),
    drop(PLAN_INPUTS.tables, words.tables, {
      value: typed.tables,
      choices: yesNo(words.tablesYes, words.tablesNo),
    }),
    drop(PLAN_INPUTS.names, words.names, {
      value: typed.names,
      choices: yesNo(words.yes, words.no),
    }),
    drop(PLAN_INPUTS.votes, words.votes, {
      value: typed.votes,
      choices: counts(VOTES_EACH, String),
    }),
    drop(PLAN_INPUTS.guests, words.guests, {
      value: typed.guests,
      choices: yesNo(words.guestsYes, words.guestsNo),
    }),
  ];
}

function drop(
  id: string,
  label: string,
  {
    value,
    choices,
  }: {
    readonly value: string;
    readonly choices: readonly { readonly title: string; readonly value: string }[];
  },
): Field {
  return field({
    choices: [{ id, label, value, choices, style: 'compact', several: false, placeholder: '' }],
  });
}

function buttonsOf({ way }: WorkshopFormView, language: Language): readonly (Button | false)[] {
  const { planning: words } = catalogueOf(language).workshop;
  const cancel: Button = {
    title: words.cancel,
    press: { verb: 'channel.cancel', data: {} },
    takesInputs: false,
  };
  if (way.kind === 'edit') {
    const { round, revision } = way;
    return [
      {
        title: words.save,
        press: { verb: 'workshop.change', data: { round, revision } },
        look: 'positive',
      },
      {
        title: words.cancel,
        press: { verb: 'workshop.control', data: { round } },
        takesInputs: false,
      },
    ];
  }
  const { operation } = way;
  return [
    {
      title: way.kind === 'keep' ? words.save : words.start,
      press: { verb: 'workshop.save', data: { operation } },
      look: 'positive',
    },
    way.kind === 'start' && cancel,
  ];
}
