import {describe, expect, test} from 'vitest';
import {codeFacts} from './code';

const same: readonly (readonly [string, string, string])[] = [
  ['bash', 'az login # sign in', 'az login   # se connecter'],
  ['bash', '# Sign in\naz login', '# Se connecter\n# d’abord\naz login\n\n'],
  ['powershell', 'Get-Mailbox <# all #> # all of them', 'Get-Mailbox # toutes'],
  ['js', 'const a = 1; // one', 'const a = 1; // un'],
  ['ts', '/* one\n two */\nrun();', '/* un */\nrun();'],
  ['json', '{"a": 1} // one', '{"a": 1}'],
  ['yaml', 'a: 1 # one', 'a: 1 # un'],
  ['csharp', '/// <summary>One</summary>\nvar a = 1;', '/// <summary>Un</summary>\nvar a = 1;'],
  ['xml', '<a><!-- one --></a>', '<a><!-- un --></a>'],
  ['html', '<!-- one -->\n<p>x</p>', '<p>x</p>'],
  ['sql', 'SELECT 1 -- one', 'SELECT 1 -- un'],
  ['ini', '; one\na=1', '; un\na=1'],
  ['vb', "x = 1 ' one", "x = 1 ' un"],
  ['batch', 'REM one\ndir', 'REM un\ndir'],
  ['http', '# one\nGET /users HTTP/1.1', '# un\nGET /users HTTP/1.1'],
  ['python', 'a = 1  # one\r\nb = 2', 'a = 1\nb = 2'],
  ['text', 'a  \nb', 'a\n\nb'],
  ['js title="a.js"', 'a(); // one', 'a();'],
];

const different: readonly (readonly [string, string, string])[] = [
  ['bash', 'az login', 'az logout'],
  ['bash', 'echo "# one"', 'echo "# un"'],
  ['bash', 'echo a#b', 'echo a#c'],
  ['js', 'const a = "// one";', 'const a = "// un";'],
  ['js', 'fetch("https://a.com")', 'fetch("https://b.com")'],
  ['json', '{"name": "Sales"}', '{"name": "Ventes"}'],
  ['powershell', "'# one'", "'# un'"],
  ['sql', "SELECT '-- one'", "SELECT '-- un'"],
  ['yaml', 'a: "x # one"', 'a: "x # un"'],
  ['http', 'GET https://a.com/#one', 'GET https://a.com/#un'],
  ['html', '<a href="https://a.com">x</a>', '<a href="https://b.com">x</a>'],
  ['text', '# one', '# un'],
  ['python', '  a = 1', 'a = 1'],
];

describe('listings', () => {
  test.each(same)('%s: %j = %j', (lang, one, other) => {
    expect(codeFacts(one, lang)).toBe(codeFacts(other, lang));
  });

  test.each(different)('%s: %j ≠ %j', (lang, one, other) => {
    expect(codeFacts(one, lang)).not.toBe(codeFacts(other, lang));
  });

  test('without a language, only whole lines are comments', () => {
    expect(codeFacts('# one\nrun a#b // c')).toBe('run a#b // c');
  });
});
