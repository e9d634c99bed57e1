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
    ...(place && { place: carried(place) }),
    ...(kept && { kept: { ...kept, note: kept.note.slice(0, NOTE_CARRIED) } }),
  };
}

/** Back to the card of the queue, with what was chosen on it; or to the page of the proposal. */
export function backToQueue(view: BesideQueue, language: Language): Button {
  const { no, place } = view;
  const title = catalogueOf(language).sorting.more.back;
  return place === undefined
    ? { title, press: { verb: 'more.back', data: { no } }, takesInputs: false }
    : {
        title,
        press: { verb: 'queue.show', data: { ...beside(view), place: carried(place) } },
        takesInputs: false,
      };
}
