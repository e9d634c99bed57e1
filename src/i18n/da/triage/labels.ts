// The fields and buttons of the queue, in Danish.

export const labels = {
  area: 'Område',
  need: 'Behov',
  authority: 'Hvem kan ændre det?',
  extent: 'Omfang *',
  value: 'Værdi *',
  note: 'Intern note',
  filter: 'Hent næste fra',
};

export const buttons = {
  assess: 'Vurdér',
  saveNext: 'Gem og næste',
  skip: 'Spring over',
  sendOn: 'Send videre',
  previous: 'Forrige',
  close: 'Luk køen',
  fromStart: 'Begynd forfra',
  send: 'Send',
  sendAnswer: 'Send svaret',
  back: 'Tilbage',
};
