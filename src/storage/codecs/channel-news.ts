// How what the administration channel is told of a proposal is stored while it waits to be said.
import { z } from 'zod/v4';
import { CHANNEL_NEWS, type ChannelNews, SAYERS } from '../../domain/delivery/channel-news.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { type Fields, idOf } from '../codec.ts';
import { holder } from './holder.ts';

export const channelNews = z.looseObject({
  kind: z.literal('channel-news'),
  what: z.enum(CHANNEL_NEWS),
  no: idOf<ProposalNo>(),
  title: z.string(),
  text: z.string().optional(),
  question: z.string().optional(),
  by: z.enum(SAYERS).optional(),
  askedAt: z.string().optional(),
  others: z.number().optional(),
  holder: holder.optional(),
  dueOn: z.string().optional(),
} satisfies Fields<ChannelNews>);
