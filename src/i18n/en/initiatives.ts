// What is said of initiatives, in English.
import type { Catalogue } from '../da/index.ts';
import { benefitForm } from './initiatives/benefit-form.ts';
import { card } from './initiatives/card.ts';
import { form } from './initiatives/form.ts';
import { line, list } from './initiatives/list.ts';
import { benefitAsked, news, status } from './initiatives/news.ts';
import { linksForm, milestonesForm } from './initiatives/part-forms.ts';
import { reachForm } from './initiatives/reach-form.ts';

export const initiatives: Catalogue['initiatives'] = {
  states: {
    planned: 'planned',
    started: 'begun',
    running: 'well under way',
    done: 'done',
    dropped: 'dropped',
    'already-under-way': 'was already under way',
  },
  horizon: (text, until) => `${text} (by ${until} at the latest)`,
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
    title: 'Is it done?',
    closes: (count) =>
      count === 0
        ? 'This cannot be undone.'
        : count === 1
          ? 'Then we close the proposal, and everybody behind it is asked whether the problem is solved. This cannot be undone.'
          : `Then we close the ${count} proposals, and everybody behind them is asked whether the problem is solved. This cannot be undone.`,
    yes: 'Yes, it is done',
    no: 'No, not yet',
  },
};
