// What the proposals of a case show, in English.
import type { Authority, Need } from '../../../../domain/proposal/classification.ts';
import { average, number } from '../../../numbers.ts';
import { are, some } from './counted.ts';

const n = (count: number) => number('en', count);

export const results = {
  needs: (list: string, of: number) => `What is asked for${of === 1 ? '' : ' most'}: ${list}.`,
  need: (name: string, count: number) => `${name} (${some(count)})`,
  needNames: {
    abolish: 'fewer tasks or demands',
    simplify: 'a simpler rule or demand',
    system: 'better IT',
    process: 'a clearer way of working',
    guidance: 'better guidance or support',
    automate: 'automation',
    exempt: 'an exemption from a rule',
    unknown: 'something else',
  } satisfies Record<Need, string>,
  ownRules: (count: number, of: number) =>
    count === 0
      ? `${of === 1 ? 'The proposal is not' : 'None of the proposals is'} judged to remove a rule of the municipality's own.`
      : `${of === 1 ? 'The proposal' : upper(some(count))} would remove a rule or a demand of the municipality's own.`,
  authorities: (list: string, of: number) =>
    of === 1
      ? `Who may change it: ${list}.`
      : `By who may change it, the proposals divide like this: ${list}.`,
  authority: (name: string, count: number) => `${name} (${n(count)})`,
  authorityNames: {
    national: 'the state',
    political: "the municipality's politicians",
    administrative: "the municipality's management",
    'process-owner': 'the central department that owns the process',
    'own-unit': 'the workplace itself',
    unknown: 'not settled',
  } satisfies Record<Authority, string>,
  extents: (list: string, of: number) =>
    `Carrying ${of === 1 ? 'it' : 'them'} out is judged to be ${list}.`,
  extentNames: { small: 'small', medium: 'medium', large: 'large' },
  extent: (name: string, count: number) => `${name} for ${n(count)}`,
  notAssessed: (count: number) => `${upper(some(count))} ${are(count)} not assessed yet.`,
  shared: (count: number, of: number) =>
    count === of && of > 1
      ? 'All the proposals are experienced at more than one workplace.'
      : count === 0
        ? ''
        : `${of === 1 ? 'The proposal' : upper(some(count))} ${are(count)} experienced at more than one workplace.`,
  hassle: (value: number, of: number) =>
    `The hassle is put at ${average('en', value)}${of === 1 ? '' : ' on average,'} on a scale from 1 to 5 (${of === 1 ? '1 answer' : `${n(of)} answers`}). It says how the task is experienced, not how long it takes.`,
  table: 'The proposals by area',
  columns: {
    area: 'Area',
    count: 'Proposals',
    done: 'Carried out',
    going: 'Under way or planned',
    otherwise: 'Answered otherwise',
    open: 'Not decided',
  },
  total: 'In all',
};

export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
