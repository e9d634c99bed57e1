/**
 * The bare bot every figure is held against: restify, the SDK's adapter and teams-ai, which says
 * back what it is told. Listens on PORT.
 */
import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { ActivityTypes } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';

const adapter = new TeamsAdapter({});
const app = new Application({ adapter, startTypingTimer: false });
app.activity(ActivityTypes.Message, async (context) => {
  await context.sendActivity(`Du skrev: ${context.activity.text}`);
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/healthz', async (_req: Request, res: Response) => {
  res.send(200);
});
server.post('/api/messages', async ({ body, headers }: Request, res: Response) => {
  await adapter.process({ body, headers, method: 'POST' }, res, async (context) => {
    await app.run(context);
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
