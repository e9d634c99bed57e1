// Asking those who raised or endorsed it what came of it, in two taps, in Danish.

import type { Degree } from '../../domain/proposal/marks.ts';
import { number } from '../numbers.ts';

const degrees = { yes: 'Ja', partly: 'Delvist', no: 'Nej' } satisfies Record<Degree, string>;

export const verdict = {
  degrees,
  solved: 'Er problemet løst hos jer?',
  heard: 'Følte du dig hørt undervejs?',
  missing: 'Hvad mangler?',
  missingHelp: 'Ingen navne, cpr-numre eller følsomme oplysninger.',
  missingTitle: {
    partly: 'Noget mangler stadig',
    no: 'Det er ikke løst endnu',
  },
  /** What a no leads to, once it is noted. */
  reopened: 'Vi tager det op igen. De, der arbejder med det, har fået besked.',
  required: 'Skriv, hvad der mangler, eller spring over.',
  tooLong: (max: number) => `Det er for langt. Der er plads til ${number('da', max)} tegn.`,
  send: 'Send',
  skip: 'Spring over',
  heardTitle: 'Tak for svaret',
  last: 'Et sidste spørgsmål:',
  thanksTitle: 'Tak for svarene',
  thanks: 'Dine svar hjælper os med at gøre det bedre næste gang.',
  /** To those who handle it. */
  afterwards: 'Bagefter',
  solvedShort: 'Løst?',
  heardShort: 'Hørt undervejs?',
  missingShort: 'Mangler:',
  summary: {
    solved: (degree: string) => `Løst hos jer: ${degree}`,
    heard: (degree: string) => `Følte dig hørt: ${degree}`,
  },
};
