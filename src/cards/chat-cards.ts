// The cards of the personal chat itself, as the door hands them out.
import { drawn } from './drawn.ts';
import { help } from './views/help.ts';
import { how } from './views/how.ts';
import { language } from './views/language.ts';
import { looseText } from './views/loose-text.ts';
import { menu } from './views/menu.ts';

export type * from './chat-models.ts';
export type * from './menu-models.ts';

export const helpCard = drawn(help);
export const howCard = drawn(how);
export const languageCard = drawn(language);
export const looseTextCard = drawn(looseText);
export const menuCard = drawn(menu);
