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
  const state = round.state === 'open' || round.state === 'paused' ? round.state : undefined;
  const led = state === undefined || phase === 'done' ? [] : CONDUCTS[state];
  const open = round.state === 'open';
  const [first, ...others] = nextSteps(view, language);
  return [
    first !== undefined && { ...first, look: 'positive' },
    ...others,
    (phase === 'notes' || phase === 'between') && {
      title: words.notes,
      press: { verb: 'workshop.notes', data },
    },
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

const CONDUCTS = { open: ['pause'], paused: ['cancel'] } as const;

/**
 * What leads on, the next first: what waits for an answer comes before the end, and while it stands
 * still it only goes on.
 */
function nextSteps(view: WorkshopControlView, language: Language): readonly Button[] {
  const { workshop, rounds } = catalogueOf(language);
  const { leading: words } = workshop;
  const { round, steps, unanswered } = view;
  const { phase, slot } = round.workshop;
  const data = { round: round.id };
  const resume: Button = {
    title: rounds.conducts.resume,
    press: { verb: 'round.conduct', data: { ...data, what: 'resume' } },
  };
  const answers: Button = {
    title: words.answers,
    press: { verb: 'workshop.answers', data: { ...data, at: 0 } },
  };
  const taken = steps.map(
    (step): Button => ({
      title: words.steps[step](step === 'start-slot' ? slot + 1 : slot),
      press: { verb: 'workshop.step', data: { ...data, step, phase, slot } },
    }),
  );
  const next = round.state === 'open' ? taken : round.state === 'paused' ? [resume] : [];
  if (phase === 'done') return [];
  if (phase !== 'answer') return next;
  return round.state === 'open' && unanswered > 0 ? [answers, ...next] : [...next, answers];
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
