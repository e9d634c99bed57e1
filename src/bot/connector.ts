// Our way to the Bot Connector through the SDK: clients for its addresses, and turns run on them.
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  INVOKE_RESPONSE_KEY,
  TurnContext,
} from 'botbuilder';
import { ConnectorError } from './connector-error.ts';
import { type Ask, oneRequest } from './one-request.ts';
import { within } from './within.ts';

/** The application that speaks; `password` is absent for a managed identity. */
export interface ConnectorIdentity {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMSI';
  /** Home tenant of the application. */
  readonly tenant: string;
  readonly password?: { readonly reveal: () => string };
}

export interface ConnectorPlan {
  /** Without one nothing is signed: the Playground's connector asks for no token. */
  readonly identity: ConnectorIdentity | undefined;
  /** Which addresses may be called; a token must never reach another. */
  readonly mayCall: (serviceUrl: string) => boolean;
  /** What stands between a call and its request; nothing when left out: each call is one request. */
  readonly lane?: (ask: Ask) => Ask;
  /** Longest a request may take; 10,000 when left out. */
  readonly timeoutMs?: number;
  /**
   * Waited before a message into a thread; nothing when left out. The Playground loses an answer
   * that comes before its own page has drawn what it answers; Teams loses none.
   */
  readonly threadPauseMs?: number;
}

type Factory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
export type ConnectorClient = Awaited<ReturnType<Factory['create']>>;

export interface Connector {
  /** A client for an address; refuses one that may not be called. */
  client(serviceUrl: string): Promise<ConnectorClient>;
  /** Runs a turn and returns what was answered to an invoke. */
  runTurn(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<unknown>;
  /** Our own id in conversations. */
  readonly botId: string;
}

const TIMEOUT_MS = 10_000;
/** Longest a token may take to be fetched; the SDK would wait for ever. */
const TOKEN_TIMEOUT_MS = 4_000;

/** Prepares the way; nothing is called yet. */
export function openConnector(plan: ConnectorPlan): Connector {
  const appId = plan.identity?.appId ?? '';
  const adapter = new TeamsAdapter(authenticationFor(plan));
  const factory = adapter.openFactory(appId);
  // A client is made of many parts and serves for good; there is one address per region.
  const clients = new Map<string, ConnectorClient>();

  async function client(serviceUrl: string): Promise<ConnectorClient> {
    if (!plan.mayCall(serviceUrl)) throw new ConnectorError({ status: 0, code: 'not-allowed' });
    const known = clients.get(serviceUrl) ?? (await factory.create(serviceUrl));
    clients.set(serviceUrl, known);
    return known;
  }

  return {
    client,
    runTurn: async (activity, logic) =>
      adapter.runTurn(activity, await client(activity.serviceUrl), logic),
    botId: `28:${appId}`,
  };
}

/** The SDK's adapter without its HTTP side: we take requests and answer them ourselves. */
class TeamsAdapter extends CloudAdapter {
  openFactory(appId: string): Factory {
    const identity = this.createClaimsIdentity(appId);
    return this.botFrameworkAuthentication.createConnectorFactory(identity);
  }

  async runTurn(
    activity: Activity,
    client: ConnectorClient,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<unknown> {
    const context = new TurnContext(this, activity);
    context.turnState.set(this.ConnectorClientKey, client);
    // The context the SDK hands on dies with the turn, and an edit for everybody comes after it.
    await this.runMiddleware(context, () => logic(context));
    const answer: Partial<Activity> | undefined = context.turnState.get(INVOKE_RESPONSE_KEY);
    return answer?.value;
  }
}

function authenticationFor(plan: ConnectorPlan): ConfigurationBotFrameworkAuthentication {
  const { identity, timeoutMs = TIMEOUT_MS, threadPauseMs = 0, lane = (ask) => ask } = plan;
  const settings =
    identity === undefined
      ? {}
      : {
          MicrosoftAppId: identity.appId,
          MicrosoftAppType: identity.appType,
          MicrosoftAppTenantId: identity.tenant,
          MicrosoftAppPassword: identity.password?.reveal() ?? '',
        };
  const sendRequest = sender(lane(oneRequest({ timeoutMs, threadPauseMs })));
  return new ConfigurationBotFrameworkAuthentication(
    settings,
    credentialsFrom(new ConfigurationServiceClientCredentialFactory(settings)),
    undefined,
    undefined,
    { httpClient: { sendRequest } },
  );
}

/** The SDK's credentials, with a bound on the token, and a word of ours when there is none to be had. */
function credentialsFrom(
  sdk: ConfigurationServiceClientCredentialFactory,
): Pick<
  ConfigurationServiceClientCredentialFactory,
  'isValidAppId' | 'isAuthenticationDisabled' | 'createCredentials'
> {
  return {
    isValidAppId: (appId) => sdk.isValidAppId(appId),
    isAuthenticationDisabled: () => sdk.isAuthenticationDisabled(),
    createCredentials: async (...asked) => {
      const credentials = await sdk.createCredentials(...asked);
      return {
        signRequest: (request) =>
          within(TOKEN_TIMEOUT_MS, credentials.signRequest(request)).catch((cause: unknown) => {
            throw new ConnectorError({ status: 0, code: 'no-access' }, { cause });
          }),
      };
    },
  };
}

type Options = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
type Send = NonNullable<Options['httpClient']>['sendRequest'];

/** The SDK's requests and answers, made and read with ours. */
function sender(ask: Ask): Send {
  return async (request) => {
    const { url, method, body } = request;
    const headers = request.headers.headersArray();
    const answer = await ask({
      method,
      url,
      headers: headers.map(({ name, value }): [string, string] => [name, value]),
      body: typeof body === 'string' ? body : null,
    });
    const answered = request.headers.clone();
    for (const { name } of headers) answered.remove(name);
    answered.set('content-type', answer.contentType);
    return { request, headers: answered, status: answer.status, bodyAsText: answer.body };
  };
}
