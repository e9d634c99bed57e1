// The facts on top of a proposal, in Danish.

export const holders = {
  supplier: 'leverandøren',
  you: 'dig',
  proposer: 'forslagsstilleren',
  nobody: 'Ingen – det er afsluttet',
};

export const fields = {
  status: 'Status',
  holder: 'Lige nu hos',
  due: 'Svar senest',
  dueTo: 'Du hører fra os senest',
  received: 'Modtaget',
  proposer: 'Forslagsstiller',
  unit: 'Arbejdsplads',
  areas: 'Område',
  name: 'Navn',
  campaign: 'Indsamling',
  alsoFor: 'Oplever det også',
};

export const hidden = {
  team: 'kun forenklingsteamet ser navnet',
  unknown: 'ikke oplyst',
};
