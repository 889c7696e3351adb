import {expect, it} from 'vitest';
import {idsOfHtml} from './ids';

const words = '<p>What a page is about.</p>'.repeat(20);

it.each<[string, string, string | undefined]>([
  ['ids', '<h1 id="a">A</h1>\n<p\n id=b>B</p>\n<a name="c"></a>', 'a:1 b:3 c:4'],
  ['one twice', '<p id="a">\r\n<p id="a">', 'a:1'],
  ['entities', '<p id="caf&eacute;"><p id=\'x"y\'>', 'café:1 x"y:1'],
  ['comments and scripts', `<!-- <p id="a"> --><script>'<p id="b">'</script><p id="c">${words}`, 'c:1'],
  ['no id', '<p>', ''],
  ['an application', '<div id="root"></div><script src="app.js"></script>', undefined],
  ['an application with words', `<p id="a">${words}</p><script src="app.js"></script>`, 'a:1'],
  ['a page that sends on', '<meta http-equiv="refresh" content="0; url=/x">', undefined],
])('%s', (_, html, expected) => {
  const ids = idsOfHtml(html);
  expect(ids && [...ids].map(([id, line]) => `${id}:${line}`).join(' ')).toBe(expected);
});
