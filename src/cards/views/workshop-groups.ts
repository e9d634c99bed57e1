// The notes of a station as they are put together, for the host to put otherwise.
import { groupOf } from '../../domain/round/note-groups.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopGroupsView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Ids of the inputs. */
export const MOVE_INPUTS = { note: 'w.note', to: 'w.to' } as const;
export const ALONE = 'alone';

/** Groups and notes on a card; the rest are met once these are fewer. */
const GROUPS_MAX = 12;
const NOTES_MAX = 4;
const TEXT_MAX = 70;

/** Each group with how many stand behind it, and a note to be moved. */
export function workshopGroups(view: WorkshopGroupsView, language: Language): Filled {
  const { moving: words } = catalogueOf(language).workshop.leading;
  const { round, station, groups, note } = view;
  const hidden = groups.length - GROUPS_MAX;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(`${oneLine(round.title, TITLE_MAX)} · ${oneLine(station.title, TEXT_MAX)}`),
      title: words.title,
      lines: [
        ...(note === undefined ? [] : [fault(words.tooLate)]),
        ...(groups.length === 0 ? [[run(words.none, SUBTLE)]] : []),
        ...groups.slice(0, GROUPS_MAX).flatMap((group) => groupLines(group, language)),
        ...(hidden > 0 ? [[run(words.more(hidden), SMALL)]] : []),
      ],
      quotes: [],
      fields: groups.length === 0 ? [] : moveFields(view, language),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function groupLines(
  { notes, people, atTables, like }: WorkshopGroupsView['groups'][number],
  language: Language,
): readonly (readonly Run[])[] {
  const words = catalogueOf(language).workshop;
  const [head, ...rest] = notes;
  const behind = [
    words.behind(people, atTables),
    ...(like === undefined ? [] : [words.like(like)]),
  ].join(' · ');
  return [
    [run(oneLine(head.text, TEXT_MAX), BOLD), run(`  ${behind}`, SMALL)],
    ...rest.slice(0, NOTES_MAX).map((one) => [run(`– ${oneLine(one.text, TEXT_MAX)}`, SUBTLE)]),
  ];
}

function moveFields({ groups, chosen }: WorkshopGroupsView, language: Language) {
  const { moving: words } = catalogueOf(language).workshop.leading;
  const shown = groups.slice(0, GROUPS_MAX);
  const rest = { style: 'compact', several: false, placeholder: '' } as const;
  const notes = shown.flatMap((group) => group.notes.slice(0, NOTES_MAX + 1));
  return [
    field({
      choices: [
        {
          ...rest,
          id: MOVE_INPUTS.note,
          label: words.note,
          value: chosen?.note ?? '',
          choices: notes.map(({ id, text }) => ({ title: oneLine(text, TEXT_MAX), value: id })),
        },
      ],
      faults: chosen?.note === '' ? [fault(words.chooseNote)] : [],
    }),
    field({
      choices: [
        {
          ...rest,
          id: MOVE_INPUTS.to,
          label: words.to,
          value: chosen?.to ?? '',
          choices: [
            { title: words.alone, value: ALONE },
            ...shown.map(({ notes: [head] }) => ({
              title: oneLine(head.text, TEXT_MAX),
              value: groupOf(head),
            })),
          ],
        },
      ],
      faults: chosen?.to === '' ? [fault(words.chooseWhere)] : [],
    }),
  ];
}

function buttonsOf(view: WorkshopGroupsView, language: Language): readonly (Button | false)[] {
  const { moving: words } = catalogueOf(language).workshop.leading;
  const { station, groups } = view;
  const { id: round, workshop } = view.round;
  const at = workshop.stations.findIndex(({ id }) => id === station.id);
  const next = workshop.stations[at + 1] ?? workshop.stations[0];
  return [
    groups.length > 0 && {
      title: words.move,
      press: { verb: 'workshop.move', data: { round, station: station.id } },
      look: 'positive',
    },
    next !== undefined &&
      next.id !== station.id && {
        title: words.next,
        press: { verb: 'workshop.notes', data: { round, station: next.id } },
        takesInputs: false,
      },
    { title: words.back, press: { verb: 'workshop.control', data: { round } }, takesInputs: false },
  ];
}
