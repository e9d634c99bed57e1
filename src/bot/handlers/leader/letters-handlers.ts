// Whether somebody gets letters: the buttons and commands in personal chat.
import { lettersChoiceCard } from '../../../cards/index.ts';
import { chooseLetters } from '../../../usecases/choose-letters.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import type { LeaderKit } from './leader-kit.ts';

/** The handler of "Nej tak til breve" and of the way back. */
export function makeLettersHandlers(kit: LeaderKit): Pick<Handlers, 'letters.choose'> {
  return {
    'letters.choose': async (context, { wanted }) => lettersWanted(kit, context, wanted),
  };
}

/** Always a message of its own: the letter somebody says no from stays readable. */
export async function lettersWanted(
  kit: LeaderKit,
  { person, language }: Context,
  wanted: boolean,
): Promise<readonly Reply[]> {
  await chooseLetters(kit, person, wanted);
  return [{ kind: 'say', card: lettersChoiceCard({ wanted }, language) }];
}
