// How far a proposal is, and what came of it, in English.

export const statuses = {
  received: 'Received',
  assessing: 'Being read',
  waiting: 'Waiting',
  forwarded: 'Passed on',
  decided: 'Decided',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  merged: 'Joined with another',
};

export const outcomes = {
  planned: 'It will be done',
  'in-progress': 'Under way',
  done: 'Done',
  'not-carried-out': 'Will not be carried out',
  'already-under-way': 'Already under way',
  guidance: 'Solved with guidance',
  'decided-locally': 'Decided locally',
  'passed-on': 'Passed on',
  'sent-back': 'Sent back',
  'not-for-us': 'Does not belong here',
};
