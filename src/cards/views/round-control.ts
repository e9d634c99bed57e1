// How a round stands and what its host can do, for those who lead it.
import type { Conduct } from '../../domain/round/conduct.ts';
import { ROUND_TITLE_MAX } from '../../domain/round/typed-round.ts';
import { whoSeesIn } from '../../domain/round/who-sees.ts';
import type { Language } from '../../domain/shared/language.ts';
import { localParts, msBetween } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { timeText } from '../../i18n/dates.ts';
import { type Button, buttons } from '../buttons.ts';
import { bare, oneLine } from '../plain.ts';
import type { RoundControlView } from '../round-leading-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';

const MS_A_MINUTE = 60_000;
const NAMES_MAX = 120;

/** The count, the time left, the code, and a button for each thing that can be done now. */
export function roundControl(view: RoundControlView, language: Language): Filled {
  const { rounds: words } = catalogueOf(language);
  const { round } = view;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.states[round.state]),
      title: words.kinds[round.kind],
      lines: [[run(oneLine(round.title, ROUND_TITLE_MAX), BOLD)], ...linesOf(view, language)],
      quotes: [],
      sections: coHostSection(view, language),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function linesOf(view: RoundControlView, language: Language): readonly (readonly Run[])[] {
  const { rounds: words } = catalogueOf(language);
  const { leading } = words;
  const { round, handedIn, halfway } = view;
  if (round.state === 'prepared') {
    return [
      ...(view.note === undefined ? [] : [[run(leading[view.note], BOLD)]]),
      ...(view.personal ? [] : [[run(leading.preparedHere)]]),
      [run(mannerOf(view, language), SUBTLE)],
      [run(leading.prepared)],
    ];
  }
  const runs = round.state === 'open' || round.state === 'paused';
  const going = runs && halfway > 0 ? [run(` · ${leading.halfway(halfway)}`, SUBTLE)] : [];
  return [
    [run(words.handedIn(handedIn)), ...going],
    ...(round.state === 'open' ? [[run(timeLeft(view, language), SUBTLE)]] : []),
    ...(round.state === 'cancelled' ? [[run(leading.cancelled, SUBTLE)]] : []),
    [run(words.whoSees[whoSeesIn(round)], SMALL)],
    ...(runs && round.code !== undefined
      ? [[run(`${leading.codeName}  `, BOLD), run(leading.code(round.kind, round.code))]]
      : []),
  ];
}

function timeLeft({ round, now }: RoundControlView, language: Language): string {
  const { leading, until } = catalogueOf(language).rounds;
  if (round.endsAt === undefined) return leading.untilClosed;
  const left = Math.max(0, Math.floor(msBetween(now, round.endsAt) / MS_A_MINUTE));
  return `${until(timeText(language, localParts(round.endsAt).time))} · ${leading.left(left)}`;
}

/** How a prepared round will be held. */
function mannerOf({ round }: RoundControlView, language: Language): string {
  const { form, leading, whoSees } = catalogueOf(language).rounds;
  const { minutes, results, guests } = round;
  return [
    minutes === undefined ? leading.untilClosed : form.minutesOf(minutes),
    results === 'live' ? leading.resultsLive : leading.resultsAtClose,
    ...(guests ? [leading.withGuests] : []),
    whoSees[whoSeesIn(round)],
  ].join(' · ');
}

function coHostSection({ round, coHosts }: RoundControlView, language: Language) {
  const { leading } = catalogueOf(language).rounds;
  if (round.state === 'closed' || round.state === 'cancelled') return [];
  const names = coHosts.length === 0 ? leading.noCoHost : bare(coHosts.join(', '), NAMES_MAX);
  return section(undefined, [
    row([run(leading.coHostsName, BOLD)], [[run(names)]], {
      says: leading.openHosts,
      press: { verb: 'round.hosts', data: { round: round.id } },
    }),
  ]);
}

function buttonsOf(view: RoundControlView, language: Language): readonly (Button | false)[] {
  const { round, can, personal } = view;
  const { rounds: words } = catalogueOf(language);
  const { buttons: names } = words.leading;
  const data = { round: round.id };
  if (round.state === 'prepared') return preparedButtons(view, language);
  return [
    ...can.flatMap((what) => conductButton(what)),
    round.state !== 'cancelled' && wallButton(view, language),
    round.countedAt !== undefined && {
      title: words.results.buttons.see,
      press: { verb: 'results.show', data: { round: round.id, page: 0 } },
      takesInputs: false,
    },
    can.length === 0 &&
      personal && {
        title: names.all,
        press: { verb: 'round.list', data: { of: 'mine', page: 0 } },
        takesInputs: false,
      },
  ];

  function conductButton(what: Conduct): readonly Button[] {
    if (what === 'open') return [];
    return [
      { title: words.conducts[what], press: { verb: 'round.conduct', data: { ...data, what } } },
    ];
  }
}

function wallButton({ round }: RoundControlView, language: Language): Button {
  const title = catalogueOf(language).rounds.screen.button;
  return { title, press: { verb: 'round.wall', data: { round: round.id } } };
}

function preparedButtons(view: RoundControlView, language: Language): readonly (Button | false)[] {
  const { round, personal } = view;
  const { buttons: names } = catalogueOf(language).rounds.leading;
  const data = { round: round.id };
  const hosted = round.kind === 'survey' || round.kind === 'poll';
  return [
    personal && hosted && { title: names.rehearse, press: { verb: 'round.rehearse', data } },
    personal && hosted && { title: names.edit, press: { verb: 'round.edit', data } },
    personal && wallButton(view, language),
    { title: names.drop, press: { verb: 'round.conduct', data: { ...data, what: 'cancel' } } },
    personal && {
      title: names.all,
      press: { verb: 'round.list', data: { of: 'mine', page: 0 } },
    },
  ];
}
