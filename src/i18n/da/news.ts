// News of proposals on their way, to those who raised or endorsed them, and to the channel, in Danish.
import type { ChannelNews, Sayer } from '../../domain/delivery/channel-news.ts';
import type { InitiativeState } from '../../domain/initiative/initiative.ts';
import type { Outcome } from '../../domain/proposal/status.ts';
import { number } from '../numbers.ts';

/** What it comes to, said first. */
const outcomes = {
  planned: 'Det bliver gjort',
  'in-progress': 'Det er i gang',
  done: 'Det er gjort',
  'not-carried-out': 'Det gennemføres ikke',
  'already-under-way': 'Det er allerede i gang',
  guidance: 'Der er en vejledning, der løser det',
  'decided-locally': 'Det kan I selv beslutte',
  'passed-on': 'Vi har sendt det videre',
  'sent-back': 'Det skal behandles igen',
  'not-for-us': 'Det hører ikke til hos os',
} satisfies Record<Outcome, string>;

const states = {
  planned: 'Det er planlagt',
  started: 'Nu er det sat i gang',
  running: 'Nu er det i gang',
  done: 'Nu er det færdigt',
  dropped: 'Det bliver alligevel ikke til noget',
  'already-under-way': 'Det er allerede i gang',
} satisfies Record<InitiativeState, string>;

const channelTitles = {
  replied: (no: string) => `Svar på jeres spørgsmål til ${no}`,
  'asked-back': (no: string) => `Spørgsmål til svaret på ${no}`,
  'not-solved': (no: string) => `${no} er ikke løst`,
  'partly-solved': (no: string) => `${no} er kun delvist løst`,
  'owner-answered': (no: string) => `Svaret på ${no} er klar til gennemsyn`,
  'handed-back': (no: string) => `${no} er sendt tilbage til jer`,
  escalated: (no: string) => `Svaret på ${no} er langt over fristen`,
} satisfies Record<ChannelNews['what'], (no: string) => string>;

const sayers = {
  proposer: 'Forslagsstilleren',
  successor: 'Lederen af arbejdspladsen',
  endorser: 'En leder, der oplever det samme,',
} satisfies Record<Sayer, string>;

export const news = {
  of: (no: string) => `Forslag ${no}`,
  answerTo: (no: string) => `Svar på forslag ${no}`,
  /** Above the news to one who endorsed it. */
  followed: (no: string) => `Forslag ${no}, som du følger`,
  answerFollowed: (no: string) => `Svar på forslag ${no}, som du følger`,
  about: (title: string) => `Det handler om “${title}”.`,
  outcomes,
  parts: {
    challenge: 'Udfordringen',
    initiative: 'Det gør vi',
    improvement: 'Det betyder for jer',
    when: 'Hvornår',
    lead: 'Ansvarlig',
    reason: 'Hvorfor',
    now: 'Det kan vi gøre nu',
    first: 'Det skal afklares først',
  },
  /** A horizon as it was written, and its last day. */
  until: (text: string, day: string) => `${text} (senest ${day})`,
  workplaces: (count: number) =>
    count === 1
      ? '1 arbejdsplads har peget på det.'
      : `${count} arbejdspladser har peget på det samme.`,
  decidedBy: (forum: string, day: string, item: string | undefined) =>
    item === undefined
      ? `Behandlet i ${forum} ${day}`
      : `Behandlet i ${forum} ${day}, punkt ${item}`,
  /** What the forum called it, after where and when. */
  word: (where: string, word: string) => `${where}: ${word}.`,
  moved: {
    title: 'Forslaget er sendt videre',
    back: 'Forslaget er hos os igen',
    with: 'Nu hos',
    text: 'De ser på det og svarer.',
    due: 'Du hører fra os senest',
    summary: (title: string, holder: string) => `“${title}” er nu hos ${holder}`,
  },
  explained: {
    title: 'Derfor gør vi sådan',
    next: 'Der er ikke besluttet noget endnu. Du hører fra os igen.',
    summary: (title: string) => `Derfor gør vi sådan: “${title}”`,
  },
  answer: {
    summary: (outcome: string, title: string) => `${outcome}: “${title}”`,
  },
  merged: {
    title: 'Det er samlet med et forslag om det samme',
    text: (into: string) =>
      `Det behandles nu sammen med ${into}. Det, I har skrevet, følger med, og du får samme besked som de andre.`,
    why: 'Derfor',
    summary: (title: string) => `“${title}” er samlet med et forslag om det samme`,
  },
  unmerged: {
    title: 'Det behandles for sig selv igen',
    text: (from: string) => `Det var samlet med ${from}, men det viste sig at være noget andet.`,
    summary: (title: string) => `“${title}” behandles for sig selv igen`,
  },
  promise: {
    changed: 'Tidspunktet er ændret',
    late: 'Det er blevet forsinket',
    states,
    initiative: 'Det gør vi',
    now: 'Nu',
    before: 'Før',
    promised: 'Vi havde sagt',
    why: 'Hvorfor',
    lateText: 'Det nåede vi ikke. Du hører fra os, når der er et nyt tidspunkt.',
    summary: (what: string, title: string) => `${what}: “${title}”`,
  },
  completed: {
    title: 'Det er meldt færdigt',
    initiative: 'Det er gjort',
    summary: (title: string) => `Meldt færdigt: “${title}” – er problemet løst?`,
  },
  askedLater: {
    title: 'Hvad kom der ud af det?',
    text: (outcome: string) => `For et år siden fik du svaret: ${outcome}.`,
    summary: (title: string) => `Et år efter: Hvad kom der ud af “${title}”?`,
  },
  answeredBack: {
    title: 'Svar på dit spørgsmål',
    asked: 'Du spurgte:',
    summary: (title: string) => `Svar på dit spørgsmål om “${title}”`,
  },
  reopened: {
    title: 'Vi tager det op igen',
    text: 'Det er ikke løst endnu, så vi ser på det igen. Du hører fra os.',
    summary: (title: string) => `Vi tager “${title}” op igen`,
  },
  buttons: {
    ask: 'Stil et spørgsmål',
    course: 'Se hele forløbet',
  },
  channel: {
    titles: channelTitles,
    sayers,
    /** Somebody, and what they did. */
    wrote: (sayer: string) => `${sayer} skriver:`,
    asked: (sayer: string) => `${sayer} spørger:`,
    'not-solved': (sayer: string) => `${sayer} siger, at problemet ikke er løst.`,
    'partly-solved': (sayer: string) => `${sayer} siger, at problemet kun er delvist løst.`,
    missing: 'Det mangler:',
    question: (question: string) => `I spurgte: “${question}”`,
    from: (holder: string) => `Fra ${holder}`,
    handedBack: (holder: string) => `${holder} skriver, at det ikke hører til hos dem:`,
    due: (holder: string, day: string) => `${holder} skulle have svaret ${day}.`,
    others: (count: number) =>
      count === 1
        ? 'Det samme gælder 1 forslag mere.'
        : `Det samme gælder ${number('da', count)} forslag mere.`,
    next: {
      replied: 'Forslaget er hos jer igen og ligger i køen.',
      'asked-back':
        'Spørgsmålet er lagt på forslaget. Den, der spørger, venter på at høre fra jer.',
      'not-solved': 'Det ligger på forslaget.',
      'partly-solved': 'Det ligger på forslaget.',
      'owner-answered': 'Ingen får svaret, før det er sendt ud herfra.',
      'handed-back': 'Det ligger i køen igen. Find den rette, og send det videre.',
      escalated: 'Tag fat i dem, eller giv forslaget til en anden.',
    } satisfies Record<ChannelNews['what'], string>,
  },
};
