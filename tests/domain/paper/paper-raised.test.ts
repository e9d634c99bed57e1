import { describe, expect, it } from 'vitest';
import { paperRaised } from '../../../src/domain/paper/paper-raised.ts';

const raised = (visibility: string) =>
  paperRaised({ answers: { challenge: 'Tre skemaer', wish: 'Ét', visibility } }, 'Karen Holm');

describe('paperRaised', () => {
  it('has the words and the name where everybody may know', () => {
    expect(raised('all')).toEqual({ challenge: 'Tre skemaer', wish: 'Ét', by: 'Karen Holm' });
  });

  it('has the words alone where the name is for those who handle it', () => {
    expect(raised('handlers')).toEqual({ challenge: 'Tre skemaer', wish: 'Ét' });
  });

  it('has nothing where the words are for the team', () => {
    expect(raised('team')).toBeUndefined();
  });
});
