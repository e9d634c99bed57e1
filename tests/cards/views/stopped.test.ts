import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { stopped } from '../../../src/cards/views/stopped.ts';
import { NO } from '../samples/data.ts';
import { sentBy, textIn } from '../walk.ts';

describe('what is said once following is stopped', () => {
  it('says of what, and leads to one’s own', () => {
    const initiative = expand(stopped({ what: 'initiative' }, 'da'));
    const challenge = expand(stopped({ what: 'challenge', no: NO }, 'da'));

    expect(textIn(initiative)).toContain('Du får ikke flere beskeder om tiltaget.');
    expect(textIn(challenge)).toContain(`Du får ikke flere beskeder om ${NO}.`);
    expect(textIn(challenge)).toContain('svaret kommer til at stå dér');
    expect(sentBy(challenge, 'Mine forslag')).toMatchObject({ verb: 'mine.list' });
  });
});
