// What was said and done, in English.
import type { Catalogue } from '../da/index.ts';

export const finished = {
  title: 'You said – we did',
  count: (total) => (total === 1 ? '1 thing is done' : `${total} things are done`),
  none: 'Nothing yet. What gets done will be shown here.',
  noneHere: 'Nothing here yet. Try another area.',
  said: 'You said',
  did: 'We did',
  workplaces: (count) => (count === 1 ? '1 workplace' : `${count} workplaces`),
  area: 'Area',
  type: 'Workplaces',
  allAreas: 'All areas',
  allTypes: 'All workplaces',
  types: {
    school: 'Schools',
    'day-care': 'Day care',
    'nursing-home': 'Nursing homes',
    administration: 'The administration',
    other: 'Other workplaces',
  },
  show: 'Show',
} satisfies Catalogue['finished'];
