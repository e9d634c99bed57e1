// A survey that comes to somebody's own chat: the invitation, a reminder, and how either ends.
import { whoSees } from '../../domain/round/who-sees.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import { bare, oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { RoundInvitation, RoundSample } from '../wave-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Says who sees the answers and until when; answered, it thanks and leads back to the answers. */
export function roundInvitation(view: RoundInvitation, team: string, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { invited: words } = waves;
  const kind = view.what === 'collection' ? 'collection' : 'survey';
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(
        view.state === 'open' && view.reminder !== undefined
          ? words.reminder
          : oneLine(team, TITLE_MAX),
      ),
      title: words.titles[view.state][kind],
      lines: [[run(oneLine(view.title, TITLE_MAX), BOLD)], ...linesOf(view, language)],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

/** The same with nothing behind it: whoever presses goes through the pages, and nothing is kept. */
export function roundSample(view: RoundSample, team: string, language: Language): Filled {
  const { waves } = catalogueOf(language);
  const { set } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(`${waves.invited.sample} · ${oneLine(team, TITLE_MAX)}`),
      title: waves.invited.titles.open[view.what === 'collection' ? 'collection' : 'survey'],
      lines: [
        [run(oneLine(view.title, TITLE_MAX), BOLD)],
        ...linesOf({ ...view, state: 'open' }, language),
      ],
      actions: buttons({
        title: view.what === 'collection' ? waves.buttons.write : waves.buttons.answer,
        press: {
          verb: 'sets.look',
          data: {
            set: set.id,
            version: set.version,
            sample: { what: view.what, privacy: view.privacy },
          },
        },
        look: 'positive',
      }),
    },
  };
}

type Shown = Omit<RoundInvitation, 'kind' | 'round'>;

function linesOf(view: Shown, language: Language): readonly (readonly Run[])[] {
  const { rounds, waves } = catalogueOf(language);
  const { invited: words } = waves;
  const { what, state, endsAt, privacy, reminder } = view;
  const kind = what === 'collection' ? 'collection' : 'survey';
  const until = endsAt === undefined ? undefined : dayText(language, dayOf(endsAt));
  switch (state) {
    case 'over':
      return [[run(words.over, SUBTLE)]];
    case 'cancelled':
      return [[run(words.cancelled, SUBTLE)]];
    case 'answered':
      if (until === undefined || kind === 'collection' || privacy === 'anonymous') return [];
      return [[run(words.changeUntil(until), SUBTLE)]];
    case 'open': {
      const notYet =
        privacy === 'anonymous' && kind === 'survey' ? words.notYetAnonymous : words.notYet[kind];
      return [
        [run(reminder === undefined ? words.lead[kind] : notYet)],
        ...(until === undefined ? [] : [[run(words.until(until))]]),
        [run(rounds.whoSees[whoSees({ kind: what, privacy, sent: true })], SMALL)],
      ];
    }
  }
}

function buttonsOf(view: RoundInvitation, language: Language): readonly (Button | false)[] {
  const { buttons: names } = catalogueOf(language).waves;
  const { round, what, state, privacy } = view;
  if (state === 'over' || state === 'cancelled') return [];
  const isOpen = state === 'open';
  if (what === 'collection') {
    return [
      {
        title: isOpen ? names.write : names.writeMore,
        press: { verb: 'wave.propose', data: { round } },
        look: isOpen ? 'positive' : 'default',
      },
      isOpen && { title: names.later, press: { verb: 'wave.later', data: { round } } },
    ];
  }
  return [
    (isOpen || privacy !== 'anonymous') && {
      title: isOpen ? names.answer : names.change,
      press: { verb: 'round.answer', data: { round } },
      look: isOpen ? 'positive' : 'default',
    },
    isOpen && { title: names.later, press: { verb: 'wave.later', data: { round } } },
  ];
}

/** The line of the notification. */
export function invitationSummary(view: RoundInvitation, language: Language): string {
  const { invited: words } = catalogueOf(language).waves;
  const title = bare(view.title, TITLE_MAX);
  switch (view.state) {
    case 'answered':
      return words.thanksSummary(title);
    case 'over':
    case 'cancelled':
      return words.closedSummary(title);
    case 'open':
      return view.reminder === undefined ? words.summary(title) : words.reminderSummary(title);
  }
}
