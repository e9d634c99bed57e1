// What a proposal is judged by, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['triage'];

export const extents: Words['extents'] = { small: '● Small', medium: '▲ Medium', large: '■ Large' };

export const values: Words['values'] = { low: 'Low', medium: 'Medium', high: 'High' };

export const priorities: Words['priorities'] = {
  'quick-win': 'Quick win',
  plan: 'Plan it',
  'when-time': 'When there is time',
  later: 'Later',
};

export const extentMeans: Words['extentMeans'] = {
  small: 'one department can do it within a quarter without new funds',
  medium: 'several departments or a system must change',
  large: 'needs a decision, a tender or new funds',
};

export const valueMeans: Words['valueMeans'] = {
  low: 'few notice, or it seldom happens',
  medium: 'many notice a little, or few notice a lot',
  high: 'many notice, and it happens often',
};

export const matrix: Words['matrix'] = {
  title: 'Priorities',
  lead: 'Open proposals by value and extent.',
  assessed: (assessed, unassessed) => `${assessed} assessed · ${unassessed} not assessed`,
  means: 'The same value and extent always give the same priority.',
};
