// A case about a work programme, in English.

import type { Catalogue } from '../../da/index.ts';
import { number } from '../../numbers.ts';

const n = (count: number) => number('en', count);
const initiatives = (count: number) => (count === 1 ? '1 initiative' : `${n(count)} initiatives`);
const annexed = (annex: number) => (annex === 0 ? '' : `, cf. annex ${annex},`);

export const programmeCase: Catalogue['papers']['programmeCase'] = {
  parts: {
    results: 'The initiatives of the programme',
    going: 'Results of the survey',
    more: 'What the survey led to',
  },
  summary: {
    orientation: (forum, year) => `${forum} is informed of the work programme for ${year}.`,
    discussion: (forum, year) => `${forum} is to discuss the work programme for ${year}.`,
    decision: (forum, year) => `${forum} is to decide on the work programme for ${year}.`,
    status: (forum, year) => `${forum} is given the status of the work programme for ${year}.`,
  },
  withSurvey: (text, title) => `${text} The results of “${title}” are part of the case.`,
  background: {
    how: (year) =>
      `The work programme gathers the initiatives that are to make administration simpler for the municipality's workplaces. It shows what is worked on in ${year}, who is responsible, and when the initiatives are expected to be done.`,
    survey: (title, answered) =>
      `Among other things the programme builds on “${title}”, which ${n(answered)} have answered.`,
  },
  focus: (focus, list) => `${focus}: ${list}.`,
  others: (count) => `and ${n(count)} more`,
  earlier: '[Write where and when the programme was discussed]',
  economy: {
    hours: (hours, of) =>
      `Of ${initiatives(of)} it is estimated how much time they save: ${n(hours)} hours a year in all.`,
    kr: (kr, of) =>
      `Of ${initiatives(of)} it is estimated what they save: DKK ${n(kr)} a year in all.`,
    open: '[Write whether the programme has economic consequences]',
  },
  next: (count, year) =>
    `Work goes on with ${initiatives(count)} in ${year}, and they are followed up in the next work programme.`,
  asks: {
    programme: {
      orientation: (year, annex) => `the work programme for ${year}${annexed(annex)} is noted.`,
      discussion: (year, annex) => `the work programme for ${year}${annexed(annex)} is discussed.`,
      decision: (year, annex) => `the work programme for ${year}${annexed(annex)} is approved.`,
      status: (year, annex) =>
        `the status of the work programme for ${year}${annexed(annex)} is noted.`,
    },
    survey: (title, annex) => `the results of “${title}”${annexed(annex)} are noted.`,
  },
};
