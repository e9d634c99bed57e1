// What is said in the dialogs and searches of the message extension, in Danish.

export const extension = {
  /** In front of the button below, on the first page. */
  begun: (title: string) => `Du er også i gang med “${title}”.`,
  goOn: 'Fortsæt det i stedet',
  outOfReach:
    'Du får først besked, når du har åbnet Forenkl i Teams: Find appen under “Apps”, og tilføj den.',
  none: 'Ingen forslag passer. Prøv et andet ord eller et nummer.',
  nothingYet: 'Du har ikke sendt forslag endnu. Skriv et ord for at finde andres.',
  withheld: 'andre ser ikke teksten',
  openMessage: 'Åbn beskeden',
};
