// What the form for focus area and spread says, in English.
import type { Catalogue } from '../../da/index.ts';

export const reachForm: Catalogue['initiatives']['reachForm'] = {
  title: 'Focus area and spread',
  intro: 'They stand in the work programme and in the status. Nobody is told.',
  focus: 'Focus area',
  none: 'No focus area',
  other: 'Another focus area',
  otherExample: 'Such as Fewer systems',
  spread: 'Now also used in',
};
