/** `npm run check:links -- --watch`, which goes on until it is told to stop. */
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {start} from './harness/run';
import {serve} from './harness/serve';
import {bilingual, clean} from './harness/sites';

const install = 'docs/install.md';

/** A report, and after it the time that it took. */
const reports = (stdout: string): number => stdout.match(/ in \d+\sms\.$/gm)?.length ?? 0;

describe('--watch', () => {
  it('tells anew after each change, and stops at Ctrl-C', async () => {
    const {dir, args} = bilingual(clean);
    const {child, ended, says} = start([...args, '--watch', '--site-only']);
    await says(/Nothing to report\./);

    writeFileSync(join(dir, install), '# Install\n\nThen [configure](./configur.md).\n');
    await says(/install\.md:3:18 {2}error/);

    // An id that goes from one page is missed on another, in the other language too.
    writeFileSync(join(dir, install), String(clean[install]));
    await says(/Nothing to report\./);
    writeFileSync(join(dir, 'docs/configure.md'), '# Configure\n\nAfter [Install](install.md).\n');
    await says(/install\.md:3:\d+ {2}error {2}Anchor of another language/);

    child.kill('SIGINT');
    const {status, stdout, stderr} = await ended;
    expect(status).toBe(0);
    expect(reports(stdout)).toBeGreaterThanOrEqual(4);
    expect(stderr).toContain('Watching for changes. Ctrl-C stops.\n');
    expect(stderr).toMatch(/Checked in \d+\sms\./);
  });

  it('sees pages that come, go and move, and configuration that cannot be read meanwhile', async () => {
    const {dir, args} = bilingual(clean);
    const {child, ended, says} = start([...args, '--watch', '--site-only']);
    await says(/Nothing to report\./);
    renameSync(join(dir, 'docs/configure.md'), join(dir, 'docs/settings.md'));
    await says(/install\.md:3:\d+ {2}error {2}File not found/);
    mkdirSync(join(dir, 'docs/build'));
    writeFileSync(join(dir, 'docs/build/page.md'), '# New\n\n[x](nothing-here.md)\n');
    await says(/build\/page\.md:3:5 {2}error/);
    writeFileSync(join(dir, 'docusaurus.config.js'), 'export default {{{');
    await says(/0 files/);
    rmSync(join(dir, 'docs'), {recursive: true});
    rmSync(join(dir, 'docusaurus.config.js'));
    mkdirSync(join(dir, 'docs'));
    writeFileSync(join(dir, 'docs/last.md'), '# Last\n\n[y](last-of-all.md)\n');
    await says(/last\.md:3:5 {2}error/);
    child.kill('SIGTERM');
    expect((await ended).status).toBe(0);
  });

  it('is not set off by what it keeps', async () => {
    const {origin, asked} = await serve({'/gone': 404});
    const {dir, args} = bilingual({...clean, 'docs/web.md': `# Web\n\n[x](${origin}/gone)\n`});
    const {child, ended, says} = start([...args, '--watch', '--allow-host', '127.0.0.1', '--max-age', '0']);
    await says(/web\.md:3:5 {2}error/);
    const before = asked.length;
    writeFileSync(join(dir, install), '# Install\n\nThen [configure](./configur.md).\n');
    await says(/install\.md:3:18 {2}error/);
    expect(asked).toHaveLength(before);
    child.kill('SIGINT');
    expect((await ended).status).toBe(0);
  });
});
