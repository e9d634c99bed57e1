// Where somebody writes a note at a station, for themselves or for their table.
import { IDEA_MAX, NOTE_MAX } from '../../domain/round/note.ts';
import type { NoteField, TypedNote } from '../../domain/round/typed-note.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopNoteView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';
import { rehearsalButtons } from './rehearsal-buttons.ts';
import { phaseText } from './workshop-phase.ts';

/** Ids of the inputs. */
export const NOTE_FIELDS = {
  text: 'w.text',
  idea: 'w.idea',
  hassle: 'w.hassle',
  for: 'w.for',
  present: 'w.present',
} as const satisfies Record<keyof TypedNote, string>;

/** Id of the word that a number in a field is no CPR number. */
export function noteNotCpr(name: string): string {
  return `notCpr.${name}`;
}

const NOTHING: TypedNote = { text: '', idea: '', hassle: '', for: 'myself', present: '' };

/** What is cumbersome, how it could be done, how much hassle, and for whom it is written. */
export function workshopNote(view: WorkshopNoteView, language: Language): Filled {
  const { taking: words, leading } = catalogueOf(language).workshop;
  const { round, station, note, rehearsal } = view;
  const { workshop } = round;
  const at = { ...workshop, endsAt: workshop.phaseEndsAt };
  const seen = workshop.namesShown ? words.named : words.unnamed;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(
        `${oneLine(station.title, TITLE_MAX)} · ${rehearsal ? leading.rehearsal : phaseText(at, language)}`,
      ),
      title: words.note.heading,
      lines: [
        ...(note === undefined ? [] : [noted(words.note.notes[note], note)]),
        [run(seen, SMALL)],
        ...(station.proposals.length === 0
          ? []
          : [[run(`${words.note.working} ${station.proposals.join(', ')}`, SMALL)]]),
      ],
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function noted(text: string, note: NonNullable<WorkshopNoteView['note']>): readonly Run[] {
  return note === 'sent' ? [run(`✓ ${text}`, BOLD)] : fault(text);
}

function fieldsOf(view: WorkshopNoteView, language: Language): readonly Field[] {
  const { note: words } = catalogueOf(language).workshop.taking;
  const { typed = NOTHING, round } = view;
  const rest = { style: 'compact', several: false, placeholder: '' } as const;
  const hassles = words.hassles.map((title, at) => ({ title, value: String(at + 1) }));
  return [
    textOf(view, language, { name: 'text', label: `${words.text} *`, max: NOTE_MAX }),
    textOf(view, language, { name: 'idea', label: words.idea, max: IDEA_MAX }),
    field({
      choices: [
        {
          ...rest,
          id: NOTE_FIELDS.hassle,
          label: words.hassle,
          value: typed.hassle,
          choices: [...hassles, { title: words.noHassle, value: 'unknown' }],
        },
      ],
    }),
    ...(round.workshop.tables ? tableFields(view, language) : []),
  ];
}

function tableFields(view: WorkshopNoteView, language: Language): readonly Field[] {
  const { note: words } = catalogueOf(language).workshop.taking;
  const { typed = NOTHING } = view;
  const number = { id: NOTE_FIELDS.present, label: words.present, placeholder: '' };
  const value = Number(typed.present);
  return [
    field({
      choices: [
        {
          id: NOTE_FIELDS.for,
          label: words.for,
          value: typed.for === 'table' ? 'table' : 'myself',
          style: 'expanded',
          several: false,
          placeholder: '',
          choices: [
            { title: words.myself, value: 'myself' },
            { title: words.table, value: 'table' },
          ],
        },
      ],
    }),
    field({
      ...(typed.present !== '' && Number.isFinite(value)
        ? { numbers: [{ ...number, value }] }
        : { emptyNumbers: [number] }),
      faults: faultsOf(view, 'present', language),
      help: [[run(words.presentHelp, SMALL)]],
    }),
  ];
}

function textOf(
  view: WorkshopNoteView,
  language: Language,
  given: { readonly name: 'text' | 'idea'; readonly label: string; readonly max: number },
): Field {
  const { pages } = catalogueOf(language);
  const { name, label, max } = given;
  const { typed = NOTHING, faults = [] } = view;
  const isCpr = faults.some((one) => one.field === name && one.kind === 'cpr');
  return field({
    texts: [textInput({ id: NOTE_FIELDS[name], label, value: typed[name], max, long: true })],
    faults: faultsOf(view, name, language),
    toggles: isCpr ? [{ id: noteNotCpr(name), title: pages.notCpr }] : [],
  });
}

function faultsOf({ faults = [] }: WorkshopNoteView, name: NoteField, language: Language) {
  const { problems, workshop } = catalogueOf(language);
  const { faults: words } = workshop.taking.note;
  return faults
    .filter((one) => one.field === name)
    .map((one) =>
      fault(one.kind === 'cpr' ? problems.cpr(one.shown.slice(0, 3).join(', ')) : words[one.kind]),
    );
}

function buttonsOf(view: WorkshopNoteView, language: Language): readonly (Button | false)[] {
  const { taking: words } = catalogueOf(language).workshop;
  const { station, slot, id: note } = view;
  const round = view.round.id;
  if (view.rehearsal) {
    const to = { round, page: 'vote', station: station.id } as const;
    return rehearsalButtons(words.note.send, to, language);
  }
  const data = { round, station: station.id, slot, note };
  return [
    {
      title: words.note.send,
      press: { verb: 'workshop.note', data: { ...data, more: false } },
      look: 'positive',
    },
    {
      title: words.note.sendMore,
      press: { verb: 'workshop.note', data: { ...data, more: true } },
    },
    view.round.workshop.stations.length > 1 && {
      title: words.otherStation,
      press: { verb: 'workshop.join', data: { round, stations: true } },
      takesInputs: false,
    },
  ];
}
