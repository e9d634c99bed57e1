// What administrators are told when they ask a proposer something, in Danish.
import { number } from '../numbers.ts';

export const asking = {
  title: (no: string) => `Spørg om ${no}`,
  label: 'Dit spørgsmål',
  help: 'Forslagsstilleren får det i sin egen chat og svarer dér. Ingen cpr-numre eller følsomme oplysninger.',
  required: 'Skriv et spørgsmål, før du sender.',
  tooLong: (max: number) => `Spørgsmålet er for langt. Der er plads til ${number('da', max)} tegn.`,
  alreadyAsked: 'Der er allerede stillet et spørgsmål. Vent, til det er besvaret.',
  open: 'Det er ikke besvaret endnu:',
  sentTitle: 'Spørgsmålet er stillet',
  somebody: 'Forslagsstilleren',
  now: (name: string) => `${name} får det nu.`,
  later: (name: string, when: string) => `${name} får det ${when}.`,
  today: (time: string) => `i dag kl. ${time}`,
  tomorrow: (time: string) => `i morgen kl. ${time}`,
  onDay: (day: string, time: string) => `${day} kl. ${time}`,
  outOfReach: (name: string) =>
    `${name} kan ikke få beskeder lige nu. Spørgsmålet venter, til vi hører fra vedkommende igen.`,
  next: 'Svaret bliver lagt på forslaget, som så er hos jer igen.',
};
