/** The widget that looks into a token, and its page. */
import {tokenHints} from '../../../core/messages/en/token-hints';

export const tokenInspector = {
  page: {
    title: 'Look into a token',
    description:
      'Paste an access token of Microsoft Entra ID: whose it is, for which API, with which permissions and until when, compared with your guide. Decoded in your browser; nothing is sent or stored.',
    intro:
      'Paste a token, and read what it says: for which API it is, for whom, with which permissions, until when. Choose your guide, and it is compared with what the vendor needs.',
    guide: 'Which guide are you following?',
    noGuide: 'None of them',
  },
  title: 'Look into a token',
  form: {
    label: 'Token',
    intro:
      'A token opens doors until it expires. It is decoded in this page, sent nowhere and stored nowhere; its signature is dropped at once, and all of it when you leave.',
    example: 'eyJ0eXAiOiJKV1Qi…',
    clear: 'Wipe everything',
    cleared: 'Everything was wiped.',
    read: 'Read, and wiped from the field.',
    needsScript: 'Decoding needs JavaScript, which is switched off in this browser.',
    failed: 'A part of this page could not be loaded. Check the network connection, then try again.',
  },
  problems: {
    'too-long': (limit: string) =>
      `This is longer than any token (${limit} characters). Paste the token alone.`,
    'client-secret':
      'This looks like a client secret, and was wiped. A secret is no token: never paste it into a page. If others could see it, create a new one and delete this one.',
    'cut-off':
      'The end is missing: a token has three parts, joined by full stops. Copy it again, to its last character.',
    'not-a-jwt':
      'This is no token. An access token begins with eyJ and has three parts, joined by full stops.',
    encrypted: 'This token is encrypted: only the API it is for can open it.',
    opaque: 'This has no readable parts.',
    'not-base64url': (part: string) =>
      `The ${part} of this token holds characters that no token has: it was changed on the way.`,
    'not-json': (part: string) =>
      `The ${part} of this token cannot be decoded: a part of it is missing or was changed.`,
    'not-an-object': (part: string) => `The ${part} of this token is not a list of claims.`,
    parts: {header: 'header', claims: 'middle part'},
  },
  unreadable: {
    encrypted:
      'An encrypted token (five parts): only the API it is for can open it. That is no fault; nothing can be compared.',
    'refresh-token':
      'A refresh token: whoever holds it can get new access tokens, for months. It has no readable parts. It was wiped; if it was seen by others, have the sign-in sessions of its account revoked.',
    'authorization-code':
      'An authorization code: it is exchanged for a token once, within minutes. It has no readable parts, and was wiped.',
    opaque:
      'A token without readable parts, such as one for a personal Microsoft account, or a refresh token. It was wiped.',
    saml: 'A SAML assertion: another way to sign in. These guides use OpenID Connect and OAuth 2.0, whose tokens begin with eyJ.',
  },
  kinds: {
    'access-token': 'Access token',
    'id-token': 'ID token',
    'client-assertion': 'Client assertion',
    'other-issuer': 'Token of another issuer',
    unknown: 'Token of an unknown kind',
  },
  version: (version: string) => `format ${version}`,
  notProof: {
    title: 'A hint, never a proof',
    text: 'Nothing here was verified: anyone can write such a text, and Microsoft may change the tokens of its APIs at any time. The checks of the guide ask Microsoft itself.',
  },
  beside: (scopes: string) => `Beside the token stands what was granted: ${scopes}.`,
  compared: 'Compared with the guide',
  comparedNot: 'Choose a guide to compare it with what the vendor needs.',
  tones: {agrees: 'Agrees', differs: 'Differs', note: 'To know'},
  step: 'Step to look at:',
  more: 'More about this',
  inGuide: (guide: string) => `in the guide ${guide}`,
  table: {caption: 'What the token says', claim: 'Claim', value: 'Value', meaning: 'Meaning'},
  unexplained: 'Not explained here. Microsoft adds claims at any time, and nothing should rest on them.',
  hints: tokenHints,
  /** Once it is known whom the token speaks for. */
  oid: {
    user: 'The object ID of the person who signed in (under Users). The application’s two object IDs and its client ID are others.',
    application:
      'The object ID of the enterprise application (under Enterprise applications). The client ID and the object ID under App registrations are others.',
  },
  claims: {
    iss: 'Who issued it. In a token of Entra ID, the address holds the tenant ID.',
    azp: 'The client ID of the application that asked, in the newer format. The older one calls it appid.',
    nbf: 'From when on it holds.',
    iat: 'When it was issued. What was granted later is not in it.',
    idtyp: 'app: it speaks for an application alone; user: for a person.',
    appidacr: 'How the application proved itself: 0 not at all, 1 with a secret, 2 with a certificate.',
    azpacr: 'How the application proved itself: 0 not at all, 1 with a secret, 2 with a certificate.',
    app_displayname: 'The name of the application that asked.',
    name: 'The name of the person, to be shown and for nothing else.',
    preferred_username: 'The name the person signs in with. It can change, and proves nothing.',
    upn: 'The name the person signs in with. It can change, and proves nothing.',
    unique_name: 'A name of the person, to be shown and for nothing else.',
    email: 'An address of the person. Nobody checked that it is theirs.',
    given_name: 'The person’s first name.',
    family_name: 'The person’s last name.',
    oid: 'The object ID of the person, or of the enterprise application where no person signed in.',
    sub: 'Whom it speaks for. The same person has another one for each application.',
    groups: 'Groups that the person belongs to.',
    wids: 'Directory roles that the person has in the tenant, by their IDs.',
    amr: 'How the person signed in, such as pwd (password) and mfa (multifactor).',
    acr: '0 would mean that the sign-in does not meet the standard’s requirements.',
    auth_time: 'When the person last signed in.',
    ipaddr: 'The network address of the sign-in.',
    idp: 'Who vouched for the person, where that is not the tenant itself, as with guests.',
    deviceid: 'The device of the sign-in, where Entra knows it.',
    ver: 'The format: 1.0 or 2.0. The API decides which, and not who asks.',
    nonce: 'Ties the token to one sign-in, so that it cannot be replayed.',
    xms_tcdt: 'When the tenant was created.',
    aio: 'For Microsoft’s own use.',
    rh: 'For Microsoft’s own use.',
    uti: 'The number of this token, for Microsoft’s own logs.',
    at_hash: 'A checksum of the access token that came with it.',
    c_hash: 'A checksum of the authorization code that came with it.',
  },
} as const;
