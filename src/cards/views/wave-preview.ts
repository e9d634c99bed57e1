// A wave before it is sent: who gets it, when, when they are reminded, and the last word.
import type { Language } from '../../domain/shared/language.ts';
import { dayOf, msBetween } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText, dayMonth, dayText, rangeText } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WavePreviewView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';
import { momentOf } from './wave-moment.ts';

/** Id of the input: how many recipients there are, typed to confirm. */
export const WAVE_COUNT_INPUT = 'w.count';

const NUMBER_MAX = 12;
const NAME_MAX = 60;
/** Departments told one by one. */
const MOST_DEPARTMENTS = 12;
const MS_A_MINUTE = 60_000;

/** The number stands in the title and in the button. */
export function wavePreview(view: WavePreviewView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { id, revision, title, total, withoutApp, chosen, days } = view;
  const count = number(language, total);
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: waves.preview.title(count),
      lines: linesOf(view, language),
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(
        days.length > 0 && {
          title: waves.buttons.send(count),
          press: { verb: 'wave.send', data: { round: id, revision } },
          look: 'positive',
        },
        {
          title: waves.buttons.test,
          press: { verb: 'wave.test', data: { round: id } },
          takesInputs: false,
        },
        withoutApp > 0 && {
          title: waves.buttons.absent(withoutApp),
          press: { verb: 'wave.absent', data: { round: id } },
          takesInputs: false,
        },
        {
          title: waves.buttons.back,
          press: { verb: chosen ? 'wave.whom' : 'wave.edit', data: { round: id } },
          takesInputs: false,
        },
        {
          title: waves.buttons.callOff,
          press: { verb: 'wave.end', data: { round: id } },
          takesInputs: false,
        },
      ),
    },
  };
}

function linesOf(view: WavePreviewView, language: Language): readonly (readonly Run[])[] {
  const { waves } = catalogueOf(language);
  const { preview: words } = waves;
  const { kind, privacy, days, endsAt, now } = view;
  const open = rangeText(language, dayOf(days[0]?.from ?? now), dayOf(endsAt));
  return [
    named(words.recipients, recipientsText(view, language)),
    [run(departmentsText(view, language), SMALL)],
    ...(kind === 'collection' ? [] : [named(words.answers, waves.privacies[privacy])]),
    named(words.open, open),
    named(words.reminders, remindersText(view, language)),
    ...laterReminders(view, language).map((text) => [run(text, SMALL)]),
    ...sentLines(view, language),
  ];
}

function recipientsText(view: WavePreviewView, language: Language): string {
  const { preview: words } = catalogueOf(language).waves;
  const { departments, withoutApp, doubles } = view;
  const parts = [
    words.departments(departments.filter(({ department }) => department !== undefined).length),
    ...(withoutApp > 0 ? [words.withoutApp(withoutApp)] : []),
    ...(doubles > 0 ? [words.doubles(doubles)] : []),
  ];
  return parts.join(' · ');
}

function departmentsText({ departments }: WavePreviewView, language: Language): string {
  const { preview: words } = catalogueOf(language).waves;
  const shown = departments
    .slice(0, MOST_DEPARTMENTS)
    .map(
      ({ department, count }) =>
        `${department === undefined ? words.none : oneLine(department, NAME_MAX)} ${number(language, count)}`,
    );
  return `${shown.join(' · ')}${departments.length > MOST_DEPARTMENTS ? ' …' : ''}`;
}

function remindersText(view: WavePreviewView, language: Language): string {
  const { preview: words } = catalogueOf(language).waves;
  if (view.planned.length === 0) return words.noReminders;
  const days = view.planned.map((_, at) => firstDay(view, at));
  return words.onlyOthers(days.map((day) => dayText(language, day)).join(' · '));
}

/** The first day on which a reminder comes to anybody; the planned one while nobody would get it. */
function firstDay({ planned, reminders }: WavePreviewView, at: number): string {
  return reminders[at]?.[0]?.day ?? planned[at] ?? '';
}

/** Those who get a reminder later than the first: they got something else that week. */
function laterReminders(view: WavePreviewView, language: Language): readonly string[] {
  const { preview: words } = catalogueOf(language).waves;
  return view.planned.flatMap((_, at) => {
    const day = firstDay(view, at);
    const others = (view.reminders[at] ?? []).filter((one) => one.day !== day);
    const count = others.reduce((sum, one) => sum + one.count, 0);
    const last = others.at(-1);
    if (last === undefined || count === 0) return [];
    return [words.some(dayMonth(language, day), count, dateText(language, last.day))];
  });
}

function sentLines(view: WavePreviewView, language: Language): readonly (readonly Run[])[] {
  const { preview: words } = catalogueOf(language).waves;
  const [first, ...others] = view.days;
  if (first === undefined) return [];
  const time = timeTaken(first, language);
  const at =
    first.from <= view.now ? words.now(time) : words.sentAt(momentOf(first.from, language), time);
  return [
    named(words.sent, at),
    ...others
      .slice(0, 3)
      .map(({ count, day }) => [
        run(words.later(number(language, count), dayText(language, day)), SMALL),
      ]),
  ];
}

function timeTaken(day: WavePreviewView['days'][number], language: Language): string {
  const { preview: words } = catalogueOf(language).waves;
  const minutes = msBetween(day.from, day.until) / MS_A_MINUTE;
  return minutes < 1 ? words.seconds : words.minutes(Math.round(minutes));
}

function fieldsOf(view: WavePreviewView, language: Language): readonly Field[] {
  const { preview: words } = catalogueOf(language).waves;
  const { note, confirm, total, tested } = view;
  const aboutNumber = note === 'number-missing' || note === 'number-wrong';
  const heading = [
    ...(note !== undefined && !aboutNumber ? [fault(words.notes[note])] : []),
    ...(tested ? [[run(words.tested)]] : []),
  ];
  return [
    ...(heading.length === 0 ? [] : [field({ heading })]),
    ...(confirm
      ? [
          field({
            texts: [
              textInput({
                id: WAVE_COUNT_INPUT,
                label: `${words.confirm(number(language, total))} *`,
                value: '',
                max: NUMBER_MAX,
                long: false,
              }),
            ],
            faults: aboutNumber ? [fault(words.notes[note])] : [],
          }),
        ]
      : []),
  ];
}
