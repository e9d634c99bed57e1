// What the cards about the way of a proposal are made from: news, and what the channel is told.
import type { ChannelNews } from '../domain/delivery/channel-news.ts';
import type { News, NewsContent } from '../domain/delivery/news.ts';
import type { Names } from './view-models.ts';

/** One kind of news with what it is about. */
export type NewsOf<K extends News['kind']> = Extract<NewsContent, { readonly kind: K }>;

export interface NewsView {
  readonly news: NewsContent;
  readonly names: Names;
}

export interface ChannelNewsView {
  readonly news: ChannelNews;
  readonly names: Names;
}
