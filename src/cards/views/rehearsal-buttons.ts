// The way through a rehearsal of a workshop, and out of it.
import type { RoundId } from '../../domain/shared/ids.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { Button } from '../buttons.ts';

/** The page it leads to, with what that page is about. */
interface Next {
  readonly round: RoundId;
  readonly page: 'note' | 'vote' | 'answer' | 'end';
  readonly station?: string;
  readonly group?: string;
}

/** As the real button is called, and one to stop. */
export function rehearsalButtons(title: string, next: Next, language: Language): readonly Button[] {
  const { leading } = catalogueOf(language).workshop;
  return [
    { title, press: { verb: 'workshop.rehearse', data: next }, look: 'positive' },
    {
      title: leading.stopRehearsal,
      press: { verb: 'workshop.control', data: { round: next.round } },
      takesInputs: false,
    },
  ];
}
