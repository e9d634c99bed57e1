// What is said to those who decide and publish, in Danish.
import { number } from '../numbers.ts';
import { readyAnswers } from './deciding/answers.ts';
import { closed, economy, fields, help } from './deciding/fields.ts';
import { decide, forum, settled } from './deciding/forum.ts';
import { partOf } from './deciding/part-of.ts';
import { sitting } from './deciding/sitting.ts';
import { trail, treatment } from './deciding/treatment.ts';

export const deciding = {
  fields,
  required: (name: string) => `${name} *`,
  optional: 'Kan udelades',
  none: 'Ikke valgt',
  help,
  economy,
  closed,
  faults: {
    required: 'Udfyld feltet.',
    choose: 'Vælg en mulighed.',
    horizon: 'Skriv hvornår, for eksempel 1. halvår 2027 eller uge 14 2027.',
    amount: 'Skriv et tal, for eksempel 120.000 eller 0,5.',
    day: 'Vælg mødets dag: i dag eller før, og højst tre år tilbage.',
    tooLong: (max: number) => `Det er for langt. Der er plads til ${number('da', max)} tegn.`,
    changed: 'Nogen har ændret det imens. Se det igennem, og tryk igen.',
  },
  partOf,
  treatment,
  trail,
  forum,
  decide,
  settled,
  sitting,
  answers: readyAnswers,
};
