// Puts a message of the outbox into words: its card, and one line for the notification.
import type { Content } from '../domain/delivery/message.ts';
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { bare } from './plain.ts';
import { type Card, expand } from './template.ts';
import type { Names } from './view-models.ts';
import { channelNotice } from './views/channel-notice.ts';
import { digest } from './views/digest.ts';
import { welcome } from './views/welcome.ts';

export interface SpokenContent {
  readonly card: Card;
  readonly summary: string;
}

const SUMMARY_MAX = 120;

/** The card and the summary of a message in the recipient's language. */
export function spoken(content: Content, language: Language, names: Names): SpokenContent {
  const words = catalogueOf(language);
  switch (content.kind) {
    case 'welcome': {
      const { firstName, offerEnglish } = content;
      const other: Language | undefined =
        language === 'en' ? 'da' : offerEnglish ? 'en' : undefined;
      const view = {
        firstName,
        hasProposals: false,
        municipality: names.municipality,
        ...(other !== undefined && { offer: other }),
      };
      return { card: expand(welcome(view, language)), summary: words.chat.welcome.summary };
    }
    case 'channel-bound':
      return notice({ ...content, kind: 'bound' }, words.channel.bound.summary(place(content)));
    case 'channel-left':
      return notice({ ...content, kind: 'left' }, words.channel.left.summary(place(content)));
    case 'channel-gone':
      return notice({ ...content, kind: 'gone' }, words.channel.gone.summary);
    case 'digest': {
      const { digest: shown } = content;
      const title = words.digest.titles[shown.period.kind];
      return {
        card: expand(digest({ digest: shown, names }, language)),
        summary: words.digest.summary(title, shown),
      };
    }
  }

  function notice(view: Parameters<typeof channelNotice>[0], summary: string): SpokenContent {
    return { card: expand(channelNotice(view, language)), summary };
  }
}

function place({ place: name }: { readonly place: string }): string {
  return bare(name, SUMMARY_MAX);
}
