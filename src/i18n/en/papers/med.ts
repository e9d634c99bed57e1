// The short version of a case for the codetermination committee, in English.
import { the } from './case/counted.ts';
import { upper } from './case/results.ts';

export const med = {
  title: (forum: string) => `Administrative simplification, for ${forum}`,
  /** What it is called where the register has none. */
  forum: 'the codetermination committee',
  headings: {
    short: 'The case in short',
    results: 'What the proposals show',
    going: 'What has been set going',
    staff: 'What it means for the staff and their work environment',
    involved: 'Involvement of the codetermination committees',
    next: 'What comes next',
    asked: 'Recommendation',
    decision: 'Decision',
  },
  summary: (forum: string, count: number) =>
    `${upper(forum)} is informed of ${the(count)} from the municipality's workplaces, and what ${count === 1 ? 'it means' : 'they mean'} for the staff.`,
  hoped: 'The initiatives that were decided are expected to mean:',
  nothing: 'No initiative is decided yet of which it is described what it means for the staff.',
  hassle: (value: string, of: number) =>
    of === 1
      ? `Whoever raised the proposal puts the hassle at ${value} on a scale from 1 to 5.`
      : `Those who raised the proposals put the hassle at ${value} on average, on a scale from 1 to 5.`,
  measured: (of: number) =>
    `Hassle as it is experienced is not the same as time. The hassle is what ${of === 1 ? 'whoever raised the proposal' : 'those who raised the proposals'} said, and no measurement of time.`,
  local: '[Write when the local committees were involved, and by whom]',
  recommends: 'The administration recommends',
  noted: (forum: string) => `that ${forum} notes the information.`,
  discussed: (forum: string, count: number) =>
    count === 0
      ? `that ${forum} discusses whether the experience can be used in other areas.`
      : `that ${forum} discusses what the ${count === 1 ? 'proposal' : `${count} proposals`} judged to concern the codetermination committees ${count === 1 ? 'means' : 'mean'} for the staff and their work environment.`,
  decision: '[The remarks are written in after the meeting]',
};
