/** Compares what the tables hold with what was accepted: nothing lost, nothing doubled. */
import type { Stored, StoredProposal, StoredYear } from './read-tables.ts';
import type { Accepted } from './tally.ts';

/** Every difference in one sentence; none when all is well. */
export function differences(accepted: readonly Accepted[], stored: Stored): readonly string[] {
  return [
    ...promisedTwice(accepted),
    ...stored.years.flatMap((year) => [
      ...numbersTwice(year),
      ...lost(accepted, stored, year),
      ...tooMany(accepted, stored, year),
      ...draftFaults(accepted, year),
      ...feedFaults(accepted, year),
    ]),
  ];
}

/** The text as the bot keeps it: runs of blanks are one, none at the ends of lines and text. */
export function asKept(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function promisedTwice(accepted: readonly Accepted[]): readonly string[] {
  return repeated(accepted.map(({ no }) => no)).map(
    (no) => `${no} was given as the number of several texts`,
  );
}

function numbersTwice({ proposals }: StoredYear): readonly string[] {
  return repeated(proposals.map(({ no }) => no)).map((no) => `${no} is there several times`);
}

function lost(
  accepted: readonly Accepted[],
  { people }: Stored,
  year: StoredYear,
): readonly string[] {
  const there = byNumber(year.proposals);
  return accepted.filter(isOf(year)).flatMap(({ id, no, text, entra }) => {
    const found = there.get(no);
    if (found === undefined) return [`${no} (${id}) was accepted and is not in the tables`];
    return [
      ...(found.text === asKept(text) ? [] : [`${no} (${id}) does not hold the text as typed`]),
      ...(found.proposer === people.get(entra)
        ? []
        : [`${no} (${id}) belongs to somebody other than who handed it in`]),
    ];
  });
}

function tooMany(
  accepted: readonly Accepted[],
  { people }: Stored,
  { proposals }: StoredYear,
): readonly string[] {
  const promised = new Set(accepted.map(({ no }) => no));
  const ours = new Set(people.values());
  return proposals
    .filter(({ no, proposer }) => ours.has(proposer) && !promised.has(no))
    .map(({ no }) => `${no} is in the tables and nobody got it as a receipt`);
}

/** A draft is used up by one proposal, and a proposal comes from one draft. */
function draftFaults(accepted: readonly Accepted[], year: StoredYear): readonly string[] {
  const origins = year.sent.filter(({ edits }) => !edits).map(({ no }) => no);
  const known = new Set(origins);
  return [
    ...repeated(origins).map((no) => `${no} was made from several drafts`),
    ...accepted
      .filter(isOf(year))
      .filter(({ no }) => !known.has(no))
      .map(({ no }) => `${no} has no draft it was made from`),
    ...repeated(year.sent.map(({ id }) => id)).map((id) => `draft ${id} is there several times`),
  ];
}

function feedFaults(accepted: readonly Accepted[], year: StoredYear): readonly string[] {
  const { feed, lastSeq } = year;
  const gap = feed.findIndex(({ seq }, at) => seq !== at + 1);
  const received = feed.filter(({ kind }) => kind === 'received' || kind === 'decided-locally');
  const told = new Set(received.map(({ no }) => no));
  return [
    ...(gap === -1 ? [] : [`the feed of ${year.year} has ${feed[gap]?.seq} at place ${gap + 1}`]),
    ...(feed.length === lastSeq
      ? []
      : [`the feed of ${year.year} has ${feed.length} rows and its counter says ${lastSeq}`]),
    ...accepted
      .filter(isOf(year))
      .filter(({ no }) => !told.has(no))
      .map(({ no }) => `${no} is missing from the feed`),
    ...repeated(feed.filter(({ kind }) => kind === 'received').map(({ no }) => no)).map(
      (no) => `${no} was received several times in the feed`,
    ),
  ];
}

function isOf({ year }: StoredYear): (one: Accepted) => boolean {
  return ({ no }) => no.startsWith(`${year}-`);
}

function byNumber(proposals: readonly StoredProposal[]): ReadonlyMap<string, StoredProposal> {
  return new Map(proposals.map((proposal) => [proposal.no, proposal]));
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}
