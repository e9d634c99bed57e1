// What is said about the administration channel, in Danish.

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
/** Teams does not always tell what a channel is called. */
const elsewhere = (place: string) => (place === '' ? 'en anden kanal' : place);
const here = (place: string) => (place === '' ? 'her' : `i ${place}`);

export const channel = {
  eyebrow: 'Administrationskanal',
  code: {
    title: 'Skriv engangskoden',
    text: 'Koden blev vist, da Forenkl blev startet. Den bruges kun første gang.',
    label: 'Engangskode',
    wrong: 'Koden passer ikke. Se efter, og prøv igen.',
    tooMany: 'Der er prøvet for mange gange. Start Forenkl igen for at få en ny kode.',
  },
  confirm: {
    title: 'Skal overblikket komme her?',
    readers: (count: number) => `${people(count)} kan læse denne kanal.`,
    place: (place: string) => `Kanal: ${place}`,
    what: 'De kan se alle forslag, hvem der har sendt dem, og det faste overblik.',
    moving: (from: string) =>
      `Overblikket kommer nu i ${elsewhere(from)}. Det flytter hertil, og begge steder får besked.`,
  },
  bound: {
    title: 'Kanalen er klar',
    text: (place: string, readers: number) =>
      `Overblikket kommer ${here(place)}. ${people(readers)} kan læse med.`,
    by: (name: string) => `Valgt af ${name}.`,
    summary: (place: string) => `Overblikket kommer nu ${here(place)}`,
  },
  left: {
    title: 'Overblikket er flyttet',
    text: (place: string) => `Det kommer nu i ${elsewhere(place)}.`,
    by: (name: string) => `Flyttet af ${name}.`,
    summary: (place: string) => `Overblikket er flyttet til ${elsewhere(place)}`,
  },
  gone: {
    title: 'Administrationskanalen er væk',
    text: (place: string) =>
      `Jeg kan ikke længere skrive i ${place === '' ? 'kanalen' : place}. Indtil videre får du overblikket her.`,
    todo: 'Gå til den kanal, der skal bruges i stedet, og skriv “@Forenkl brug denne kanal”.',
    summary: 'Administrationskanalen er væk – vælg en ny',
  },
};
