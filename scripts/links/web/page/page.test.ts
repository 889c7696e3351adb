import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readIt, staticPage} from './harness/reading';
import {createPageReader, fragmentKind} from './index';

describe('fragments', () => {
  it.each<[string, string, string, boolean]>([
    ['id', '<h2 id="a">A</h2>', 'a', true],
    ['id without quotes', '<h2 class=x id=a>A</h2>', 'a', true],
    ['id in single quotes', "<h2 id='a'>A</h2>", 'a', true],
    ['id written ID', '<H2 ID="a">A</H2>', 'a', true],
    ['another case', '<h2 id="A">A</h2>', 'a', false],
    ['part of an id', '<h2 id="ab">A</h2>', 'a', false],
    ['name of an anchor', '<a name="a"></a>', 'a', true],
    ['name of a field', '<input name="a">', 'a', false],
    ['name in a head', '<meta name="a" content="b">', 'a', false],
    ['the second of two ids', '<p id="b" id="a"></p>', 'a', false],
    ['GitHub’s prefix', '<a id="user-content-a" class="anchor" href="#a"></a>', 'a', true],
    ['GitHub’s prefix on a name', '<a name="user-content-a"></a>', 'a', true],
    ['GitHub’s prefix asked for', '<a id="user-content-a"></a>', 'user-content-a', true],
    ['prefix asked, bare id', '<a id="a"></a>', 'user-content-a', false],
    ['accents', '<h2 id="début">A</h2>', 'début', true],
    ['accents, as entities', '<h2 id="d&eacute;but&#x21;">A</h2>', 'début!', true],
    ['accents, encoded in the page', '<h2 id="d%C3%A9but">A</h2>', 'début', true],
    ['accents, encoded in the link', '<h2 id="début">A</h2>', 'd%C3%A9but', true],
    ['encoded in both', '<h2 id="d%C3%A9but">A</h2>', 'd%C3%A9but', true],
    ['a stray percent sign', '<h2 id="100%">A</h2>', '100%', true],
    ['in SVG', '<svg><title>x</title><path id="a"/></svg>', 'a', true],
    ['after SVG', '<svg/><h2 id="a">A</h2>', 'a', true],
    ['in a comment', '<!-- <h2 id="a"> -->', 'a', false],
    ['in a script’s code', '<script>x = \'<h2 id="b">\'; y("a")</script>', 'a', false],
    ['in a text area', '<textarea><h2 id="a"></textarea>', 'a', false],
    ['in an attribute', '<p title=\'<h2 id="a">\'></p>', 'a', false],
    ['in text', '<p>&lt;h2 id="a"></p>', 'a', false],
    ['after a comment that ends oddly', '<!--> <h2 id="a">', 'a', true],
    ['unclosed tag at the end', '<h2 id="b"', 'b', false],
    ['empty', '', '', true],
    ['top', '', 'top', true],
    ['Top', '', 'Top', true],
    ['text alone', '', ':~:text=some%20words', true],
    ['id and text', '<h2 id="a">', 'a:~:text=words', true],
    ['missing id and text', '<h2 id="b">', 'a:~:text=words', false],
    ['names of objects', '<h2 id="a">', 'constructor', false],
    ['__proto__', '<h2 id="__proto__">', '__proto__', true],
    [
      'GitHub’s rendered Markdown in JSON',
      String.raw`<script type="application/json">{"richText":"\u003ca id=\"user-content-a\" href=\"#a\"\u003e"}</script>`,
      'a',
      true,
    ],
    ['a table of contents in JSON', '<script>{"toc":[{"level":1,"anchor":"a"}]}</script>', 'a', true],
    ['a value in JSON', '<script>{"kind":"a"}</script>', 'a', false],
    ['linked data', '<script>{"@id":"#a"}</script>', 'a', false],
  ])('%s', (_name, markup, fragment, there) => {
    const html = fragment === 'a' ? staticPage(markup) : markup;
    for (const bytesAtOnce of [1, 13, Infinity]) {
      const {found} = readIt(html, {fragments: [fragment], bytesAtOnce});
      expect(found).toEqual(there ? [fragment] : []);
    }
  });

  it('finds each of several, in the order asked', () => {
    const html = staticPage('<h2 id="c">C</h2><h2 id="a">A</h2>');
    expect(readIt(html, {fragments: ['a', 'b', 'c', 'a', '']}).found).toEqual(['a', 'c', 'a', '']);
  });

  it('finds any id of any page, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.string({minLength: 1, unit: 'grapheme'}).filter((id) => !id.includes('%') && /\S/.test(id)),
        fc.integer({min: 1, max: 40}),
        (id, bytesAtOnce) => {
          const written = id.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\0', '');
          const page = staticPage(`<h2 id="${written}">A</h2>`);
          expect(readIt(page, {fragments: [id.replaceAll('\0', '')], bytesAtOnce}).found).toHaveLength(1);
        },
      ),
    );
  });

  it('never fails, and never finds what is not there', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 3000}), fc.integer({min: 1, max: 400}), (bytes, bytesAtOnce) => {
        const fragments = ['an-id-nobody-has'];
        expect(readIt(bytes, {fragments, bytesAtOnce, contentType: undefined}).found).toEqual([]);
      }),
    );
  });
});

