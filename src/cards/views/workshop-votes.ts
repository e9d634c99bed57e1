// Where somebody votes among the notes of a station.
import type { NoteGroup } from '../../domain/round/note-groups.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopVotesView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';
import { rehearsalButtons } from './rehearsal-buttons.ts';

/** Id of the input. */
export const VOTES_INPUT = 'w.chosen';

/** As many are on a card; those with most people are. */
export const GROUPS_SHOWN = 40;
const GROUP_MAX = 110;

/** A cross for each; nothing says who else voted for it. */
export function workshopVotes(view: WorkshopVotesView, language: Language): Filled {
  const { taking, leading } = catalogueOf(language).workshop;
  const { vote: words } = taking;
  const { round, station, groups, chosen, rehearsal } = view;
  const { votesEach } = round.workshop;
  const hidden = groups.length - GROUPS_SHOWN;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(station.title, TITLE_MAX)),
      title: words.title(votesEach),
      lines: [
        ...noteLines(view, language),
        [run(rehearsal ? leading.rehearsal : words.have(votesEach), SMALL)],
        ...(hidden > 0 ? [[run(words.more(hidden), SMALL)]] : []),
      ],
      quotes: [],
      fields: [
        field({
          choices: [
            {
              id: VOTES_INPUT,
              label: words.label,
              value: chosen.join(','),
              style: 'expanded',
              several: true,
              placeholder: '',
              choices: groups.slice(0, GROUPS_SHOWN).map((group) => ({
                title: groupTitle(group, language),
                value: group.id,
              })),
            },
          ],
        }),
      ],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

/** `Ét skema ved ansættelse · 6 noter · ligner 2026-0031`. */
export function groupTitle({ notes, like }: NoteGroup, language: Language): string {
  const words = catalogueOf(language).workshop;
  return [
    oneLine(notes[0].text, GROUP_MAX),
    ...(notes.length > 1 ? [words.notes(notes.length)] : []),
    ...(like === undefined ? [] : [words.like(like)]),
  ].join(' · ');
}

function noteLines(
  { note, round }: WorkshopVotesView,
  language: Language,
): readonly (readonly Run[])[] {
  const { vote: words } = catalogueOf(language).workshop.taking;
  switch (note) {
    case 'kept':
      return [[run(`✓ ${words.kept}`, BOLD)]];
    case 'gone':
      return [fault(words.gone)];
    case 'too-many':
      return [fault(words['too-many'](round.workshop.votesEach))];
    default:
      return [];
  }
}

function buttonsOf(view: WorkshopVotesView, language: Language): readonly (Button | false)[] {
  const { vote: words } = catalogueOf(language).workshop.taking;
  const { station, rehearsal, others } = view;
  const { id: round } = view.round;
  if (rehearsal) {
    const to = { round, page: 'answer', station: station.id } as const;
    return rehearsalButtons(words.cast, to, language);
  }
  const data = { round, station: station.id };
  return [
    {
      title: others.after ? words.next : words.cast,
      press: { verb: 'workshop.vote', data: { ...data, next: others.after } },
      look: 'positive',
    },
    others.before && {
      title: words.first,
      press: { verb: 'workshop.join', data: { round } },
      takesInputs: false,
    },
  ];
}
