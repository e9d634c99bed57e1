// What messages are called, whom they are to, and why one did not arrive, in Danish.
import type { Content } from '../../../domain/delivery/message.ts';
import type { Why } from '../../../domain/delivery/why.ts';

export const whys = {
  'no-answer': 'Teams svarede ikke, så vi ved ikke, om den kom frem',
  'sender-gone': 'Forenkl blev afbrudt midt i det, så vi ved ikke, om den kom frem',
  'tries-used-up': 'Teams tog ikke imod den, selv om vi prøvede mange gange',
  'too-big': 'Den fyldte for meget. Det er en fejl hos os – sig det til IT',
  'our-fault': 'Teams afviste den. Det er en fejl hos os – sig det til IT',
  'locked-out': 'Teams lukkede os ikke ind – sig det til IT',
  restored:
    'Den lå klar, da sikkerhedskopien blev taget. Den kan være sendt siden, så den er holdt tilbage',
} satisfies Record<Why, string>;

export const what = {
  welcome: 'Velkomst',
  'channel-bound': 'Besked om, at kanalen er valgt',
  'channel-left': 'Besked om, at overblikket er flyttet',
  'channel-gone': 'Besked om, at kanalen er væk',
  digest: 'Overblik',
  question: 'Spørgsmål',
  'question-answered': 'Lukket spørgsmål',
  moved: 'Besked om, hvem der har forslaget nu',
  explained: 'Forklaring',
  answer: 'Svar på forslag',
  merged: 'Besked om, at forslaget er samlet med et andet',
  unmerged: 'Besked om, at forslaget er sit eget igen',
  promise: 'Besked om et nyt tidspunkt',
  completed: 'Besked om, at noget er færdigt',
  reopened: 'Besked om, at forslaget er taget op igen',
  'answered-back': 'Svar på et spørgsmål til svaret',
  'asked-later': 'Spørgsmål efter et år',
  'channel-news': 'Besked til kanalen om et forslag',
  'initiative-news': 'Nyt om et tiltag',
  'status-asked': 'Spørgsmål om, hvordan et tiltag går',
  'benefit-asked': 'Spørgsmål om udbyttet af et tiltag',
  task: 'Opgave: forslag til svar',
  'task-over': 'Opgaven er lukket',
  'task-reminder': 'Påmindelse om en opgave',
  'round-entrance': 'Opslag om en undersøgelse',
  'round-board': 'Tavlen til en undersøgelse',
  'round-result': 'Resultatet af en undersøgelse',
  'write-proposal': 'Vej til et nyt forslag',
  'workshop-receipt': 'Kvittering fra en workshop',
  'workshop-summary': 'Opsamling på en workshop',
  'workshop-task': 'Opgave: svar til en workshop',
  'workshop-task-over': 'Opgaven fra en workshop er lukket',
  'co-host': 'Besked til en medvært',
  'round-lead': 'Vej til at styre en undersøgelse',
  'round-invitation': 'Invitation til en måling',
  'round-sample': 'Prøve på en invitation',
  'role-given': 'Besked om en rolle',
  paper: 'Rapport',
  'status-offer': 'Tilbud om status efter et år',
  'batch-receipt': 'Kvittering for forslag fra en fil',
  'batch-news': 'Nyt om forslag fra en fil',
  quarter: 'Kvartalsbrev',
  'quarter-offer': 'Kvartalsbrevet er klar',
  'new-leader': 'Besked til en ny leder',
  letter: 'Brev',
} satisfies Record<Content['kind'], string>;

export const recipients = {
  channel: 'administrationskanalen',
  group: 'en gruppechat',
  unit: (name: string) => `lederen af ${name}`,
  nobody: 'en, vi ikke kender mere',
};
