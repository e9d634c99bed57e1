// The board of a workshop: phase, slot, when it ends, and the count; edited while people write.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoundBoard } from '../round-models.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';
import { phaseText } from './workshop-phase.ts';

/** Counts alone, never who; its host leads from here. */
export function workshopBoard({ round, title, figures }: RoundBoard, language: Language): Filled {
  const { workshop: words, rounds } = catalogueOf(language);
  const {
    state,
    handedIn,
    phase = 'join',
    slot = 0,
    slots = 0,
    endsAt,
    notes = 0,
    voters,
  } = figures;
  const stands =
    state === 'open' ? phaseText({ phase, slot, slots, endsAt }, language) : rounds.states[state];
  const counts = [
    words.people(handedIn),
    words.notes(notes),
    ...(voters === undefined ? [] : [words.voters(voters)]),
  ];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: stands,
      lines: [[run(counts.join(' · '), SUBTLE)]],
      actions: buttons({
        title: rounds.buttons.control,
        press: { verb: 'workshop.control', data: { round } },
        takesInputs: false,
      }),
    },
  };
}
