// What is said to whoever answers an anonymous round, in English.
import type { anonymous as da } from '../../da/rounds/anonymous.ts';

export const anonymous: typeof da = {
  before:
    'Anonymous: it is not stored who answered what. Your answers are only here in the card until you send them. If you close the card, your answers are gone. Once sent they can neither be seen nor changed. Write no names.',
  received:
    'They are stored without your name. We have only noted that you have answered, not what. So they cannot be changed.',
};
