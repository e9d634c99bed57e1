// How a workshop stands and what whoever leads it can do, for them alone.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopControlView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';
import { phaseText } from './workshop-phase.ts';

const STATION_MAX = 60;

/** Phase, counts by station, and at most six buttons: the next step first. */
export function workshopControl(view: WorkshopControlView, language: Language): Filled {
  const { rounds } = catalogueOf(language);
  const { round } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(`${oneLine(round.title, TITLE_MAX)} · ${rounds.states[round.state]}`),
      title: titleText(view, language),
      lines: linesOf(view, language),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function linesOf(view: WorkshopControlView, language: Language): readonly (readonly Run[])[] {
  const { workshop: words, rounds } = catalogueOf(language);
  const { round, people, notes, voters, stations } = view;
  const { state, code, workshop } = round;
  const { phase, slots, slotMinutes } = workshop;
  if (state === 'prepared') {
    return [
      [run(words.leading.plan(slots, slotMinutes), SUBTLE)],
      ...stations.map(({ title }) => [run(`• ${oneLine(title, STATION_MAX)}`)]),
      [run(words.leading.prepared)],
    ];
  }
  const counts = [
    words.people(people),
    words.notes(notes),
    ...(phase === 'vote' || phase === 'answer' ? [words.voters(voters)] : []),
  ];
  return [
    [run(counts.join(' · '), SUBTLE)],
    ...stations.map((one) =>
      named(
        oneLine(one.title, STATION_MAX),
        phase === 'notes'
          ? `${words.people(one.here)} · ${words.notes(one.notes)}`
          : words.notes(one.notes),
      ),
    ),
    ...(phase === 'done' || state === 'closed' ? [[run(landedText(view, language))]] : []),
    ...(code !== undefined && state === 'open' && phase !== 'done'
      ? [[run(`${rounds.leading.codeName}  `, BOLD), run(rounds.leading.code('workshop', code))]]
      : []),
    ...(phase === 'between' ? [[run(words.leading.graceNote, SMALL)]] : []),
  ];
}

function titleText({ round }: WorkshopControlView, language: Language): string {
  const { state, workshop } = round;
  if (state === 'prepared') return catalogueOf(language).rounds.kinds.workshop;
  return phaseText({ ...workshop, endsAt: workshop.phaseEndsAt }, language);
}

function landedText({ round }: WorkshopControlView, language: Language): string {
  const { leading } = catalogueOf(language).workshop;
  return round.workshop.landedAt === undefined ? leading.landing : leading.landed;
}

function buttonsOf(view: WorkshopControlView, language: Language): readonly (Button | false)[] {
  const { workshop, rounds } = catalogueOf(language);
  const { leading: words, taking } = workshop;
  const { round } = view;
  const { phase } = round.workshop;
  const data = { round: round.id };
  if (round.state === 'prepared') return preparedButtons(view, language);
  const conducts = { open: ['pause'], paused: ['cancel'] } as const;
  const state = round.state === 'open' || round.state === 'paused' ? round.state : undefined;
  const led = state === undefined || phase === 'done' ? [] : conducts[state];
  const open = round.state === 'open';
  const answers: Button | false = phase === 'answer' && {
    title: words.answers,
    press: { verb: 'workshop.answers', data: { ...data, at: 0 } },
  };
  const unanswered = open && view.unanswered > 0;
  const next = nextSteps(view, language);
  const [first, ...others] = unanswered && answers ? [answers, ...next] : next;
  return [
    first !== undefined && { ...first, look: 'positive' },
    ...others,
    (phase === 'notes' || phase === 'between') && {
      title: words.notes,
      press: { verb: 'workshop.notes', data },
    },
    !unanswered && answers,
    ...led.map(
      (what): Button => ({
        title: rounds.conducts[what],
        press: { verb: 'round.conduct', data: { ...data, what } },
      }),
    ),
    (open || state === 'paused') && {
      title: rounds.screen.button,
      press: { verb: 'round.wall', data },
    },
    open && phase === 'join' && { title: words.cohosts, press: { verb: 'round.hosts', data } },
    (phase === 'done' || round.state === 'closed') && {
      title: rounds.results.buttons.hide,
      press: { verb: 'results.hide', data },
    },
    { title: taking.update, press: { verb: 'workshop.control', data } },
  ];
}

/** What leads on, the next first; while it stands still nothing does but going on. */
function nextSteps({ round, steps }: WorkshopControlView, language: Language): readonly Button[] {
  const { workshop, rounds } = catalogueOf(language);
  const { phase, slot } = round.workshop;
  const data = { round: round.id };
  if (round.state === 'paused' && phase !== 'done')
    return [
      {
        title: rounds.conducts.resume,
        press: { verb: 'round.conduct', data: { ...data, what: 'resume' } },
      },
    ];
  if (round.state !== 'open') return [];
  return steps.map((step) => ({
    title: workshop.leading.steps[step](step === 'start-slot' ? slot + 1 : slot),
    press: { verb: 'workshop.step', data: { ...data, step, phase, slot } },
  }));
}

function preparedButtons(
  { round }: WorkshopControlView,
  language: Language,
): readonly (Button | false)[] {
  const { leading: words } = catalogueOf(language).workshop;
  const data = { round: round.id };
  return [
    {
      title: words.rehearse,
      press: { verb: 'workshop.rehearse', data: { ...data, page: 'station' } },
    },
    { title: words.edit, press: { verb: 'workshop.edit', data } },
    { title: words.cohosts, press: { verb: 'round.hosts', data } },
    { title: words.drop, press: { verb: 'round.conduct', data: { ...data, what: 'cancel' } } },
  ];
}
