// What can be written, by who asks and where; and the language chosen by those who handle proposals.
import { type Data, type HelpRole, helpCard } from '../../cards/index.ts';
import { channelAccess } from '../../usecases/channel-access.ts';
import { chooseLanguage } from '../../usecases/choose-language.ts';
import { mayRound } from '../../usecases/rounds/round-access.ts';
import type { Reply } from '../turn.ts';
import { type ChannelKit, callerOf } from './channel/channel-kit.ts';
import type { Context } from './context.ts';
import type { LeaderKit } from './leader/leader-kit.ts';
import { makeMenuHandlers } from './leader/menu-handlers.ts';

interface Kits {
  readonly leader: LeaderKit;
  readonly channel: ChannelKit;
}

/** For leaders in personal chat, for administrators, and for hosts; elsewhere for anybody. */
export async function help({ channel }: Kits, context: Context): Promise<readonly Reply[]> {
  const { language } = context;
  const access = await channelAccess(channel, callerOf(context), 'list');
  const say = (role: HelpRole): Reply => ({ kind: 'say', card: helpCard({ role }, language) });
  const leads = await mayRound(channel, callerOf(context), { right: 'start' });
  if (!isAlone(context)) return [say(access.ok ? 'administrator' : leads ? 'rounds' : 'host')];
  if (access.ok) return [say('leader'), say('administrator')];
  return leads ? [say('leader'), say('rounds')] : [say('leader')];
}

/**
 * Chosen where others look on, or by an administrator who asked for it, it ends in what can be
 * written there, in the new language: the menu is for leaders, and names what a person has begun.
 */
export async function languageChosen(
  kits: Kits,
  context: Context,
  data: Data<'language.choose'>,
): Promise<readonly Reply[]> {
  const choose = makeMenuHandlers(kits.leader)['language.choose'];
  const alone = isAlone(context);
  if (alone && !data.asked) return choose(context, data);
  const access = await channelAccess(kits.channel, callerOf(context), 'list');
  if (alone && !access.ok) return choose(context, data);
  await chooseLanguage(kits.leader, context.person, data.language);
  const role = access.ok ? 'administrator' : 'host';
  return [{ kind: 'forMe', card: helpCard({ role, languageChanged: true }, data.language) }];
}

function isAlone({ caller }: Context): boolean {
  return caller.place.kind === 'personal';
}
