import { describe, expect, it } from 'vitest';
import { makeAnswerHandlers } from '../../../../src/bot/handlers/leader/answer-handlers.ts';
import { KARENS } from '../../../support/alike-world.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { alone, leaderKitOf } from '../../../support/leader-kit.ts';
import { aToldWorld, DONE } from '../../../support/told-world.ts';

async function answered(...over: Parameters<typeof aToldWorld>) {
  const world = await aToldWorld(...over);
  return Object.assign(world, { handlers: makeAnswerHandlers(leaderKitOf(world)) });
}

describe('the buttons of an answer', () => {
  it('lead to a form of its own, and from there to a receipt', async () => {
    const { handlers, karen, no, said } = await answered(DONE);
    const form = await handlers['answer.ask'](alone(karen), { no });
    expect(only(form).kind).toBe('say');
    const [press] = presses(form).filter(({ verb }) => verb === 'answer.ask-send');

    const inputs = { question: 'Gælder det os?' };
    const sent = await handlers['answer.ask-send'](alone(karen, { inputs }), {
      no,
      press: String(Object(press?.['data'])['press']),
    });

    expect(only(sent).kind).toBe('forMe');
    expect(only(sent).text).toContain('Spørgsmålet er sendt');
    expect(only(sent).text).toContain('Gælder det os?');
    expect(await said()).toHaveLength(1);
  });

  it('bring back what was typed when it cannot be sent', async () => {
    const { handlers, jens, no, said } = await answered(DONE);

    const inputs = { question: 'Det er 010203-1234' };
    const again = await handlers['answer.ask-send'](alone(jens, { inputs }), { no, press: 'p' });

    expect(JSON.stringify(again)).toContain('Det er 010203-1234');
    expect(presses(again)).toContainEqual(
      expect.objectContaining({ data: { verb: 'answer.ask-send', no, press: 'p' } }),
    );
    const sure = { ...inputs, 'notCpr.question': 'true' };
    const sent = await handlers['answer.ask-send'](alone(jens, { inputs: sure }), {
      no,
      press: 'p',
    });
    expect(only(sent).text).toContain('Spørgsmålet er sendt');
    expect(await said()).toHaveLength(1);
  });

  it('show one who follows it no title of a text that is for the team', async () => {
    const { handlers, jens, no, become, now } = await answered(DONE);
    await become({ answers: { ...(await now()).answers, visibility: 'team' } });

    const form = only(await handlers['answer.ask'](alone(jens), { no }));
    const course = only(await handlers['course.show'](alone(jens), { no }));

    for (const shown of [form, course]) expect(shown.text).not.toContain('Vikaren skal skrives op');
  });

  it('show the course as a message, and keep the answer where it is', async () => {
    const { handlers, karen, no } = await answered(DONE);

    const course = only(await handlers['course.show'](alone(karen), { no }));

    expect(course.kind).toBe('say');
    expect(course.text).toContain(`Hele forløbet for ${no}`);
    expect(course.text).toContain('Ét skema.');
  });

  it('are nothing for anybody else, however the data was made up', async () => {
    const { handlers, stranger, no, said, now } = await answered(DONE);
    const inputs = { question: 'Hvem er det fra?' };

    const tries = [
      await handlers['answer.ask'](alone(stranger), { no }),
      await handlers['answer.ask-send'](alone(stranger, { inputs }), { no, press: 'p' }),
      await handlers['course.show'](alone(stranger), { no }),
      await handlers['course.show'](alone(stranger), { no: '2026-9999' }),
      await handlers['answer.ask'](alone(stranger), { no: 'x' }),
    ];

    for (const tried of tries) {
      expect(only(tried).text).toContain('Det kan jeg ikke finde');
      expect(only(tried).text).not.toContain(KARENS.challenge);
    }
    expect(await said()).toEqual([]);
    expect((await now()).supplements).toEqual([]);
  });

  it('say that there is no answer to ask about yet', async () => {
    const { handlers, karen, no } = await answered();

    expect(only(await handlers['answer.ask'](alone(karen), { no })).text).toContain(
      'Der er ikke noget svar at spørge til endnu',
    );
  });
});
