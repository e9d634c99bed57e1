// One ready answer to be looked through and reworded before it is sent.
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { ReviewView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { paragraphs } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { decisionFields } from './decision-fields.ts';
import { trailLines } from './trail-lines.ts';

/** In bytes (UTF-8). */
const CHALLENGE_BYTES = 300;

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
      ),
    },
  };
}

function linesOf(view: ReviewView, language: Language): readonly (readonly Run[])[] {
  const { proposal: said, deciding } = catalogueOf(language);
  const { answers: words, faults, decide } = deciding;
  const { decision, note, saved, large } = view;
  return [
    ...(note === undefined ? [] : [fault(faults.changed)]),
    ...(saved === undefined ? [] : [[run(words.saved(saved), BOLD)]]),
    [run(words.outcome(said.outcomes[decision.outcome]), BOLD)],
    [run(words.decidedBy[decision.as], SMALL)],
    ...(large ? [[run(decide.large, SMALL)]] : []),
  ];
}

function aboutLines(view: ReviewView, language: Language): readonly (readonly Run[])[] {
  const { treatment } = catalogueOf(language).deciding;
  const { proposal } = view;
  const { challenge } = fieldsOf(proposal.answers);
  const trail = trailLines({ ...view, treatments: proposal.treatments, brief: true }, language);
  return [
    ...paragraphs(challenge, CHALLENGE_BYTES).map((part) => [run(part)]),
    ...(trail.length === 0 ? [] : [[run(treatment.trail, BOLD)], ...trail]),
  ];
}
