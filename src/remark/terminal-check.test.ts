import {execFileSync} from 'node:child_process';
import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {remarkPasserelle} from '.';

/** The code of the snippet that the tag becomes. */
function script(integration: string, shell: string, folder = 'docs'): string {
  const value = `<TerminalCheck integration="${integration}" shell="${shell}"/>`;
  const file = new VFile({path: `/site/${folder}/x.mdx`, value});
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
  const tree: Root = processor.parse(file);
  processor.runSync(tree, file);
  const [node] = tree.children;
  if (node?.type !== 'mdxJsxFlowElement') throw new Error('no element');
  for (const entry of node.attributes) {
    if ('name' in entry && entry.name === 'code' && typeof entry.value === 'string') return entry.value;
  }
  throw new Error('no code');
}

const bc = 'ipaas-business-central';
const fo = 'cloud-elements-finance-operations';
const dv = 'adobe-dataverse';

describe('<TerminalCheck/>', () => {
  it.each([
    [bc, 'powershell', 'https://api.businesscentral.dynamics.com/.default'],
    [bc, 'bash', 'https://api.businesscentral.dynamics.com/.default'],
    [fo, 'powershell', '{{environmentUrl}}/.default'],
    [fo, 'bash', '{{environmentUrl}}/.default'],
  ])('asks for the scope of the contract’s resource: %s, %s', (integration, shell, scope) => {
    expect(script(integration, shell)).toContain(`'${shell === 'bash' ? 'scope=' : ''}${scope}'`);
  });

  it('shows roles only where the contract asks for an application permission', () => {
    expect(script(bc, 'bash')).toContain('Roles in the token');
    expect(script(fo, 'bash')).not.toContain('Roles in the token');
  });

  it('speaks the language of the page, without the apostrophe that ends a PowerShell string', () => {
    const french = script(bc, 'powershell', 'i18n/fr/docusaurus-plugin-content-docs/current');
    expect(french).toContain('Valeur du secret client');
    expect(french).not.toContain('’');
  });

  it('asks for what only the reader knows, and reads that column of one row', () => {
    // In the place of curl: a token for the token address, the address itself for any other.
    const curl = `curl() { cat >/dev/null; case "$*" in *oauth2*) echo '{"access_token":"a"}';; *) echo "\${@: -1}";; esac; }`;
    const program = `${curl}\n${script(dv, 'bash').replaceAll('{{environmentUrl}}', 'https://x.example')}`;
    const said = execFileSync('bash', ['-c', program], {input: 'cr5a1_status\nsecret\n'}).toString();
    expect(said).toContain(
      '\nhttps://x.example/api/data/v9.2/contacts?$select=contactid,cr5a1_status&$top=1\n',
    );
    expect(said).not.toContain('secret\n');
    expect(script(dv, 'powershell')).toContain("$select=contactid,' + $asked + '&$top=1'");
    expect(script(fo, 'powershell')).not.toContain('$asked');
  });

  it('keeps the secret unseen in a shell that traces its commands, and writes one record a line', () => {
    const token = `a.${Buffer.from('{"roles":["API.ReadWrite.All"]}').toString('base64url')}.c`;
    const curl = `curl() { cat >/dev/null; case "$*" in *oauth2*) echo '{"access_token":"${token}"}';; *) echo '{"value":[{"name":"A, Inc."},{"name":"B"}]}';; esac; }`;
    const program = `exec 2>&1\n${curl}\nset -x\n${script(bc, 'bash')}`;
    const said = execFileSync('bash', ['-c', program], {input: 'aB8~unseen\n'}).toString();
    expect(said).toContain('Roles in the token: "API.ReadWrite.All"\n');
    expect(said).toContain('\n"name":"A, Inc."},\n"name":"B"}]}\n');
    expect(said).not.toContain('unseen');
  });

  it('reads the answer as UTF-8 in Windows PowerShell too', () => {
    expect(script(bc, 'powershell')).toContain('UTF8.GetString($answer.RawContentStream.ToArray())');
  });

  it.each([bc, fo, dv])('is one well-formed block of bash: %s', (integration) => {
    const code = script(integration, 'bash').replaceAll(/\{\{\w+\}\}/g, 'x');
    expect(() => execFileSync('bash', ['-n'], {input: code})).not.toThrow();
    expect(code).toMatch(/^\([^]*\n\)$/);
  });

  it.each([
    [bc, 'fish', /no shell "fish"; known: powershell, bash/],
    ['prextra-exchange', 'bash', /no first call is known for the product of contract "prextra-exchange"/],
  ])('refuses what it cannot write: %s, %s', (integration, shell, message) => {
    expect(() => script(integration, shell)).toThrow(message);
  });
});
