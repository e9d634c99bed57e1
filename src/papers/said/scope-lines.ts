// What a paper is narrowed down to, and its day, for the lines under its title.
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';

/** The municipality, what it was narrowed down to, and the day it was made. */
export function scopeLines(stock: PaperStock, language: Language): readonly string[] {
  const { scope: words } = catalogueOf(language).papers.said;
  const { municipality, on, register, round, wanted } = stock;
  const { area, forum, since } = wanted.scope;
  const areaName = register.areas.find(({ id }) => id === area)?.name[language];
  const forumName = register.forums.find(({ id }) => id === forum)?.name;
  const narrowed = [
    ...(areaName === undefined ? [] : [words.area(areaName)]),
    ...(forumName === undefined ? [] : [words.forum(forumName)]),
    ...(round === undefined ? [] : [words.round(round.title)]),
    ...(since === undefined ? [] : [words.since(dateText(language, since))]),
  ];
  return [
    ...(municipality === '' ? [] : [municipality]),
    ...(narrowed.length === 0 ? [] : [narrowed.join(' · ')]),
    dateText(language, on),
  ];
}
