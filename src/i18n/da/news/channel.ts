// What the channel is told of proposals, in Danish.
import type { ChannelNews, Sayer } from '../../../domain/delivery/channel-news.ts';
import { number } from '../../numbers.ts';

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

export const channel = {
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
    'asked-back': 'Spørgsmålet er lagt på forslaget. Den, der spørger, venter på at høre fra jer.',
    'not-solved': 'Det ligger på forslaget.',
    'partly-solved': 'Det ligger på forslaget.',
    'owner-answered': 'Ingen får svaret, før det er sendt ud herfra.',
    'handed-back': 'Det ligger i køen igen. Find den rette, og send det videre.',
    escalated: 'Tag fat i dem, eller giv forslaget til en anden.',
  } satisfies Record<ChannelNews['what'], string>,
};
