// What is said to those who decide in a forum, in Danish.
import { number } from '../../numbers.ts';

export const forum = {
  eyebrow: (forum: string) => forum,
  onBehalf: (forum: string) => `${forum} · du skriver på vegne af forummet`,
  workplaces: (count: number) =>
    count === 1
      ? '1 arbejdsplads oplever det'
      : `${number('da', count)} arbejdspladser oplever det`,
  due: (day: string) => `svar senest ${day}`,
  examples: 'Eksempler fra andre',
  draft: 'Udkast fra den procesansvarlige',
  proposes: (outcome: string) => `Indstiller: ${outcome}`,
  disputed: 'De ansvarlige er uenige',
  decided: 'Allerede afgjort. I kan rette det, indtil svaret er sendt.',
  saved: '✓ Behandlingen er gemt',
  keep: 'Gem behandling',
  decide: 'Afgør sagen',
  sitting: (count: number) => `Afgør flere på én gang (${count})`,
};

export const decide = {
  title: (no: string) => `Afgør ${no}`,
  settle: 'Afgør',
  back: 'Tilbage',
  large: 'Omfanget er stort: skriv også, hvad I kan gøre nu, og hvad der skal afklares først.',
};

export const settled = {
  title: 'Det er noteret',
  ready: (no: string) => `${no} er afgjort. Forenklingsteamet ser svaret igennem, før det sendes.`,
  back: (no: string) => `${no} er sendt tilbage til fornyet behandling.`,
  next: 'Se de næste',
};
