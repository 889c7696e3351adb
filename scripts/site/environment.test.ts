import {describe, expect, it} from 'vitest';
import {EnvironmentError, parseEnvironment} from './environment';

describe('parseEnvironment', () => {
  it('needs nothing', () => {
    expect(parseEnvironment({PATH: '/bin'})).toEqual({
      url: 'http://localhost:3000',
      baseUrl: '/',
      defaultMode: 'real',
    });
  });

  it('takes every setting', () => {
    expect(
      parseEnvironment({
        PASSERELLE_URL: 'https://guides.example.com/',
        PASSERELLE_BASE_URL: '/entra/guides/',
        PASSERELLE_DEFAULT_MODE: 'practice',
        PASSERELLE_OPERATOR: 'Fjord Bakery',
        PASSERELLE_CONTACT: 'guides@fjord.example',
      }),
    ).toEqual({
      url: 'https://guides.example.com',
      baseUrl: '/entra/guides/',
      defaultMode: 'practice',
      operator: 'Fjord Bakery',
      contact: 'guides@fjord.example',
    });
  });

  it('takes a contact address with letters of other languages, however often it is read', () => {
    const contact = 'https://é.example/écrire';
    const read = Array.from(
      {length: 30_000},
      () => parseEnvironment({PASSERELLE_CONTACT: contact}).contact === contact,
    );
    expect(new Set(read)).toEqual(new Set([true]));
  });

  it('treats an empty variable as absent', () => {
    expect(parseEnvironment({PASSERELLE_URL: ''}).url).toBe('http://localhost:3000');
  });

  it('leaves the variables of other commands alone', () => {
    expect(() => parseEnvironment({PASSERELLE_CHROMIUM: '/usr/bin/chromium'})).not.toThrow();
  });

  it.each([
    ['PASSERELLE_URL', 'guides.example.com', 'an origin such as'],
    ['PASSERELLE_URL', 'http://guides.example.com', 'https, or http on localhost'],
    ['PASSERELLE_URL', 'https://guides.example.com/entra', 'no path'],
    ['PASSERELLE_BASE_URL', 'guides', 'starts and ends with a slash'],
    ['PASSERELLE_BASE_URL', '/guides', 'starts and ends with a slash'],
    ['PASSERELLE_DEFAULT_MODE', 'demo', 'practice or real'],
    ['PASSERELLE_CONTACT', 'javascript:alert(1)', 'an e-mail address, or an https address'],
    ['PASSERELLE_CONTACT', 'http://fjord.example', 'an e-mail address, or an https address'],
    ['PASSERELLE_CONTACT', 'write to us', 'an e-mail address, or an https address'],
    ['PASSERELLE_OPERATOR', 'x'.repeat(121), 'a name of 1 to 120 characters'],
    ['PASSERELLE_CHECKER_CLIENT_ID', '1234', 'a client ID'],
  ])('refuses %s=%s, naming it, what was expected and what was found', (name, value, expected) => {
    const message = messageOf({[name]: value});
    expect(message).toContain(`${name}: expected `);
    expect(message).toContain(expected);
    expect(message).toContain(`found ${JSON.stringify(value)}`);
  });

  it('reports all wrong variables at once, one a line', () => {
    const message = messageOf({PASSERELLE_URL: 'x', PASSERELLE_DEFAULT_MODE: 'y', PASSERELLE_BASE_URL: 'z'});
    expect(message.split('\n')).toHaveLength(3);
  });

  it.each([
    [{LANG: 'fr_FR.UTF-8'}, undefined],
    [{LANG: 'en_GB.UTF-8'}, 'fr'],
  ] as const)('says so in the language of the terminal, or in the one asked for (%j, %s)', (env, lang) => {
    expect(() => parseEnvironment({...env, PASSERELLE_URL: 'x', PASSERELLE_BASEURL: '/x/'}, lang)).toThrow(
      expect.objectContaining({
        heading: 'L’environnement n’est pas correct.',
        message:
          'PASSERELLE_BASEURL\u00a0: ce réglage n’existe pas. Vouliez-vous dire PASSERELLE_BASE_URL\u202f?\n' +
          'PASSERELLE_URL\u00a0: valeur attendue\u00a0: une origine telle que https://guides.example.com (https, ou http sur localhost\u202f; sans chemin)\u202f; trouvé\u00a0: "x".',
      }),
    );
  });

  it('names the setting that a misspelt one probably means', () => {
    expect(messageOf({PASSERELLE_BASEURL: '/x/'})).toBe(
      'PASSERELLE_BASEURL: no such setting. Did you mean PASSERELLE_BASE_URL?',
    );
    expect(messageOf({PASSERELLE_QUITE_ELSE: '1'})).toBe('PASSERELLE_QUITE_ELSE: no such setting.');
  });
});

function messageOf(env: Record<string, string>): string {
  try {
    parseEnvironment(env);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  throw new Error('Expected a refusal');
}
