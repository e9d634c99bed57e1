// What administrators are told of operations, in Danish.
import type { Condition } from '../../domain/delivery/condition.ts';
import { messages } from './operations/counts.ts';
import { attention, buttons, lists } from './operations/lists.ts';
import { recipients, what, whys } from './operations/messages.ts';
import { outOfReach, reasons, remedies } from './operations/out-of-reach.ts';
import { repeat, repeated } from './operations/repeat.ts';

const conditions = {
  fine: 'Alt kører, som det skal',
  look: 'Det kører, men noget kræver et kig',
  late: 'Beskederne er bagud',
  paused: 'Teams har bedt os vente lidt',
  stopped: 'Der bliver ikke sendt beskeder',
} satisfies Record<Condition, string>;

/** By the names of the jobs; one that is not here goes by its own. */
const jobs: Readonly<Record<string, string>> = {
  relay: 'Beskeder gøres klar',
  send: 'Beskeder sendes',
  digest: 'Det faste overblik',
  channel: 'Tjek af kanalens medlemmer',
  calendar: 'Frister og løfter',
  rounds: 'Undersøgelser og workshopper',
  files: 'Oprydning af filer',
  papers: 'Rapporter',
  'own-data': 'Folks egne data',
  webhooks: 'Beskeder til andre systemer',
  backup: 'Sikkerhedskopi',
  erasing: 'Sletning af personers oplysninger',
};

export const operations = {
  eyebrow: (moment: string) => `Driftsstatus · ${moment}`,
  conditions,
  stopped: (since: string) =>
    `Teams har ikke lukket os ind siden ${since}. Ingen beskeder er tabt: de venter og bliver sendt, når det virker igen. Vi prøver selv hvert 5. minut.`,
  stoppedTodo: (code: string) =>
    `Bed IT se efter, om Forenkl stadig har adgang i Entra – en client secret kan være udløbet (kode: ${code}).`,
  paused: (seconds: number) =>
    `Vi fortsætter af os selv om ${seconds < 90 ? `${seconds} sekunder` : `${Math.ceil(seconds / 60)} minutter`}. Ingen beskeder er tabt, og der er ikke noget, du skal gøre.`,
  late: (since: string) =>
    `Den ældste skulle være sendt ${since}. Er der lige sendt ud til mange, så vent lidt. Bliver det ved, så sig det til IT.`,
  failing: 'En fast opgave går galt. Vi prøver igen af os selv. Bliver det ved, så sig det til IT.',
  wentWrong: (times: number, code: string) =>
    `gik galt ${times === 1 ? 'sidste gang' : `de sidste ${times} gange`} (kode: ${code})`,
  headings: {
    attention: 'Kræver et kig',
    messages: 'Beskeder',
    jobs: 'Faste opgaver',
  },
  attention,
  queue: 'I kø',
  queued: (count: number) => (count === 0 ? 'ingen beskeder' : messages(count)),
  oldest: (since: string) => `den ældste fra ${since}`,
  sentBy: 'Bliver sendt af',
  sender: {
    here: (name: string) => `denne server (${name})`,
    elsewhere: (name: string) => `en anden server (${name})`,
    nobody: 'ingen lige nu',
  },
  lastDigest: 'Sidste overblik',
  nextDigest: 'Næste overblik',
  lastBackup: 'Seneste sikkerhedskopi',
  none: 'intet endnu',
  noneToCome: 'kommer kun, når nogen beder om det',
  next: (moment: string) => `næste gang ${moment}`,
  jobs,
  lists,
  what,
  about: (kind: string, subject: string) => `${kind} til ${subject}`,
  to: (name: string) => `til ${name}`,
  recipients,
  whys,
  code: (code: string) => `(kode: ${code})`,
  repeat,
  repeated,
  outOfReach,
  reasons,
  remedies,
  buttons,
};
