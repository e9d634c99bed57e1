// One ready answer to be looked through and reworded before it is sent.

import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Language } from '../../domain/shared/language.ts';
import { printOf } from '../../domain/triage/flags.ts';
import { awaitsReviewer } from '../../domain/triage/law-review.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { ReviewView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { decisionFields } from './decision-fields.ts';
import { choicesBeside } from './part-of-field.ts';
import { trailLines } from './trail-lines.ts';

/** In bytes (UTF-8). */
const CHALLENGE_BYTES = 300;
/** Beside the very longest answers. */
const SHORT_BYTES = 60;
/** In characters. */
const NAME_MAX = 60;
const REVIEWER_MAX = 30;

/** What was proposed and how it was handled above, the answer in its fields below. */
export function review(view: ReviewView, language: Language): Filled {
  const { proposal: said, deciding } = catalogueOf(language);
  const { answers: words } = deciding;
  const { proposal, decision, at, total } = view;
  const { no } = proposal;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.placeOf(at, total)),
      title: said.title(no),
      lines: linesOf(view, language),
      quotes: [{ lines: aboutLines(view, language) }],
      fields: decisionFields({ ...view, fixed: true }, language),
      actions: buttons(
        {
          title: words.saveNext,
          press: { verb: 'answers.save', data: { no, seen: decision.version } },
          look: 'positive',
        },
        {
          title: words.sample,
          press: { verb: 'answers.sample', data: { no } },
          takesInputs: false,
        },
        { title: words.skip, press: { verb: 'answers.next', data: { no } }, takesInputs: false },
        { title: words.back, press: { verb: 'answers.open', data: {} }, takesInputs: false },
        lawButton(view, language),
        view.board !== undefined && {
          title: words.dispute,
          press: { verb: 'answers.dispute', data: { no, seen: decision.version } },
          takesInputs: false,
        },
      ),
    },
  };
}

function linesOf(view: ReviewView, language: Language): readonly (readonly Run[])[] {
  const { proposal: said, deciding } = catalogueOf(language);
  const { answers: words, faults, decide } = deciding;
  const { decision, note, saved, large } = view;
  return [
    ...(note === 'changed' ? [fault(faults.changed)] : []),
    ...lawLines(view, language),
    ...(saved === undefined ? [] : [[run(words.saved(saved), BOLD)]]),
    [run(words.outcome(said.outcomes[decision.outcome]), BOLD)],
    [run(words.decidedBy[decision.as], SMALL)],
    ...(decision.disputed && decision.as === 'process-owner' ? [[run(words.disputed, BOLD)]] : []),
    ...(large ? [[run(decide.large, SMALL)]] : []),
  ];
}

/** That its reviewer is still to look, or has, and who wrote that down. */
function lawLines(view: ReviewView, language: Language): readonly (readonly Run[])[] {
  const { sorting, deciding } = catalogueOf(language);
  const { answers: words } = deciding;
  const { note, notedBy, proposal } = view;
  const law = proposal.flags?.touchesLaw;
  if (law === undefined) return [];
  const reviewer = oneLine(law.reviewer, NAME_MAX);
  const day = law.reviewedAt === undefined ? '' : dayMonth(language, law.reviewedAt);
  const text = sorting.marks.touchesLaw(reviewer, day);
  if (day === '') return [fault(text)];
  const by = notedBy === undefined ? '' : ` (${words.notedBy(oneLine(notedBy, NAME_MAX))})`;
  return [
    ...(note === 'law-noted' ? [[run(words.reviewNoted(reviewer), BOLD)]] : []),
    [run(`${text}${by}`, SMALL)],
  ];
}

/** Keeps what is typed in the fields. */
function lawButton({ proposal }: ReviewView, language: Language) {
  const { no, flags } = proposal;
  const { answers: words } = catalogueOf(language).deciding;
  if (!awaitsReviewer(proposal)) return false;
  return {
    title: words.reviewed(oneLine(flags?.touchesLaw?.reviewer ?? '', REVIEWER_MAX)),
    press: { verb: 'answers.law', data: { no, seen: printOf(flags) } },
  } as const;
}

function aboutLines(view: ReviewView, language: Language): readonly (readonly Run[])[] {
  const { treatment } = catalogueOf(language).deciding;
  const { proposal } = view;
  const { challenge } = fieldsOf(proposal.answers);
  const bytes = choicesBeside({ ...view.typed }) === 0 ? SHORT_BYTES : CHALLENGE_BYTES;
  const trail = trailLines({ ...view, treatments: proposal.treatments, brief: true }, language);
  return [
    ...paragraphs(challenge, bytes).map((part) => [run(part)]),
    ...(trail.length === 0 ? [] : [[run(treatment.trail, BOLD)], ...trail]),
  ];
}
