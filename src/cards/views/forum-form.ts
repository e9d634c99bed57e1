// A proposal with the forum it lies with: what it is, what was done with it, and what the meeting did now.
import { workplacesOf } from '../../domain/proposal/endorse.ts';
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { ForumFormView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { horizonText } from './horizon-text.ts';
import { trailLines } from './trail-lines.ts';
import { treatmentFields } from './treatment-fields.ts';

type Lines = readonly (readonly Run[])[];

/** In bytes (UTF-8). */
const CHALLENGE_BYTES = 2_500;
const PART_BYTES = 600;
const EXAMPLES = 2;
const EXAMPLE_MAX = 200;
const NAME_MAX = 80;

/** The proposal above, the form below. */
export function forumForm(view: ForumFormView, language: Language): Filled {
  const { proposal: said, deciding } = catalogueOf(language);
  const { forum: words } = deciding;
  const { no } = view.proposal;
  const forum = oneLine(view.forum, NAME_MAX);
  const holder = view.proposal.holder;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(view.onBehalf ? words.onBehalf(forum) : words.eyebrow(forum)),
      title: said.title(no),
      lines: [...noteLines(view, language), ...factLines(view, language)],
      quotes: [{ lines: aboutLines(view, language) }],
      fields: treatmentFields(view, language),
      actions: buttons(
        {
          title: words.decide,
          press: { verb: 'forum.treat', data: { no, go: 'decide' } },
          look: 'positive',
        },
        { title: words.keep, press: { verb: 'forum.treat', data: { no, go: 'keep' } } },
        view.here > 1 &&
          holder.kind === 'forum' && {
            title: words.sitting(view.here),
            press: { verb: 'sitting.open', data: { forum: holder.forum } },
            takesInputs: false,
          },
      ),
    },
  };
}

function noteLines({ note }: ForumFormView, language: Language): Lines {
  const { forum: words, trail } = catalogueOf(language).deciding;
  if (note === undefined) return [];
  return note === 'saved' ? [[run(words.saved, BOLD)]] : [fault(trail.closed)];
}

function factLines(view: ForumFormView, language: Language): Lines {
  const { forum: words } = catalogueOf(language).deciding;
  const { proposal } = view;
  const facts = [
    words.workplaces(workplacesOf(proposal)),
    ...(proposal.dueOn === undefined ? [] : [words.due(dateText(language, proposal.dueOn))]),
  ];
  const decided = proposal.decision?.state === 'ready';
  return [[run(facts.join(' · '), SMALL)], ...(decided ? [[run(words.decided, SMALL)]] : [])];
}

function aboutLines(view: ForumFormView, language: Language): Lines {
  const { forum: words, treatment } = catalogueOf(language).deciding;
  const { proposal, examples, names } = view;
  const { challenge } = fieldsOf(proposal.answers);
  const trail = trailLines({ ...view, treatments: proposal.treatments, names }, language);
  return [
    ...paragraphs(challenge, CHALLENGE_BYTES).map((part) => [run(part)]),
    ...(examples.length === 0 ? [] : [[run(words.examples, BOLD)]]),
    ...examples.slice(-EXAMPLES).map((text) => [run(oneLine(text, EXAMPLE_MAX))]),
    ...draftLines(view, language),
    ...(trail.length === 0 ? [] : [[run(treatment.trail, BOLD)], ...trail]),
  ];
}

/** What the owner recommends, as far as it is written. */
function draftLines({ proposal }: ForumFormView, language: Language): Lines {
  const { proposal: said, deciding } = catalogueOf(language);
  const { forum: words, fields } = deciding;
  const { decision } = proposal;
  if (decision?.as !== 'process-owner') return [];
  const { initiative, improvement, horizon } = decision.parts ?? {};
  return [
    [run(words.draft, BOLD)],
    [run(words.proposes(said.outcomes[decision.outcome]))],
    ...(decision.disputed ? [[run(words.disputed, BOLD)]] : []),
    ...labelled(fields.initiative, initiative),
    ...labelled(fields.improvement, improvement),
    ...(horizon === undefined ? [] : [named(fields.horizon, horizonText(horizon, language))]),
    ...labelled(fields.reason, decision.reason),
  ];
}

function labelled(name: string, text: string | undefined): Lines {
  const [first, ...more] = paragraphs(text ?? '', PART_BYTES, 2);
  return first === undefined ? [] : [named(name, first), ...more.map((part) => [run(part)])];
}
