// The fields and buttons of the queue, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['triage'];

export const labels: Words['labels'] = {
  area: 'Area',
  need: 'Need',
  authority: 'Who can change it?',
  extent: 'Extent *',
  value: 'Value *',
  note: 'Internal note',
  filter: 'Take the next one from',
};

export const buttons: Words['buttons'] = {
  assess: 'Assess',
  saveNext: 'Save and next',
  skip: 'Skip',
  sendOn: 'Send on',
  previous: 'Previous',
  close: 'Close the queue',
  fromStart: 'From the start',
  send: 'Send',
  sendAnswer: 'Send the answer',
  back: 'Back',
};
