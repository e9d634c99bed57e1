// What is said when something cannot be done, in Danish.

export const refusals = {
  eyebrow: 'Det gik ikke',
  titles: {
    'not-allowed': 'Det har du ikke adgang til',
    'not-here': 'Det kan jeg ikke her',
    'personal-only': 'Det tager vi i den personlige chat',
    'channel-only': 'Det hører til i administrationskanalen',
    gone: 'Det er her ikke længere',
    'too-late': 'Der er truffet en beslutning',
    'changed-meanwhile': 'Forslaget er ændret siden',
    'unknown-command': 'Det forstod jeg ikke',
    'guests-here': 'Her er der gæster',
    'not-a-channel': 'Det virker kun i en kanal',
    'no-channel': 'Der er ikke valgt en kanal endnu',
    'readers-changed': 'Der er kommet andre til',
    'unknown-period': 'Den periode kender jeg ikke',
    'members-unknown': 'Teams svarer ikke lige nu',
    'not-invited': 'Du kan ikke sende forslag endnu',
    sorry: 'Beklager, noget gik galt',
  },
  texts: {
    'not-allowed': 'Det kan kun medlemmer af administrationskanalen.',
    'not-here': 'Prøv i den personlige chat eller i administrationskanalen.',
    'personal-only': 'Skriv til mig direkte, så kan kun du se det.',
    'channel-only': 'Skriv det i administrationskanalen i stedet.',
    gone: 'Det kan være slettet, eller også er nummeret ikke rigtigt.',
    'too-late':
      'Derfor kan forslaget ikke længere rettes eller trækkes tilbage. Du kan stadig tilføje noget.',
    'changed-meanwhile': 'Åbn det igen, så ser du det nyeste.',
    'unknown-command': 'Skriv “hjælp” for at se, hvad jeg kan.',
    'guests-here': 'Forslag må ikke vises for gæster. Vælg en kanal uden gæster.',
    'not-a-channel': 'Gå til en kanal i et team, og skriv “@Forenkl brug denne kanal”.',
    'no-channel': 'Skriv “@Forenkl brug denne kanal” i den kanal, der skal bruges.',
    'readers-changed': 'Antallet, der kan læse kanalen, er ændret, siden jeg spurgte. Prøv igen.',
    'unknown-period':
      'Skriv for eksempel “overblik uge 47”, “overblik november” eller “overblik 1. halvår 2026”.',
    'members-unknown': 'Jeg kan ikke se, hvem der er med her. Prøv igen om lidt.',
    'not-invited': 'I din kommune er det ledere, der sender forslag. Tal med din leder om det.',
    sorry: 'Det er vores fejl, ikke din. Det, du har gemt, er der stadig. Prøv igen om lidt.',
  },
  reference: (reference: string) => `Sker det igen, så oplys denne kode: ${reference}`,
};
