import { beforeEach, describe, expect, it } from 'vitest';
import { ANSWER_INPUTS } from '../../../../src/cards/index.ts';
import type { TypedAnswer } from '../../../../src/domain/proposal/decision.ts';
import { only } from '../../../support/channel-kit.ts';
import { anOwnerWorld, type OwnerWorld, SENT_ON, WRITTEN } from '../../../support/owner-world.ts';
import { carriedBy } from '../../../support/queue-kit.ts';

const NEW = { no: '2026-0001', seen: { version: 1, draft: 0, sentOn: SENT_ON } };
let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});

function inputs(more: Partial<TypedAnswer> = {}): Record<string, string> {
  const parts = Object.entries({ ...WRITTEN, ...more });
  return Object.fromEntries(
    parts.map(([part, text]) => [ANSWER_INPUTS[part as keyof TypedAnswer], text]),
  );
}

describe('answering', () => {
  it('opens a form under what is in view', async () => {
    const form = await world.press('task.answer', { no: '2026-0001' });

    expect(only(form).text).toContain('Svar på forslaget');
    expect(carriedBy(form, 'task.preview')).toMatchObject(NEW);
  });

  it('keeps a draft, and the form goes on from it', async () => {
    const kept = await world.press('task.keep', NEW, { inputs: inputs({ reason: '' }) });

    expect(only(kept).text).toContain('✓ Kladden er gemt.');
    expect(carriedBy(kept, 'task.keep')).toMatchObject({ seen: { draft: 1 } });
    expect(only(await world.press('task.answer', { no: '2026-0001' })).text).toContain(
      WRITTEN.initiative,
    );
  });

  it('shows how it reads, sends it, and answers any later press with the receipt', async () => {
    const reason =
      'Kommunaldirektøren implementerer lønadministrationssystemets ansættelsesblanketter vedrørende vikarbureauernes tilsynsforpligtelser gennemgående.';
    const preview = await world.press('task.preview', NEW, { inputs: inputs({ reason }) });
    expect(only(preview).text).toContain('1. halvår 2027 (senest 30. juni 2027)');
    expect(only(preview).text).toContain('Det er svært at læse.');

    const sending = carriedBy(preview, 'task.send');
    for (const who of [world.ole, world.ole, world.nanna]) {
      const receipt = only(await world.press('task.send', sending, { who }));
      expect(receipt.text).toContain('Tak for svaret');
      expect(receipt.text).toContain('Ole svarede');
      expect(receipt.text).toContain(WRITTEN.initiative);
    }
  });

  it('comes back with what is wrong, and with what was typed', async () => {
    const wrong = { horizon: 'snart', outcome: '', reason: 'Ring 010190-1234' };

    const again = only(await world.press('task.preview', NEW, { inputs: inputs(wrong) }));

    for (const words of ['⚠ Vælg, hvad der', '⚠ Skriv hvornår', '⚠ Det ligner et cpr', 'snart']) {
      expect(again.text).toContain(words);
    }
  });

  it('lets a number through that is said to be none', async () => {
    const typed = { ...inputs({ reason: 'Se sag 010190-1234.' }), 'notCpr.reason': 'true' };

    const preview = await world.press('task.preview', NEW, { inputs: typed });
    const sent = await world.press('task.send', carriedBy(preview, 'task.send'));

    expect(only(sent).text).toContain('Se sag 010190-1234.');
  });

  it('shows what a colleague kept meanwhile, beside one’s own', async () => {
    await world.press('task.keep', NEW, { who: world.nanna, inputs: inputs({ reason: 'Hendes' }) });

    const late = await world.press('task.keep', NEW, { inputs: inputs({ reason: 'Mit' }) });

    expect(only(late).text).toContain('Nanna har gemt et svar imens');
    expect(only(late).text).toContain('Hendes');
    expect(only(late).text).toContain('Mit');
    await world.press('task.keep', carriedBy(late, 'task.keep'), {
      inputs: inputs({ reason: 'Mit' }),
    });
    expect((await world.now('2026-1')).answerDraft?.typed.reason).toBe('Mit');
  });

  it('says that the words were changed', async () => {
    const seen = { version: 2, draft: 0, sentOn: SENT_ON };
    const late = only(await world.press('task.keep', { ...NEW, seen }, { inputs: inputs() }));

    expect(late.text).toContain('⚠ Forslagsstilleren har rettet teksten imens.');
  });

  it('says first that the words were changed, and then what a colleague kept', async () => {
    const seen = { version: 2, draft: 0, sentOn: SENT_ON };
    await world.press('task.keep', NEW, { who: world.nanna, inputs: inputs({ reason: 'Hendes' }) });

    const words = await world.press('task.keep', { ...NEW, seen }, { inputs: inputs() });
    expect(only(words).text).toContain('⚠ Forslagsstilleren har rettet teksten imens.');
    const theirs = await world.press('task.keep', carriedBy(words, 'task.keep'), {
      inputs: inputs(),
    });

    expect(only(theirs).text).toContain('Nanna har gemt et svar imens');
    expect((await world.now('2026-1')).answerDraft?.typed.reason).toBe('Hendes');
  });

  it('says that it came anew since the card was opened, and keeps what was typed', async () => {
    const seen = { version: 1, draft: 0 };
    const late = await world.press('task.preview', { ...NEW, seen }, { inputs: inputs() });

    expect(only(late).text).toContain('⚠ Forslaget er sendt til jer igen');
    expect(only(late).text).toContain(WRITTEN.reason);
    const again = await world.press('task.preview', carriedBy(late, 'task.preview'), {
      inputs: inputs(),
    });
    expect(carriedBy(again, 'task.send')).toMatchObject({ seen: { draft: 1, sentOn: SENT_ON } });
  });

  it('is refused to anybody else', async () => {
    for (const verb of ['task.answer', 'task.keep', 'task.preview', 'task.send'] as const) {
      const refused = await world.press(verb, NEW, { who: world.lise, inputs: inputs() });
      expect(only(refused).text).toContain('Det kan jeg ikke finde');
    }
    expect(await world.now('2026-1')).not.toHaveProperty('answerDraft');
  });
});
