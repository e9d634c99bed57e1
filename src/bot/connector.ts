// Our way to the Bot Connector: one request per call, bounded in time, with errors that say what happened.
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  INVOKE_RESPONSE_KEY,
  TurnContext,
} from 'botbuilder';
import { ConnectorError, faultOf, faultOfFailure } from './connector-error.ts';

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
  const { identity, timeoutMs = TIMEOUT_MS, threadPauseMs = 0 } = plan;
  const settings =
    identity === undefined
      ? {}
      : {
          MicrosoftAppId: identity.appId,
          MicrosoftAppType: identity.appType,
          MicrosoftAppTenantId: identity.tenant,
          MicrosoftAppPassword: identity.password?.reveal() ?? '',
        };
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  const options = { httpClient: { sendRequest: sender(timeoutMs, threadPauseMs) } };
  return new ConfigurationBotFrameworkAuthentication(
    settings,
    credentials,
    undefined,
    undefined,
    options,
  );
}

type Options = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
type Send = NonNullable<Options['httpClient']>['sendRequest'];

// The SDK's own client never times out and repeats a request that may have been carried out.
function sender(timeoutMs: number, threadPauseMs: number): Send {
  return async (request) => {
    if (threadPauseMs > 0 && isIntoThread(request)) {
      await new Promise((resolve) => setTimeout(resolve, threadPauseMs));
    }
    const { answer, body } = await ask(request, timeoutMs).catch((error: unknown) => {
      throw new ConnectorError(faultOfFailure(error), { cause: error });
    });
    if (answer.status >= 400) throw new ConnectorError(faultOf(answer, body));
    const headers = request.headers.clone();
    for (const { name } of request.headers.headersArray()) headers.remove(name);
    headers.set('content-type', answer.headers.get('content-type') ?? 'application/json');
    return { request, headers, status: answer.status, bodyAsText: body };
  };
}

function isIntoThread({ method, url }: Parameters<Send>[0]): boolean {
  return method === 'POST' && decodeURIComponent(url).includes(';messageid=');
}

async function ask(request: Parameters<Send>[0], timeoutMs: number) {
  const headers = request.headers.headersArray();
  const answer = await fetch(request.url, {
    method: request.method,
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
    body: typeof request.body === 'string' ? request.body : null,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { answer, body: await answer.text() };
}
