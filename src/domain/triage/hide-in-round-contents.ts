// Hides words of a round in what is said of it, and of the initiatives that answer its results.
import type { Content } from '../delivery/message.ts';
import type { SummaryStation } from '../delivery/workshop-contents.ts';
import type { RoundId } from '../shared/ids.ts';
import type { Hide } from './hidden-words.ts';
import { hideInContent, type Quoted } from './hide-in-copies.ts';
import { type HideAsked, hideInPage } from './hide-in-round.ts';

export interface RoundQuoted extends HideAsked {
  readonly round: RoundId;
  /** Initiatives made from its results, and proposals beside them. */
  readonly initiatives: Quoted['initiatives'];
  readonly beside: Quoted['beside'];
}

/** What is said, with nothing of it left; the same object when it is said of something else. */
export function hideInRoundContent(content: Content, quoted: RoundQuoted): Content {
  const { hide, round } = quoted;
  if (content.kind === 'round-result') {
    const { page } = content;
    return page.head.round === round ? { ...content, page: hideInPage(page, quoted) } : content;
  }
  if (!('round' in content)) return hideInContent(content, quoted);
  if (content.round !== round) return content;
  const named = { ...content, title: hide(content.title) };
  switch (named.kind) {
    case 'round-entrance':
      return { ...named, ...(named.stations && { stations: named.stations.map(hide) }) };
    case 'workshop-receipt':
      return {
        ...named,
        notes: named.notes.map((one) => ({ ...one, title: hide(one.title) })),
      };
    case 'workshop-summary':
      return { ...named, stations: named.stations.map((one) => hideInStation(one, hide)) };
    case 'workshop-task':
      return { ...named, chosen: named.chosen.map(hide) };
    default:
      return named;
  }
}

function hideInStation(station: SummaryStation, hide: Hide): SummaryStation {
  const { title, owner, list } = station;
  return {
    ...station,
    title: hide(title),
    ...(owner !== undefined && { owner: hide(owner) }),
    list: list.map((one) => ({
      ...one,
      title: hide(one.title),
      ...(one.said !== undefined && { said: hide(one.said) }),
      ...(one.who !== undefined && { who: hide(one.who) }),
    })),
  };
}
