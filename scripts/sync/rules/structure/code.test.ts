import {expect, it} from 'vitest';
import {checkPair} from '../../check';

const listing = (meta: string, text = 'a') => `\`\`\`json${meta}\n${text}\n\`\`\`\n`;
const told = (english: string, french: string) =>
  checkPair('docs/a.md', listing(english), 'fr/a.md', listing(french)).findings.map(
    ({code, args}) => `${code} ${Object.values(args).join(' → ')}`,
  );

it.each([
  [' title="src/settings.json"', ' title="src/config.json"', 'src/settings.json → src/config.json'],
  [" title='.env'", ' title=".env.local"', '.env → .env.local'],
  [' title=web.config', '', 'web.config → '],
])('the file that a listing belongs in is another: %s ≠ %s', (english, french, expected) => {
  expect(told(english, french)).toEqual([`code-differs ${expected}`]);
});

it.each([
  [' title="Answer of the server"', ' title="Réponse du serveur"'],
  [' title="Answer"', ''],
  [' {1,3} title="a.json"', ' title="a.json" showLineNumbers'],
  [" title='a.json'", ' title="a.json"'],
  ['', ' title="Exemple"'],
])('a title is translated: %s = %s', (english, french) => {
  expect(told(english, french)).toEqual([]);
});
