// Why something cannot be done with a round, in Danish.

export const problems = {
  'not-found': 'Den er her ikke mere.',
  'not-open': 'Den er ikke startet endnu.',
  paused: 'Den er sat på pause. Dit svar er gemt – prøv igen, når den fortsætter.',
  over: 'Den er lukket, så der kan ikke svares mere.',
  cancelled: 'Den er aflyst.',
  elsewhere: 'Den hører til et andet sted. Svar dér, hvor den er slået op.',
  'not-host': 'Det kan kun værten og administrationen.',
  'not-now': 'Det kan ikke lade sig gøre lige nu.',
  personal: 'Det virker kun i en kanal, en gruppechat eller en mødechat.',
};
