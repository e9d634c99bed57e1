// Words that are friendly but say nothing to act on.
import { isOnlyEmoji, wordCount } from '../domain/shared/plain-text.ts';

export type SmallTalk = 'menu' | 'greeting' | 'thanks' | 'emoji' | 'too-short';

const GREETINGS =
  /^(hej(sa)?|hejhej|hey|hi|hello|hallo|halløj|goddag|godmorgen|morgen|mojn|dav(s)?|god(morgen| morgen|aften| aften|dag| dag)|good (morning|afternoon|evening))( (med dig|forenkl|igen|there|alle))?$/u;
const THANKS =
  /^((mange |tusind |1000 )?tak( (for (det|hjælpen|svaret|i dag)|skal du have|du))?|super(t)?|fint|perfekt|ok(ay)?|godt|thanks( a lot)?|thank you( very much)?|great|cool|fedt|dejligt)$/u;
const MENU = /^(menu(en)?|tilbage|forfra|back|home)$/u;

/** A proposal needs at least so many words. */
const FEWEST_WORDS = 3;

/** Tells whether a text only greets, thanks, asks for the menu or is too short to mean anything. */
export function smallTalkIn(text: string): SmallTalk | undefined {
  if (isOnlyEmoji(text)) return 'emoji';
  const said = text
    .toLocaleLowerCase('da')
    .replace(/[\p{P}\p{S}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  if (GREETINGS.test(said)) return 'greeting';
  if (THANKS.test(said)) return 'thanks';
  if (MENU.test(said)) return 'menu';
  return wordCount(text) < FEWEST_WORDS ? 'too-short' : undefined;
}
