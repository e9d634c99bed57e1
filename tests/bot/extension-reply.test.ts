import { describe, expect, it } from 'vitest';
import { extensionBody, extensionWords } from '../../src/bot/extension-reply.ts';
import type { Reply } from '../../src/bot/turn.ts';

const SUBMIT = 'composeExtension/submitAction';
const QUERY = 'composeExtension/query';
const card = (name: string) => ({ type: 'AdaptiveCard', fallbackText: name });
const shownFor = (...replies: readonly Reply[]) => extensionBody(SUBMIT, replies);

describe('the answer to a message extension', () => {
  it('is a dialog with the card, whoever the card is for', () => {
    const kinds = ['forMe', 'forAll', 'say'] as const;

    for (const kind of kinds) {
      expect(shownFor({ kind, card: card('x') })).toMatchObject({
        task: {
          type: 'continue',
          value: {
            title: 'Forenkl',
            card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card('x') },
          },
        },
      });
    }
  });

  it('shows the card that answers rather than one that would have come beside it', () => {
    const answer = shownFor({ kind: 'say', card: card('a') }, { kind: 'forMe', card: card('b') });

    expect(answer).toMatchObject({ task: { value: { card: { content: card('b') } } } });
  });

  it('is a line in its place, and nothing where there is nothing to say', () => {
    expect(shownFor({ kind: 'hint', text: 'Gemt' })).toEqual({
      task: { type: 'message', value: 'Gemt' },
    });
    expect([shownFor(), shownFor({ kind: 'nothing' })]).toEqual([{}, {}]);
  });

  it('is a list to insert from', () => {
    const results = [{ title: '2026-0001', text: 'Vikarer', card: card('x') }];

    expect(extensionBody(QUERY, [{ kind: 'found', results, none: 'Ingen' }])).toEqual({
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: card('x'),
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: { title: '2026-0001', text: 'Vikarer' },
            },
          },
        ],
      },
    });
  });

  it('says so when nothing was found', () => {
    const said = { composeExtension: { type: 'message', text: 'Ingen' } };

    expect(extensionBody(QUERY, [{ kind: 'found', results: [], none: 'Ingen' }])).toEqual(said);
    expect(extensionWords(QUERY, 'Ingen')).toEqual(said);
  });
});
