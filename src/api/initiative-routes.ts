// The paths of initiatives.
import { asId, type InitiativeId } from '../domain/shared/ids.ts';
import {
  type OpenInitiative,
  readInitiative,
  readInitiatives,
} from '../usecases/outside/read-initiatives.ts';
import { cursorOf, linkTo, skipOf } from './paging.ts';
import { problem } from './problem.ts';
import { type Route, route } from './route.ts';
import { initiativePage, initiativeShape, listQuery } from './shapes/initiative-shape.ts';

export const INITIATIVE_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/initiatives',
    role: 'Initiatives.Read',
    summary: 'Initiatives, the newest first.',
    query: listQuery,
    answer: initiativePage,
    problems: ['bad-request'],
    handle: async ({ deps, application, here }, { query: { top, cursor } }) => {
      const skip = skipOf(cursor);
      if (skip === undefined) return problem('bad-request', ['cursor']);
      const read = await readInitiatives(deps, application, { skip, most: top });
      if (!read.ok) return problem('forbidden');
      const next = linkTo(here, { top }, cursorOf([String(skip + top)]));
      const { initiatives, more } = read.value;
      return {
        status: 200,
        body: { value: initiatives.map(json), ...(more && { nextLink: next }) },
      };
    },
  }),
  route({
    method: 'get',
    path: '/initiatives/{id}',
    role: 'Initiatives.Read',
    summary: 'One initiative.',
    answer: initiativeShape,
    tagged: true,
    problems: ['not-found'],
    handle: async ({ deps, application, id }) => {
      const read = await readInitiative(deps, application, asId<InitiativeId>(id));
      if (!read.ok) return problem(read.problem.kind === 'not-found' ? 'not-found' : 'forbidden');
      return {
        status: 200,
        body: json(read.value),
        headers: { ETag: `"${read.value.version}"` },
      };
    },
  }),
];

/** Each field by name, so that nothing new leaves the house unnoticed. */
function json(one: OpenInitiative) {
  const { id, version, title, what, improvement, state, horizon, area, proposals } = one;
  const { milestones, expected, realised, focus, spread, origin, moved } = one;
  const { createdAt, changedAt, doneAt } = one;
  return {
    ...{ id, version, title, what, improvement, state, horizon, area, proposals },
    ...{ milestones, expected, realised, focus, spread, origin, moved },
    ...{ createdAt, changedAt, doneAt },
  };
}