describe('kinds of fragments', () => {
  it.each<[string, ReturnType<typeof fragmentKind>]>([
    ['', 'top'],
    ['TOP', 'top'],
    [':~:text=a', 'top'],
    ['a', 'id'],
    ['installation-1', 'id'],
    ['heading--x', 'id'],
    ['L10', 'lines'],
    ['L10-L20', 'lines'],
    ['L10C3-L20C9', 'lines'],
    ['L10-20', 'lines'],
    ['Lists', 'id'],
    ['c3-example', 'id'],
    ['/guide', 'route'],
    ['!forum/x', 'route'],
    ['?page', 'route'],
    ['page=3', 'state'],
    ['t=10', 'state'],
    ['gid=0', 'state'],
    ['xywh=1,2', 'state'],
  ])('%s is %s', (fragment, kind) => expect(fragmentKind(fragment)).toBe(kind));
});

describe('when it is enough', () => {
  const long = staticPage(
    `<h2 id="a">A</h2><h2 id="b">B</h2>${'<p>words</p>'.repeat(20_000)}<h2 id="z">Z</h2>`,
  );

  it.each<[string, readonly string[], number, number]>([
    ['one fragment near the beginning', ['a'], 0, 4_096],
    ['two fragments near the beginning', ['a', 'b'], 0, 4_096],
    ['a fragment near the end', ['a', 'z'], 200_000, Infinity],
    ['a missing fragment', ['q'], long.length, Infinity],
    ['no fragment: title, headings and some text', [], 1_000, 40_000],
    ['only the top', ['top'], 1_000, 40_000],
  ])('%s', (_name, fragments, least, most) => {
    const {bytes, title} = readIt(long, {fragments, bytesAtOnce: 1024});
    expect(bytes).toBeGreaterThanOrEqual(least);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(title).toBe('Guide');
  });

  it('waits for the title where an id comes first', () => {
    const html = '<html id="a"><head><meta name="x"><title>Not found</title>';
    expect(readIt(html, {fragments: ['a'], bytesAtOnce: 4}).title).toBe('Not found');
  });

  it('is complete only where the whole body was read', () => {
    expect(readIt(long, {fragments: ['q']}).complete).toBe(true);
    expect(readIt(long, {fragments: ['a'], bytesAtOnce: 1024}).complete).toBe(false);
    const cut = createPageReader({fragments: ['q'], contentType: 'text/html'});
    cut.write(new TextEncoder().encode(long.slice(0, 9000)));
    expect(cut.end('cut').complete).toBe(false);
  });
});

