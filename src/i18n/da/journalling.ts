// What is said on the way to the records system, in Danish.
export const journalling = {
  title: (no: string) => `Journal: ${no}`,
  lead: 'Lav en pakke til journalsystemet, og skriv nummeret her, når den er journaliseret.',
  label: 'Journalnummer',
  help: 'Fx 85.11.06-P20-1-26, 2026-0024277 eller 26/1412.',
  otherForm:
    'Nummeret ligner ikke dem, vi kender. Det er i orden, hvis det er sådan, I skriver det.',
  save: 'Gem nummeret',
  package: 'Lav pakken',
  tooLong: (max: number) => `Det er for langt. Der er plads til ${max} tegn.`,
  changed: 'En kollega har skrevet et andet nummer imens. Se det igennem, og gem så.',
  done: (no: string) => `Journalnummeret er gemt på ${no}`,
  line: (number: string) => `Journalnummer ${number}`,
};
