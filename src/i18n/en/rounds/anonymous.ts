// What is said to whoever answers an anonymous round, in English.
import type { anonymous as da } from '../../da/rounds/anonymous.ts';

export const anonymous: typeof da = {
  before:
    'Anonymous: nobody can see what you answered, not even we. So your answers are only here in the card until you send them. If you close the card, your answers are gone. Once sent they can neither be seen nor changed. Keep names out of what you write.',
  received:
    'They are stored without your name. We know that you have answered, but nobody can find out what you answered. So they cannot be changed.',
};
