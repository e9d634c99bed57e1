// What is said of treatments, in Danish.

export const treatment = {
  forum: 'Forum',
  on: 'Mødedato',
  item: 'Punkt',
  itemExample: '6',
  word: 'Beslutningsord',
  addition: 'Tilføjelse til ordet',
  additionHelp: 'Står i svaret efter ordet, når punktet afgør sagen.',
  note: 'Intern note',
  noteHelp: 'Ses aldrig af forslagsstilleren.',
  trail: 'Behandlinger',
  noTrail: 'Der er ikke noteret behandlinger endnu.',
  line: (forum: string, day: string, item: string) =>
    item === '' ? `${forum}, ${day}` : `${forum}, ${day}, punkt ${item}`,
  said: (where: string, word: string) => `${where}: ${word}`,
  decides: 'afgør sagen',
  onBehalf: 'noteret på vegne af forummet',
};

export const trail = {
  title: (no: string) => `Behandlinger af ${no}`,
  about: 'Høringer og forberedelse noteres her. Forummet selv afgør sagen i sin egen chat.',
  noForums: 'Der er ingen forummer i registeret endnu.',
  noted: '✓ Behandlingen er noteret',
  closed: 'Forslaget er besvaret eller afsluttet, så der kan ikke noteres mere.',
  button: 'Behandlinger',
  add: 'Notér behandling',
  see: 'Se forslaget',
};
