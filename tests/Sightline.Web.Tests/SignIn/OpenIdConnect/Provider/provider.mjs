// An OpenID Connect provider for the tests: invented people, keys made at the start, on a loopback port of the system's choice.
// It prints its port, and ends when its standard input does. Under /test/ the tests turn its keys and say where Sightline listens.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const origin = 'https://sightline.example';
const secret = 'an-invented-secret-of-the-tests-0123456789';
const returned = `${origin}/sign-in/provider/agency/return`;
const server = createServer();
let answer;
let sightline;

function key(type, options, algorithm) {
  const { privateKey } = generateKeyPairSync(type, options);
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: algorithm };
}

function client(id, more) {
  return {
    client_id: id,
    client_secret: secret,
    redirect_uris: [returned],
    post_logout_redirect_uris: [`${origin}/sign-in`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    ...more,
  };
}

function start() {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      client('sightline', {
        backchannel_logout_uri: `${origin}/sign-in/provider/agency/signed-out`,
        backchannel_logout_session_required: true,
      }),
      client('sightline-post', { token_endpoint_auth_method: 'client_secret_post', id_token_signed_response_alg: 'ES256' }),
      client('somebody-else', {}),
    ],
    jwks: { keys: [key('rsa', { modulusLength: 2048 }, 'RS256'), key('ec', { namedCurve: 'P-256' }, 'ES256')] },
    cookies: { keys: ['an-invented-key-for-cookies'] },
    acrValues: ['urn:example:gold', 'urn:example:bronze'],
    claims: { openid: ['sub', 'acr', 'amr'], auth_time: null, sid: null },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // Sightline stands on loopback under another name, which the provider's own dispatcher would refuse to reach.
    fetch: (url, options) => fetch(String(url).replace(origin, sightline), { ...options, dispatcher: undefined }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  answer = async (request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname === '/test/turn-keys') {
      start();
      response.end();
    } else if (url.pathname === '/test/sightline') {
      sightline = url.searchParams.get('at');
      response.end();
    } else if (url.pathname.startsWith('/interaction/')) {
      // Whoever is named has signed in, in the way that is named; 'nobody' stops.
      const who = url.searchParams.get('who');
      if (who === null) {
        response.end('who?');
        return;
      }
      const result = who === 'nobody'
        ? { error: 'access_denied', error_description: 'Zoë did not want to' }
        : { login: { accountId: who, acr: url.searchParams.get('acr') ?? undefined, amr: url.searchParams.getAll('amr') } };
      await provider.interactionFinished(request, response, result);
    } else {
      callback(request, response);
    }
  };
}

server.on('request', (request, response) => {
  Promise.resolve(answer(request, response)).catch((error) => {
    response.statusCode = 500;
    response.end(String(error));
  });
});
server.listen(0, '127.0.0.1', () => {
  start();
  console.log(`port ${server.address().port}`);
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
