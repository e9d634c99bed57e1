/** What the start of the bot is held against: a process that imports the packages it is made of. */
import '@microsoft/teams-ai';
import '@azure/data-tables';
import 'adaptivecards-templating';
import 'botbuilder';
import { createServer } from 'node:http';
import 'restify';

// Says that all is loaded in the same way as the bot says that it is ready.
createServer((_request, response) => response.end()).listen(
  Number(process.env['PORT']),
  '127.0.0.1',
);
