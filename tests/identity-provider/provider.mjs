// A real OpenID Connect provider for tests: node provider.mjs PORT REDIRECT_URI
// /control?account=NAME says who signs in next; /control?rotate=1 changes the signing key.
import crypto from 'node:crypto';
import http from 'node:http';
import Provider from 'oidc-provider';

const [port, redirectUri] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

const people = {
  presenter: { name: 'Paula Presents', email: 'paula@anytown.example', groups: ['cs-presenters', 'choir'] },
  analyst: { name: 'Ann Alyst', email: 'ann@anytown.example', roles: ['Analyst'] },
  stranger: { name: 'Stan Strange', email: 'stan@anytown.example', groups: ['choir'] },
  crowded: { name: 'Carl Crowded', email: 'carl@anytown.example', _claim_names: { groups: 'src1' } },
  crowdedInOtherWords: { name: 'Cora Crowded', email: 'cora@anytown.example', hasgroups: true },
  taken: { name: 'First Person', email: 'first.person@anytown.example', groups: ['cs-presenters'] },
};
let account = 'presenter';
let provider = make();

function make() {
  const { privateKey } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
  const made = new Provider(issuer, {
    clients: [{
      client_id: 'carescorecard',
      client_secret: 'a secret of the tests',
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_post',
    }],
    pkce: { methods: ['S256'], required: () => true },
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub', 'groups', 'roles', 'hasgroups', '_claim_names'],
      profile: ['name'],
      email: ['email'],
    },
    // What it says of a person elsewhere than in the id token would make anybody an administrator.
    findAccount: (_, id) => ({
      accountId: id,
      claims: (use) => ({ sub: id, ...people[id], ...(use === 'id_token' ? {} : { groups: ['cs-administrators'] }) }),
    }),
    interactions: { url: (_, interaction) => `/login/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new made.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: [crypto.randomBytes(16).toString('hex')] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: crypto.randomUUID(), use: 'sig', alg: 'RS256' }] },
  });
  return made;
}

http.createServer(async (request, response) => {
  const url = new URL(request.url, issuer);
  if (url.pathname === '/control') {
    account = url.searchParams.get('account') ?? account;
    if (url.searchParams.has('rotate')) {
      provider = make();
    }
    response.end('ok');
  } else if (url.pathname.startsWith('/login/')) {
    await provider.interactionFinished(request, response, { login: { accountId: account } }, { mergeWithLastSubmission: false });
  } else {
    provider.callback()(request, response);
  }
}).listen(Number(port), '127.0.0.1', () => console.log(`The provider listens on ${issuer}`));
