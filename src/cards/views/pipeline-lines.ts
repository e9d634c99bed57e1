// Proposals of a workplace under way, as lines: number and title, and where it is.
import type { PipelineItem } from '../../domain/delivery/new-leader.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { areaName } from '../names.ts';
import type { Names } from '../names-model.ts';
import { whereText } from '../others-proposal.ts';
import { oneLine } from '../plain.ts';
import { named, type Run, run, SMALL } from '../runs.ts';
import { TITLE_MAX } from './menu.ts';

/**
 * What it is, and where it is and when there is news; by its topics alone when its proposer keeps the
 * name from other leaders.
 */
export function pipelineLines(
  { no, title, areas, ...where }: PipelineItem,
  at: { readonly names: Names; readonly language: Language },
): readonly (readonly Run[])[] {
  const { newLeader: words } = catalogueOf(at.language);
  const topics = areas.map((area) => areaName(area, at.names)).join(' · ');
  const what =
    no !== undefined && title !== undefined
      ? named(no, oneLine(title, TITLE_MAX))
      : [run(words.about(oneLine(topics, TITLE_MAX)))];
  return [what, [run(whereText(where, at), SMALL)]];
}
