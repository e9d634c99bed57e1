// Lets the administration channel choose when its overview comes.
import { FREQUENCIES } from '../../domain/digest/schedule.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf, localParts } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText, timeText, weekdayName } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { ScheduleView } from '../digest-models.ts';
import { fault } from '../faults.ts';
import { type Field, field } from '../field.ts';
import { eyebrow, type Run, run, SUBTLE, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Ids of the inputs: `weekly`, 1 (Monday) to 7, `08:00`. */
export const SCHEDULE_INPUTS = {
  frequency: 'frequency',
  weekday: 'weekday',
  time: 'time',
} as const;

/** The form; once saved it says when the next one comes. */
export function schedule(view: ScheduleView, language: Language): Filled {
  const { buttons: names, channel, digest } = catalogueOf(language);
  const saved = view.saved !== undefined;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(channel.eyebrow),
      title: titleOf(),
      lines: saved ? savedLines(view, language) : [[run(digest.schedule.note, SUBTLE)]],
      quotes: [],
      fields: saved ? [] : fieldsOf(view, language),
      actions: saved
        ? buttons({ title: names.schedule, press: { verb: 'digest.schedule', data: {} } })
        : buttons(
            {
              title: names.save,
              press: { verb: 'digest.schedule-save', data: {} },
              look: 'positive',
            },
            {
              title: names.cancel,
              press: { verb: 'channel.cancel', data: {} },
              takesInputs: false,
            },
          ),
    },
  };

  function titleOf(): string {
    if (view.bound) return channel.bound.title;
    return saved ? digest.schedule.savedTitle : digest.schedule.title;
  }
}

function savedLines(view: ScheduleView, language: Language): readonly (readonly Run[])[] {
  const { schedule: words } = catalogueOf(language).digest;
  const { frequency, weekday, time } = view.schedule;
  const next = view.saved === undefined || view.saved === 'never' ? undefined : view.saved;
  if (frequency === 'never' || next === undefined) return [[run(words.off)]];
  return [
    [run(`${words.rule(frequency, weekday, time)}.`)],
    [run(words.next(dayText(language, dayOf(next)), timeText(language, localParts(next).time)))],
  ];
}

function fieldsOf({ schedule: now, problem }: ScheduleView, language: Language): readonly Field[] {
  const { schedule: words } = catalogueOf(language).digest;
  const badTime = problem === 'bad-time' ? [fault(words.badTime)] : [];
  const badFrequency = problem === 'bad-frequency' ? [fault(words.badFrequency)] : [];
  const choice = { style: 'compact', several: false, placeholder: '' } as const;
  return [
    field({
      faults: badFrequency,
      choices: [
        {
          ...choice,
          id: SCHEDULE_INPUTS.frequency,
          label: words.frequency,
          style: 'expanded',
          value: now.frequency,
          choices: FREQUENCIES.map((value) => ({ title: words.frequencies[value], value })),
        },
      ],
    }),
    field({
      choices: [
        {
          ...choice,
          id: SCHEDULE_INPUTS.weekday,
          label: words.weekday,
          value: String(now.weekday),
          choices: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            title: sentence(weekdayName(language, weekday)),
            value: String(weekday),
          })),
        },
      ],
    }),
    field({
      faults: badTime,
      times: [{ id: SCHEDULE_INPUTS.time, label: words.time, value: now.time }],
    }),
  ];
}
