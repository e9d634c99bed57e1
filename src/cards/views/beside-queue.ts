// What all cards behind "Mere" share: what their buttons carry, and the way back.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { Button } from '../buttons.ts';
import { carried } from '../queue-place.ts';
import type { BesideQueue } from '../sorting-models.ts';

/** No more of a note is carried from card to card. */
const NOTE_CARRIED = 1_000;

/** The proposal, the place in the queue, and what was chosen there. */
export function beside({ no, place, kept }: BesideQueue) {
  return {
    no,
    place: carried(place),
    ...(kept && { kept: { ...kept, note: kept.note.slice(0, NOTE_CARRIED) } }),
  };
}

/** Back to the card of the queue, with what was chosen on it. */
export function backToQueue(view: BesideQueue, language: Language): Button {
  return {
    title: catalogueOf(language).sorting.more.back,
    press: { verb: 'queue.show', data: beside(view) },
    takesInputs: false,
  };
}