describe('what is read', () => {
  it.each<[string, string | undefined, string, boolean, string[]]>([
    ['HTML', 'text/html', '<p id="a">', true, ['a']],
    ['XHTML', 'application/xhtml+xml; charset=utf-8', '<p id="a"/>', true, ['a']],
    ['capitals', 'Text/HTML', '<p id="a">', true, ['a']],
    ['SVG', 'image/svg+xml', '<svg><path id="a"/></svg>', false, ['a']],
    ['PDF', 'application/pdf', '%PDF-1.7 <p id="a">', false, []],
    ['text', 'text/plain', '<p id="a">', false, []],
    ['JSON', 'application/json', '{"id":"a"}', false, []],
    ['no type, HTML', undefined, ' <!DOCTYPE html><p id="a">', true, ['a']],
    ['no type, SVG', undefined, '<?xml version="1.0"?><svg id="a"/>', false, ['a']],
    ['no type, PDF', undefined, '%PDF-1.7 <p id="a">', false, []],
    ['a type that is none', 'html', '<html><p id="a">', true, ['a']],
    ['empty', 'text/html', '', true, []],
  ])('%s', (_name, contentType, body, isHtml, found) => {
    const page = readIt(body, {contentType, fragments: ['a'], bytesAtOnce: 5});
    expect(page).toMatchObject({isHtml, found});
  });

  it('reads nothing of what is no page', () => {
    const page = readIt('x'.repeat(9000), {
      contentType: 'application/pdf',
      fragments: ['a'],
      bytesAtOnce: 100,
    });
    expect(page).toMatchObject({bytes: 100, complete: false, textLength: 0});
  });

  it('keeps title, headings and the length of what readers see', () => {
    const page = readIt(
      `<title>\n A &amp;\n B </title><style>p{}</style><svg><title>C</title></svg><h1> D <b>E</b>
       <a>F</a></h1><h2></h2><h3>G</h3><h4>H</h4><script>var i</script><noscript>J</noscript><p>K  L`,
    );
    expect(page).toMatchObject({title: 'A & B', headings: ['D E F', 'G']});
    expect(page.textLength).toBe('D E FGHK L'.length);
  });

  it('caps title and headings', () => {
    const page = readIt(`<title>${'t'.repeat(9000)}</title>${`<h2>${'h'.repeat(9000)}</h2>`.repeat(99)}`);
    expect(page.title?.length).toBeLessThanOrEqual(600);
    expect(page.headings.length).toBeLessThanOrEqual(8);
    expect(page.headings[0]?.length).toBeLessThanOrEqual(400);
  });
});

describe('encodings', () => {
  const latin = (text: string) => Uint8Array.from([...text], (character) => character.charCodeAt(0));
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\u{feff}${text}`, 'utf16le'));
  const padding = `<!--${'-'.repeat(1200)}-->`;

  it.each<[string, string | undefined, Uint8Array]>([
    ['UTF-8 by default', 'text/html', new TextEncoder().encode('<p id="é">')],
    ['UTF-8 by default, late', 'text/html', new TextEncoder().encode(`${padding}<p id="é">`)],
    ['no UTF-8 and nothing said', 'text/html', latin(`<p id="é">`)],
    ['no UTF-8 and nothing said, late', 'text/html', latin(`${padding}<p id="é">`)],
    ['Content-Type', 'text/html; charset=ISO-8859-1', latin('<p id="é">')],
    ['Content-Type in quotes', 'text/html; Charset="latin1"', latin('<p id="é">')],
    ['x-user-defined', 'text/html; charset=x-user-defined', latin('<p id="é">')],
    ['meta charset', 'text/html', latin('<meta charset=iso-8859-15><p id="é">')],
    [
      'meta http-equiv',
      'text/html',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p id="é">'),
    ],
    ['byte order mark of UTF-16', 'text/html', utf16('<p id="é">')],
    [
      'byte order mark before Content-Type',
      'text/html; charset=latin1',
      new TextEncoder().encode('\u{feff}<p id="é">'),
    ],
    [
      'Content-Type before meta',
      'text/html; charset=utf-8',
      new TextEncoder().encode('<meta charset=latin1><p id="é">'),
    ],
    ['meta that lies: UTF-16', 'text/html', new TextEncoder().encode('<meta charset=utf-16><p id="é">')],
    ['unknown, really UTF-8', 'text/html; charset=nonsense', new TextEncoder().encode('<p id="é">')],
    ['unknown, really Latin', 'text/html; charset=nonsense', latin('<p id="é">')],
  ])('%s', (_name, contentType, body) => {
    for (const bytesAtOnce of [1, 7, Infinity]) {
      expect(readIt(body, {contentType, fragments: ['é'], bytesAtOnce}).found).toEqual(['é']);
    }
  });

  it('a character cut in two', () => {
    const body = new TextEncoder().encode(`${'x'.repeat(1023)}<p id="日本">`);
    expect(readIt(body, {fragments: ['日本'], bytesAtOnce: 1}).found).toEqual(['日本']);
  });
});
