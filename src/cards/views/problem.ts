// Says why something could not be done, and what to do instead.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { ProblemView } from '../problem-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Told as refusals, though all is well. */
const FINE: readonly ProblemView['kind'][] = ['already-bound', 'already-sent', 'cancelled'];

/** A refusal in words, or an apology with a code that finds the fault in the log. */
export function problem(view: ProblemView, language: Language): Filled {
  const { buttons: names, refusals } = catalogueOf(language);
  const { kind, no, reference, guests } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      // It is as they wished: nothing went wrong.
      eyebrow: eyebrow(FINE.includes(kind) ? 'Forenkl' : refusals.eyebrow),
      title: refusals.titles[kind],
      lines: [
        ...(guests === undefined ? [] : [[run(refusals.guests(guests))]]),
        [run(refusals.texts[kind])],
        ...(reference === undefined ? [] : [[run(refusals.reference(reference), SMALL)]]),
      ],
      actions: buttons(
        no !== undefined && {
          title: names.seeProposal,
          press: { verb: 'proposal.show', data: { no } },
        },
        kind === 'too-late' &&
          no !== undefined && {
            title: names.supplement,
            press: { verb: 'proposal.supplement', data: { no } },
          },
      ),
    },
  };
}
