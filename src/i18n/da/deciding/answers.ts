// What is said of answers that are ready to be sent, in Danish.
import { number } from '../../numbers.ts';

const answers = (count: number) => `${number('da', count)} svar`;

const people = (count: number) => (count === 1 ? '1 person' : `${number('da', count)} personer`);

export const readyAnswers = {
  eyebrow: 'Svar',
  ready: (count: number) =>
    count === 0 ? 'Ingen svar ligger klar' : `${answers(count)} ligger klar`,
  empty: 'Når en ansvarlig eller et forum har afgjort noget, ligger svaret her.',
  open: 'Åbn',
  review: 'Gennemgå',
  send: (count: number) => `Send ${answers(count)}`,
  sample: 'Send en prøve til mig',
  sampleSent: 'Prøven kommer i din personlige chat. Ingen andre får den.',
  told: (all: number, proposers: number, others: number) =>
    others === 0
      ? `${people(all)} får besked`
      : `${people(all)} får besked: ${number('da', proposers)} ${
          proposers === 1 ? 'forslagsstiller' : 'forslagsstillere'
        } og ${number('da', others)}, der oplever det samme`,
  unreached: (count: number) =>
    count === 1 ? '1 får ikke beskeder' : `${number('da', count)} får ikke beskeder`,
  seeWho: 'Se hvem',
  unreachedTitle: 'De får ikke beskeder',
  unreachedAbout: 'Giv dem besked på en anden måde. De får svaret, hvis de skriver til mig igen.',
  unknownName: 'En, hvis navn jeg ikke kender',
  more: (count: number) => `og ${number('da', count)} til`,
  lacking: (count: number) =>
    count === 1 ? '1 kan ikke sendes endnu' : `${number('da', count)} kan ikke sendes endnu`,
  lacks: (what: string) => `mangler ${what}`,
  and: ' og ',
  quoted: (name: string) => `“${name}”`,
  reviewerMissing: 'gennemsyn af lov og kontrol',
  reviewed: (name: string) => `Set igennem af ${name}`,
  reviewNoted: (name: string) => `✓ Noteret: ${name} har set det igennem`,
  notedBy: (name: string) => `noteret af ${name}`,
  disputed: 'Andre ansvarlige ser anderledes på det',
  dispute: 'Uenighed: til direktionen',
  disputeSent: (no: string, forum: string) => `✓ ${no} er sendt til ${forum}, som afgør det`,
  fix: 'Ret',
  hard: (count: number) =>
    count === 1
      ? '1 er svær at læse (lix over 50)'
      : `${number('da', count)} er svære at læse (lix over 50)`,
  hardOne: (lix: number) => `lix ${lix}`,
  placeOf: (at: number, total: number) => `Svar ${at} af ${total}`,
  decidedBy: {
    'process-owner': 'Afgjort af den procesansvarlige',
    decider: 'Afgjort af forummet',
    secretary: 'Afgjort af forummet, noteret af sekretæren',
    administrator: 'Rettet af administrationen',
  },
  saveNext: 'Gem og næste',
  skip: 'Spring over',
  back: 'Til svarene',
  saved: (no: string) => `✓ Gemt: ${no}`,
  outcome: (name: string) => `Udfald: ${name}`,
  confirm: (count: number, all: number) => `Send ${answers(count)} til ${people(all)}?`,
  confirmAbout:
    'Når de er sendt, kan alle, der har foreslået det eller oplever det, se svaret. Om natten venter beskeden til morgen.',
  count: (count: number) => `Skriv ${number('da', count)} for at sende`,
  countMissing: 'Skriv, hvor mange der får besked.',
  countWrong: 'Det er ikke det antal, der står ovenfor.',
  changed: 'Der er ændret noget imens. Se tallene igen, før du sender.',
  sent: (count: number) => `${answers(count)} er sendt`,
  sentNone: 'Intet er sendt',
  left: (count: number) => `${answers(count)} ligger stadig klar.`,
  notSent: {
    'not-ready': 'ligger ikke klar mere',
    'changed-since': 'er ændret imens',
    'not-found': 'findes ikke',
    'not-running': 'hører til et tiltag, der er slut. Åbn svaret, og vælg et andet',
  },
  notReady: 'Svaret ligger ikke klar mere: det er sendt, eller forslaget er taget op igen.',
};
