// What is said of initiatives, in Danish.
import type { InitiativeState } from '../../domain/initiative/initiative.ts';
import { benefitForm } from './initiatives/benefit-form.ts';
import { card } from './initiatives/card.ts';
import { form } from './initiatives/form.ts';
import { line, list } from './initiatives/list.ts';
import { benefitAsked, news, status } from './initiatives/news.ts';
import { linksForm, milestonesForm } from './initiatives/part-forms.ts';
import { reachForm } from './initiatives/reach-form.ts';

const states = {
  planned: 'planlagt',
  started: 'sat i gang',
  running: 'i fuld gang',
  done: 'færdigt',
  dropped: 'opgivet',
  'already-under-way': 'var allerede på vej',
} satisfies Record<InitiativeState, string>;

export const initiatives = {
  states,
  /** When it is to be done, as it was written, with its last day. */
  horizon: (text: string, until: string) => `${text} (senest ${until})`,
  news,
  status,
  benefitAsked,
  line,
  list,
  card,
  form,
  milestonesForm,
  linksForm,
  reachForm,
  benefitForm,
  doneConfirm: {
    title: 'Er det færdigt?',
    closes: (count: number): string =>
      count === 0
        ? 'Det kan ikke laves om bagefter.'
        : count === 1
          ? 'Så lukker vi forslaget, og alle bag det bliver spurgt, om problemet er løst. Det kan ikke laves om bagefter.'
          : `Så lukker vi de ${count} forslag, og alle bag dem bliver spurgt, om problemet er løst. Det kan ikke laves om bagefter.`,
    yes: 'Ja, det er færdigt',
    no: 'Nej, ikke endnu',
  },
};
