import { describe, expect, it } from 'vitest';
import {
  workshopTasks,
  workshopTasksOver,
} from '../../../src/domain/delivery/workshop-task-messages.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import type { Shortlisted } from '../../../src/domain/round/shortlist.ts';
import { aNote, aPlan, aWorkshop } from '../../support/a-workshop.ts';

const round = aWorkshop();
const [first, second] = aPlan().stations;
if (first === undefined || second === undefined) throw new Error('no stations');
const stations = [first, { ...second, area: 'indkoeb' }];
const answer = { said: 'Ja', agreed: 'do' } as const;

function listed(count: number, answered: number): readonly Shortlisted[] {
  const notes = Array.from({ length: count }, (_, at) =>
    aNote({ id: `n${at}`, group: `n${at}`, text: `Sag ${at} er svær.\nOg mere om den.` }),
  );
  return groupsOf(notes).map((group, at) => ({
    ...{ group, votes: 1, revision: 0 },
    ...(at < answered && { answer }),
  }));
}
const said = (own: readonly Shortlisted[], others: readonly Shortlisted[]) => ({
  round,
  stations,
  shortlists: [
    { station: stations[0] ?? first, list: own, tied: [] },
    { station: stations[1] ?? second, list: others, tied: [] },
  ],
});

describe('workshopTasks', () => {
  it('asks each for what has no answer yet, and nobody else', () => {
    const [task, ...more] = workshopTasks(said(listed(3, 1), listed(2, 2)));
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      audience: { kind: 'named', of: 'workshop~round-1~s1', who: { name: 'Bo Lund' } },
      content: { kind: 'workshop-task', chosen: ['Sag 1 er svær', 'Sag 2 er svær'], more: 0 },
      thread: { id: 'workshop~round-1~s1', revision: 1 },
    });
  });

  it('asks the owner of an area as the register has it, and counts what there is no room for', () => {
    const [task] = workshopTasks(said([], listed(10, 0)));
    expect(task).toMatchObject({
      audience: { kind: 'owner', area: 'indkoeb' },
      content: { more: 2 },
    });
  });
});

describe('workshopTasksOver', () => {
  it('closes the message of those for whom everything is answered', () => {
    const [over, ...more] = workshopTasksOver(said(listed(2, 2), listed(2, 1)));
    expect(more).toEqual([]);
    expect(over).toMatchObject({
      content: { kind: 'workshop-task-over', title: round.title },
      thread: { id: 'workshop~round-1~s1', revision: 2 },
    });
  });
});
