// What stands in the row of a proposal in the catalogue's sheet.
import { listedArea, type Numbered } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { themeOf } from '../../domain/theme/theme.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import type { SheetCell } from '../excel/sheet-paper.ts';
import { areaName } from '../said/area-name.ts';
import { saidDecision } from '../said/decision-text.ts';
import { authorityText, needText } from '../said/sorted-text.ts';
import { stateText } from '../said/state-text.ts';

export type CatalogueCell = keyof Catalogue['papers']['catalogue']['cells'];

export function catalogueCells(
  { at, proposal }: Numbered,
  stock: PaperStock,
  language: Language,
): Readonly<Record<CatalogueCell, SheetCell>> {
  const { papers, triage } = catalogueOf(language);
  const { no, title, extent, need, authority, decision, reason, merged, journal } = proposal;
  const { initiative, improvement, horizon, now, first } = decision?.parts ?? {};
  const known = stock.register.areas.map((area) => area.id);
  const asked = stock.wanted.scope.area;
  const decided = saidDecision(proposal, stock, language);
  return {
    at,
    no,
    area: areaName(stock, listedArea(proposal, { known, asked }), language),
    theme: themeOf(proposal, stock.themes)?.name,
    challenge: title ?? papers.kept,
    extent: extent === undefined ? papers.notAssessed : triage.extents[extent],
    authority: authorityText(authority, language),
    need: needText(need, language),
    initiative,
    improvement,
    horizon: horizon?.text,
    until: horizon?.until,
    now,
    first,
    reason: initiative === undefined ? reason : undefined,
    status: stateText(proposal, language),
    forum: decided && (decided.forum ?? papers.catalogue.owner),
    decidedOn: decided?.on,
    word: decided?.word,
    example: proposal.example,
    workplaces: proposal.workplaces,
    merged: merged.join(', '),
    received: dayOf(proposal.receivedAt),
    journal,
  };
}
