// What the queue answers when something is saved, or cannot be, in Danish.

export const faults = {
  extent: 'Vælg et omfang.',
  value: 'Vælg en værdi.',
  authority: 'Vælg, hvem der kan ændre det, så ved jeg, hvor det skal hen.',
  area: 'Vælg et område, så ved jeg, hvem der er ansvarlig.',
  noOwner: 'Området har ingen ansvarlig i registeret. Vælg et andet område.',
  tooLong: (max: number) => `Det er for langt. Der er plads til ${max} tegn.`,
};

export const notes = {
  saved: (no: string, judged: string) => `Gemt: ${no} · ${judged}`,
  sent: (no: string, where: string) => `Sendt: ${no} · ${where}`,
  handled: (no: string, where: string) =>
    `${no} er taget af en anden imens: ${where}. Det, du valgte, er ikke gemt.`,
  wordsChanged: 'Forslagsstilleren har rettet teksten imens. Læs den igen, og gem så.',
  judgedMeanwhile: (name: string, at: string, judged: string) =>
    `${name} har vurderet det imens (${at}): ${judged}. Dine valg står herunder. Gem igen, hvis de skal gælde i stedet.`,
};
