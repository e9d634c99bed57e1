import { beforeEach, describe, expect, it } from 'vitest';
import { TASK_TEXT_INPUTS } from '../../../../src/cards/index.ts';
import { only } from '../../../support/channel-kit.ts';
import { anOwnerWorld, type OwnerWorld } from '../../../support/owner-world.ts';
import { carriedBy } from '../../../support/queue-kit.ts';

const NO = { no: '2026-0001' };
const text = (typed: string) => ({ inputs: { [TASK_TEXT_INPUTS.text]: typed } });
let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});

describe('explaining', () => {
  it('opens a form, tells it, and leaves the task to be answered', async () => {
    const form = await world.press('task.explain', NO);
    expect(only(form).text).toContain('Derfor gør vi sådan');

    const done = await world.press('task.explain-send', carriedBy(form, 'task.explain-send'), {
      ...text('Loven kræver det.'),
    });

    expect(only(done).text).toContain('Forklaringen er sendt');
    expect(carriedBy(done, 'task.answer')).toMatchObject(NO);
    expect(only(await world.press('task.explain', NO)).text).toContain('Loven kræver det.');
  });

  it('comes back with what is wrong, and with what a colleague said meanwhile', async () => {
    expect(only(await world.press('task.explain-send', NO, text(' '))).text).toContain(
      '⚠ Skriv en forklaring',
    );
    await world.press('task.explain-send', NO, { ...text('Hendes'), who: world.nanna });

    const late = only(await world.press('task.explain-send', NO, text('Mit')));

    expect(late.text).toContain('⚠ En kollega har forklaret det imens:');
    expect(late.text).toContain('Hendes');
    expect(late.text).toContain('Mit');
  });
});

describe('handing back', () => {
  it('opens a form, hands back, and says so again', async () => {
    const form = await world.press('task.hand-back', NO);
    expect(only(form).text).toContain('Hører ikke til hos mig');

    const done = only(await world.press('task.hand-back-send', NO, text('Det er Løn.')));
    expect(done.text).toContain('Forslaget er sendt tilbage');
    expect(only(await world.press('task.hand-back-send', NO, text('Det er Løn.'))).text).toContain(
      'Forslaget er hos forenklingsteamet igen',
    );
  });

  it('asks why', async () => {
    expect(only(await world.press('task.hand-back-send', NO, text(''))).text).toContain(
      '⚠ Skriv hvorfor',
    );
  });
});

describe('both', () => {
  it('are refused to anybody else', async () => {
    for (const verb of ['explain', 'explain-send', 'hand-back', 'hand-back-send']) {
      const refused = await world.press(`task.${verb}`, NO, { ...text('Nej'), who: world.lise });
      expect(only(refused).text).toContain('Det kan jeg ikke finde');
    }
    expect(await world.now('2026-1')).toMatchObject({ status: 'forwarded' });
  });
});
