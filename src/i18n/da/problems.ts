// What stands beside a field when something is wrong with the answer, in Danish.
import type { Reason } from '../../domain/questions/problems.ts';
import { number } from '../numbers.ts';

/** A sentence for every reason an answer can be turned down. */
type Sentences = { readonly [R in Reason as R['kind']]: (reason: R) => string };

const reasons = {
  required: () => 'Her mangler et svar.',
  'too-short': ({ min, length }) =>
    `Skriv mindst ${number('da', min)} tegn – der er ${number('da', length)} nu.`,
  'too-long': ({ max, length }) =>
    `Der er plads til ${number('da', max)} tegn – der er ${number('da', length)} nu.`,
  'not-a-number': () => 'Skriv et tal, for eksempel 15 eller 2,5.',
  'out-of-range': ({ min, max }) =>
    `Skriv et tal fra ${number('da', min)} til ${number('da', max)}.`,
  'not-a-choice': () => 'Vælg en af mulighederne.',
  'too-many': ({ max, count }) =>
    `Vælg højst ${number('da', max)} – der er valgt ${number('da', count)}.`,
  'no-unit': () => 'Vælg også enheden.',
  'not-a-date': () => 'Vælg en dato, for eksempel 7. december 2026.',
  'not-a-horizon': () => 'Skriv hvornår, for eksempel 1. halvår 2027 eller uge 14 2027.',
} satisfies Sentences;

export const problems = {
  reasons,
  cpr: (shown: string) =>
    `Det ligner et cpr-nummer: ${shown}. Tag det ud, så er resten klar. Teksten er ikke gemt endnu.`,
  full: 'Der er skrevet så meget om forslaget, at der ikke er plads til mere. Det, du har skrevet, står her stadig, men er ikke gemt. Kopiér det, hvis du vil sende det på en anden måde.',
  supplement: {
    required: 'Skriv noget, før du sender.',
    tooLong: (max: number) => `Teksten er for lang. Der er plads til ${number('da', max)} tegn.`,
  },
};
