// Proposals of a workplace under way, as lines: number and title, and where it is.
import type { PipelineItem } from '../../domain/delivery/new-leader.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { Names } from '../names-model.ts';
import { whereText } from '../others-proposal.ts';
import { oneLine } from '../plain.ts';
import { named, type Run, run, SMALL } from '../runs.ts';
import { TITLE_MAX } from './menu.ts';

/** Two lines of one: what it is, and where it is and when there is news. */
export function pipelineLines(
  one: PipelineItem,
  at: { readonly names: Names; readonly language: Language },
): readonly (readonly Run[])[] {
  return [named(one.no, oneLine(one.title, TITLE_MAX)), [run(whereText(one, at), SMALL)]];
}
