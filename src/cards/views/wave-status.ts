// How a wave stands: how many have answered, by department, and what was said and is to come.
import type { RateLine } from '../../domain/round/rate-by-group.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { responseRate } from '../../domain/statistics/response-rate.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth, dayText, shortMoment } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { block, reportSection } from '../report.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WaveStatusView } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';
import { momentOf } from './wave-moment.ts';

const NAME_MAX = 60;
/** Departments shown one by one. */
const MOST_LINES = 25;

/** Counted just now; a department of fewer than five is never alone in a line. */
export function waveStatus(view: WaveStatusView, language: Language): Filled {
  const { rounds, waves } = catalogueOf(language);
  const { status: words } = waves;
  const isOut = view.state !== 'prepared';
  return {
    layout: 'report',
    words: {
      lang: language,
      eyebrow: eyebrow(view.kind === 'collection' ? rounds.kinds.collection : waves.eyebrow),
      title: words.title[view.state],
      lines: [
        [run(oneLine(view.title, TITLE_MAX), BOLD)],
        ...(isOut ? [[run(answeredText(view, language), BOLD)]] : []),
        [run(whenText(view, language), SUBTLE)],
      ],
      notes: [],
      sections: isOut ? sectionsOf(view, language) : [],
      actions: buttons(...buttonsOf(view, language)),
    },
  };

  function sectionsOf(shown: WaveStatusView, lang: Language) {
    const rates = shown.lines.slice(0, MOST_LINES).map((line) => rateLine(line, lang));
    const gathered = shown.lines.some(({ groups }) => groups.length > 1);
    return [
      ...reportSection(words.byDepartment, [
        block(gathered ? [...rates, [run(words.gathered, SMALL)]] : rates),
      ]),
      ...reportSection(words.messages, [block([messagesLine(shown, lang)])]),
      ...reportSection(words.reminders, [block([remindersLine(shown, lang)])]),
    ];
  }
}

function answeredText({ kind, answered, asked }: WaveStatusView, language: Language): string {
  const { status: words } = catalogueOf(language).waves;
  const say = kind === 'collection' ? words.handedIn : words.answered;
  return say(...rateTexts({ answered, asked }, language));
}

function rateTexts(
  { answered, asked }: { readonly answered: number; readonly asked: number },
  language: Language,
): readonly [string, string, string] {
  const { percent = 0 } = responseRate({ answered, asked });
  return [number(language, answered), number(language, asked), number(language, percent)];
}

function rateLine(line: RateLine, language: Language): readonly Run[] {
  const { status: words } = catalogueOf(language).waves;
  const names = line.groups.map((one) => oneLine(one ?? words.noDepartment, NAME_MAX));
  const name = oneLine(names.join(', '), NAME_MAX * 2);
  return named(name, words.line(...rateTexts(line, language)));
}

function whenText(view: WaveStatusView, language: Language): string {
  const { status: words } = catalogueOf(language).waves;
  const { state, sendAt, endsAt, closedAt } = view;
  switch (state) {
    case 'prepared':
      return sendAt === undefined ? words.draft : words.planned(momentOf(sendAt, language));
    case 'closed':
      return words.closed(dayText(language, dayOf(closedAt ?? endsAt)));
    case 'cancelled':
    case 'paused':
      return words.states[state];
    case 'open':
      return words.until(dayText(language, dayOf(endsAt)));
  }
}

function messagesLine(view: WaveStatusView, language: Language): readonly Run[] {
  const { status: words } = catalogueOf(language).waves;
  const { sent, waiting, blocked, nextDue, now } = view;
  const when =
    nextDue === undefined || nextDue <= now
      ? words.soon
      : words.next(shortMoment(language, nextDue));
  const parts = [
    words.sent(number(language, sent)),
    ...(waiting > 0 ? [words.waiting(number(language, waiting), when)] : []),
    ...(blocked > 0 ? [words.blocked(number(language, blocked))] : []),
  ];
  return [run(parts.join(' · '))];
}

function remindersLine(view: WaveStatusView, language: Language): readonly Run[] {
  const { status: words } = catalogueOf(language).waves;
  const { reminders, reminded, state } = view;
  const shown = state === 'open' ? reminders : reminders.slice(0, reminded);
  if (shown.length === 0) return [run(words.noReminders)];
  const days = shown.map((day, at) => {
    const text = dayMonth(language, day);
    return at < reminded ? words.said(text) : words.coming(text);
  });
  return [run(days.join(' · '))];
}

function buttonsOf({ id, state, sendAt, hasFormer }: WaveStatusView, language: Language) {
  const { buttons: names } = catalogueOf(language).waves;
  const data = { round: id };
  const isOpen = state === 'open' || state === 'paused';
  const isOver = state === 'closed' || state === 'cancelled';
  return [
    isOpen && { title: names.refresh, press: { verb: 'wave.status', data } as const },
    isOpen && { title: names.extend, press: { verb: 'wave.extend', data } as const },
    state === 'prepared' &&
      sendAt !== undefined && { title: names.hold, press: { verb: 'wave.hold', data } as const },
    state === 'prepared' &&
      sendAt === undefined && { title: names.edit, press: { verb: 'wave.edit', data } as const },
    hasFormer && { title: names.map, press: { verb: 'wave.map', data } as const },
    isOver && { title: names.again, press: { verb: 'wave.copy', data } as const },
    isOpen && { title: names.close, press: { verb: 'wave.end', data } as const },
    state === 'prepared' && { title: names.callOff, press: { verb: 'wave.end', data } as const },
    { title: names.list, press: { verb: 'wave.list', data: {} } as const },
  ];
}
