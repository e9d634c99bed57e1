// What is said where words are hidden in a survey or a workshop, in Danish.

const places = (n: number) => (n === 1 ? '1 sted' : `${n} steder`);

export const hiding = {
  title: 'Skjul en tekst',
  lead: 'Det skjules i navne, noter, svar og resultater, i forslag og tiltag, der kom af det, og i beskeder, der ikke er sendt endnu. Det kan ikke fortrydes.',
  label: 'Ord eller stykker, der skal skjules *',
  help: 'Ét på hver linje, skrevet som i teksten.',
  look: 'Se det først',
  confirm: 'Skjul det',
  places,
  where: {
    name: 'navn eller spørgsmål',
    note: 'noter',
    shortlist: 'svar på noter',
    answer: 'svar',
  },
  copies: (n: number) => `kopier: ${n}`,
  stands: (list: string) => `Det står her: ${list}.`,
  looks: 'Sådan kommer det til at se ud:',
  unseen:
    'Svar, som ingen må se enkeltvis, bliver gennemgået på samme måde. Her står ikke, om der var noget i dem.',
  required: 'Skriv mindst ét ord på to bogstaver eller flere.',
  tooLong: (max: number) => `Det er for langt. Der er plads til ${max} tegn.`,
  notFound: 'De ord står her ikke.',
  done: 'Teksten er skjult',
  stays:
    'Kort, der er sendt i Teams, bliver stående, undtagen kortet med resultatet. Slet dem i Teams, hvis ordene står på dem.',
  busy: (n: number) =>
    `${n === 1 ? '1 besked' : `${n} beskeder`} var ved at blive sendt imens. Skjul det samme igen om et minut.`,
  again: 'Skjul mere',
};
