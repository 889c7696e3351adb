import {everywhere, type Kind} from '../model';

/** What looks like a link, and is none. */
export const notLinks: readonly Kind[] = [
  {
    kind: 'in-fence',
    at: everywhere,
    write: () => '```md title="x"\n[a](./nowhere.md)\n![b](./none.png)\n```',
  },
  {kind: 'in-tilde-fence', write: () => '~~~\n[a](./nowhere.md) ```\n~~~'},
  {kind: 'in-fence-in-list', write: () => '- item\n\n  ```\n  [a](./nowhere.md)\n  ```'},
  {kind: 'in-inline-code', at: everywhere, write: () => 'Write `[a](./nowhere.md)` or ``[b](`c`.md)``.'},
  {kind: 'in-mdx-comment', at: everywhere, write: () => '{/* [a](./nowhere.md) <a href="/none">b</a> */}'},
  {kind: 'in-html-comment', write: () => 'Words.\n\n<!-- [a](./nowhere.md) -->\n\nWords.'},
  {kind: 'in-string', write: () => "{'[a](./nowhere.md)'}"},
  {kind: 'escaped-brackets', at: everywhere, write: () => 'Not \\[a](./nowhere.md) nor [b]\\(./none.md).'},
  {kind: 'space-between', write: () => 'Not [a] (./nowhere.md) either.'},
  {kind: 'brackets-alone', at: everywhere, write: () => 'An [aside] and [another][] one[1].'},
  {kind: 'task-list', write: () => '- [x] done\n- [ ] to do'},
  {kind: 'address-in-code', at: everywhere, write: () => 'Open `http://localhost:3000/` then.'},
  {kind: 'address-in-fence', write: () => '```bash\ncurl http://127.0.0.1:8080/nowhere\n```'},
  {kind: 'array-in-code', write: () => '```js\nconst a = list[0](nowhere);\n```'},
  {kind: 'math-like', write: () => 'The sum $a[i](n) + b[j](m)$ costs \\$5.'.replaceAll('](', '] (')},
  {
    kind: 'example-host-in-text',
    write: () => 'Put your tenant in `https://{tenant}.corpus.test/[path](x)`.',
  },
  {kind: 'footnote', write: ({n}) => `Words[^note-${n}].\n\n[^note-${n}]: What it says.`},
  {kind: 'template-expression', write: () => "<a href={`/manual/${'setup'}/${'configure'}`}>words</a>"},
];
