// What is said of a wave before it is sent, in Danish.

export const preview = {
  title: (count: string) => `Send til ${count}?`,
  recipients: 'Modtagere',
  departments: (count: number) => (count === 1 ? '1 forvaltning' : `${count} forvaltninger`),
  none: 'uden forvaltning',
  withoutApp: (count: number) => `${count} uden app`,
  doubles: (count: number) => `${count} gengangere (får én)`,
  answers: 'Svarene er',
  open: 'Åben',
  reminders: 'Påmindelser',
  noReminders: 'ingen',
  onlyOthers: (days: string) => `${days}, kun til dem, der ikke har svaret`,
  some: (day: string, count: number, last: string) =>
    `Påmindelsen ${day}: ${count} får den senere, senest ${last}, fordi de får noget andet i ugen.`,
  sent: 'Sendes',
  sentAt: (moment: string, time: string) => `${moment}, på ${time}`,
  now: (time: string) => `med det samme, på ${time}`,
  seconds: 'under et minut',
  minutes: (count: number) => (count === 1 ? 'ca. 1 minut' : `ca. ${count} minutter`),
  later: (count: string, day: string) =>
    `${count} får den først ${day}, fordi de har fået noget andet i ugen.`,
  confirm: (count: string) => `Skriv ${count} for at sende`,
  tested: 'Prøven er på vej til din egen chat.',
  notes: {
    changed: 'Den er ændret, siden du så den. Se den igennem igen.',
    nobody: 'Ingen af modtagerne kan få den. De skal have appen først.',
    'number-missing': 'Skriv antallet for at sende.',
    'number-wrong': 'Antallet passer ikke. Skriv det, der står ovenfor.',
    few: 'En anonym måling skal gå til mindst 5. Ellers kan man gætte, hvem der har svaret hvad.',
    late: 'Sidste dag for svar er før den dag, den sendes. Ret datoerne.',
  },
  absent: {
    title: 'De kan ikke få den',
    lead: 'De har ikke appen, eller vi kender dem ikke. Får de den undervejs, er de med i påmindelserne.',
    more: (count: number) => `og ${count} til`,
  },
};
