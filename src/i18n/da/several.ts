// Danish words of doing something with several proposals in one go.
const proposals = (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`);

export const several = {
  title: 'Vælg flere',
  count: (total: number) => `${proposals(total)} i køen`,
  none: 'Der er ingen forslag at vælge mellem her.',
  page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  choose: 'Hvilke?',
  unassessed: 'mangler vurdering',
  end: 'Hvad skal der ske med dem?',
  ends: {
    road: 'Send hvert af dem derhen, vurderingen peger',
    owner: (name: string, area: string) => `Send til ${name} (${area})`,
    forum: (name: string) => `Send til ${name}`,
    assign: (name: string) => `Tildel ${name}`,
  },
  to: 'Til',
  faults: {
    'nothing-chosen': 'Vælg mindst ét forslag.',
    'no-end': 'Vælg, hvad der skal ske med dem.',
    'bad-day': 'Vælg en dag, der ikke er passeret, højst et år frem.',
    tooLong: (max: number) => `Beskeden er for lang. Der er plads til ${max} tegn.`,
  },
  look: {
    title: {
      send: (count: number) => `Send ${proposals(count)} videre?`,
      assign: (count: number) => `Tildel ${proposals(count)}?`,
      nothing: 'Ingen af dem kan sendes',
    },
    can: (count: number, which: string) => `${count} er klar: ${which}`,
    more: (count: number) => `og ${count} mere`,
    due: 'Frist for svar',
    note: 'Besked til dem, der får dem',
    noteHelp: 'Hvis du vil. Den står på hver opgave, de får.',
    hasApp: (name: string, last: string) =>
      `${name} har appen${last === '' ? '' : ` og fik sidst en besked ${last}`}.`,
    noApp: (name: string) => `${name} har ikke appen og får ingen besked i Teams.`,
    nobody: 'Ingen er registreret til at modtage det.',
  },
  reasons: {
    'not-found': 'findes ikke',
    withdrawn: 'er trukket tilbage',
    handled: 'er allerede sendt videre eller besvaret',
    'changed-since': 'er netop ændret',
    'no-assessment': 'mangler vurdering',
    'no-way': 'har ingen at blive sendt til',
    'choose-forum': 'kan sendes til flere fora – vælg et af dem',
    'needs-answer': 'skal besvares enkeltvis',
  },
  left: (count: number, why: string, which: string) => `${count} ${why}: ${which}`,
  changedBy: (no: string, by: string, at: string) => `${no} er ændret af ${by} ${at}`,
  done: {
    sent: (count: number) => `${proposals(count)} er sendt videre`,
    assigned: (count: number) => `${proposals(count)} er tildelt`,
    nothing: 'Der skete ikke noget',
  },
  buttons: {
    look: 'Se, hvad der sker',
    send: (count: number) => `Send ${proposals(count)}`,
    assign: (count: number) => `Tildel ${proposals(count)}`,
    back: 'Tilbage',
    choose: 'Vælg flere',
  },
};
