// The menu, the way a proposal takes, help and the choice of language.
import { howCard, languageCard } from '../../../cards/index.ts';
import { asId, type DraftId } from '../../../domain/shared/ids.ts';
import { chooseLanguage } from '../../../usecases/choose-language.ts';
import { answerPage } from '../../../usecases/drafts/answer-page.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { typedAnswers } from './draft-handlers.ts';
import { type LeaderKit, menuReply, showPage } from './leader-kit.ts';

type MenuVerbs = 'menu' | 'how' | 'language.choose';

/** Handlers for what is not about one proposal. */
export function makeMenuHandlers(kit: LeaderKit): Pick<Handlers, MenuVerbs> {
  return {
    menu: async (context) => menuReply(kit, context, { reason: 'menu', as: 'forMe' }),
    how: async (context) => how(kit, context),
    'language.choose': async (context, { language, draft, revision, page }) => {
      const person = await chooseLanguage(kit, context.person, language);
      const spoken: Context = { ...context, person, language };
      if (draft === undefined || revision === undefined || page === undefined) {
        return menuReply(kit, spoken, { reason: 'language-changed', as: 'forMe' });
      }
      // The button stands on a page: what is typed there is saved, and the page comes back.
      const answered = await answerPage(kit, person, {
        draft: asId<DraftId>(draft),
        revision,
        page,
        go: 'edit',
        to: page,
        ...typedAnswers(context.inputs),
        press: context.caller.activity,
      });
      return answered.ok && answered.value.kind === 'page'
        ? showPage(kit, answered.value.shown, spoken)
        : menuReply(kit, spoken, { reason: 'language-changed', as: 'forMe' });
    },
  };
}

/** How a proposal is handled, as a message of its own. */
export function how(kit: LeaderKit, { language }: Context): readonly Reply[] {
  const { settings, whistleblowerUrl } = kit;
  const link = whistleblowerUrl !== undefined && { whistleblowerUrl };
  return [{ kind: 'say', card: howCard({ team: settings.teamName, ...link }, language) }];
}

/** The choice of language. */
export function askLanguage({ language }: Context): readonly Reply[] {
  return [{ kind: 'say', card: languageCard({ current: language }, language) }];
}
